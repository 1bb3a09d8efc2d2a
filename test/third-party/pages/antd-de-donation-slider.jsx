// Antd Slider for the amount of a donation.
import { createRoot } from 'react-dom/client';
import { useState } from 'react';
import { Button, Card, Radio, Slider } from 'antd';
function App() {
  const [sum, setSum] = useState(75);
  return (
    <Card title="Ihre Spende an Tierheim Sonnenhof e. V." style={{ maxWidth: 480, margin: 24 }}>
      <Slider min={5} max={500} value={sum} onChange={setSum} marks={{ 5: '5 €', 100: '100 €', 500: '500 €' }} />
      <p>Spendenbetrag: <strong>{sum} €</strong></p>
      <Radio.Group value="lastschrift"><Radio value="lastschrift">Lastschrift (DE** **** 3000)</Radio><Radio value="paypal">PayPal</Radio></Radio.Group>
      <Button className="spenden" type="primary" onClick={() => fetch('/spende', { method: 'POST' })}>Jetzt {sum} € spenden</Button>
    </Card>
  );
}
createRoot(document.getElementById('root')).render(<App />);
