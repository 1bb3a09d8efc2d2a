// MUI settings in Spanish.
import { createRoot } from 'react-dom/client';
import { Button, FormControlLabel, Switch, TextField } from '@mui/material';
createRoot(document.getElementById('root')).render(
  <div style={{ padding: 24 }}><h1>Ajustes</h1><TextField label="Nombre" defaultValue="Carlos Ruiz" /><FormControlLabel control={<Switch defaultChecked />} label="Avisarme de pagos superiores a 100,00 €" /><Button className="guardar" variant="contained" onClick={() => fetch('/ajustes', { method: 'PUT' })}>Guardar cambios</Button></div>,
);
