// MUI Dialog in Spanish.
import { createRoot } from 'react-dom/client';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableRow } from '@mui/material';
const rows = [ ['Cuenta de cargo', 'ES91 **** **** 1332'], ['Beneficiario', 'Lucía Fernández Ortega'], ['Cuenta de abono', 'ES79 2100 0813 6101 2345 6789'], ['Importe', '320,00 €'], ['Comisión', '0,00 €'], ['Concepto', 'Alquiler plaza garaje'] ];
createRoot(document.getElementById('root')).render(
  <Dialog open><DialogTitle>Confirma tu transferencia</DialogTitle><DialogContent><Table><TableBody>{rows.map(([a, b]) => <TableRow key={a}><TableCell>{a}</TableCell><TableCell>{b}</TableCell></TableRow>)}</TableBody></Table></DialogContent><DialogActions><Button>Cancelar</Button><Button variant="contained" onClick={() => fetch('/transferencia', { method: 'POST' })}>Confirmar transferencia</Button></DialogActions></Dialog>,
);
