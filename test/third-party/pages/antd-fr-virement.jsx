// Antd List with a review in French.
import { createRoot } from 'react-dom/client';
import { Button, List, Typography } from 'antd';
const lines = [ ['Compte à débiter', 'Compte courant ••• 1127'], ['Bénéficiaire', 'Élodie Marchand'], ['IBAN', 'FR76 3000 6000 0112 3456 7890 189'], ['Montant', '1 250,00 €'], ['Motif', 'Loyer décembre'], ['Date d’exécution', 'Immédiat'] ];
function App() {
  return (
    <div style={{ padding: 24 }}>
      <Typography.Title level={3}>Récapitulatif de votre virement</Typography.Title>
      <List bordered dataSource={lines} renderItem={([a, b]) => <List.Item><Typography.Text type="secondary">{a}</Typography.Text><Typography.Text strong>{b}</Typography.Text></List.Item>} />
      <Button>Modifier</Button> <Button className="valider" type="primary" onClick={() => fetch('/virement', { method: 'POST' })}>Valider le virement</Button>
    </div>
  );
}
createRoot(document.getElementById('root')).render(<App />);
