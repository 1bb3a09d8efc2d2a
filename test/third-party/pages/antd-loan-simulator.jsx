// Antd Slider: a loan is only calculated.
import { createRoot } from 'react-dom/client';
import { Button, Slider } from 'antd';
createRoot(document.getElementById('root')).render(
  <div style={{ maxWidth: 480, margin: 24 }}><h1>Simulez votre prêt personnel</h1><p>Montant souhaité : 12 000 €</p><Slider defaultValue={12000} min={1000} max={50000} /><p>Durée : 48 mois</p><Slider defaultValue={48} min={6} max={84} /><p>Mensualité estimée : 271,34 €</p><Button className="simuler" type="primary" onClick={() => fetch('/simulation', { method: 'POST' })}>Simuler mon prêt</Button></div>,
);
