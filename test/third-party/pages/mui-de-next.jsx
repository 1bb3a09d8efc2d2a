// MUI Stepper in German: on to the next step.
import { createRoot } from 'react-dom/client';
import { Button, Step, StepLabel, Stepper, TextField } from '@mui/material';
createRoot(document.getElementById('root')).render(
  <div style={{ padding: 24 }}><Stepper activeStep={0}><Step><StepLabel>Empfänger</StepLabel></Step><Step><StepLabel>Betrag</StepLabel></Step><Step><StepLabel>TAN</StepLabel></Step></Stepper><TextField label="Name des Empfängers" defaultValue="Jonas Keller" margin="normal" /><TextField label="IBAN" defaultValue="DE02 1203 0000 0000 2020 51" margin="normal" /><Button className="weiter" variant="contained" onClick={() => fetch('/step?n=2')}>Weiter</Button></div>,
);
