// MUI Paper with a Pix review, masked tax number.
import { createRoot } from 'react-dom/client';
import { Button, Divider, Paper, Typography } from '@mui/material';
const L = ({ t, v }) => <div><Typography variant="caption" color="text.secondary">{t}</Typography><Typography>{v}</Typography></div>;
createRoot(document.getElementById('root')).render(
  <Paper sx={{ p: 3, maxWidth: 400 }}><Typography variant="h6">Confira os dados antes de pagar</Typography><Typography variant="h4">R$ 480,00</Typography><L t="Para" v="Rafael Moreira Lima" /><L t="CPF" v="***.456.789-**" /><L t="Instituição" v="Nu Pagamentos S.A." /><L t="Chave Pix" v="rafa.lima@email.com.br" /><Divider /><L t="Mensagem" v="churrasco sábado" /><L t="Saldo disponível" v="R$ 1.932,40" /><Button variant="contained" color="success" fullWidth onClick={() => fetch('/pix', { method: 'POST' })}>Confirmar Pix</Button></Paper>,
);
