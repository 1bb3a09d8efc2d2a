// MUI TextFields with adornment in Turkish.
import { createRoot } from 'react-dom/client';
import { Button, InputAdornment, Stack, TextField } from '@mui/material';
createRoot(document.getElementById('root')).render(
  <form onSubmit={(e) => { e.preventDefault(); fetch('/eft', { method: 'POST' }); }}><Stack spacing={2} sx={{ maxWidth: 420, p: 3 }}><h2>IBAN'a Para Gönder</h2><TextField label="Alıcı adı soyadı" defaultValue="Mehmet Yılmaz" /><TextField label="IBAN" defaultValue="TR33 0006 1005 1978 6457 8413 26" /><TextField label="Tutar" defaultValue="7.500,00" slotProps={{ input: { endAdornment: <InputAdornment position="end">TL</InputAdornment> } }} /><TextField label="Açıklama" defaultValue="Kira Kasım" /><Button type="submit" variant="contained">Gönder</Button></Stack></form>,
);
