// Antd: exchange withdrawal with network, fee and received amount.
import { createRoot } from 'react-dom/client';
import { Button, Card, Form, Input, Select } from 'antd';
function App() {
  return (
    <Card title="Withdraw crypto" style={{ maxWidth: 520, margin: 24 }}>
      <Form layout="vertical">
        <Form.Item label="Coin"><Select value="USDT" options={[{ value: 'USDT', label: 'USDT Tether' }]} /></Form.Item>
        <Form.Item label="Withdraw to address"><Input defaultValue="TJRabPrwbZy45sbavfcjinPJC18kjpRTv8" /></Form.Item>
        <Form.Item label="Network"><Select value="TRX" options={[{ value: 'TRX', label: 'TRX Tron (TRC20)' }]} /></Form.Item>
        <Form.Item label="Withdrawal amount" extra="Available 1,204.33 USDT"><Input defaultValue="250" suffix="USDT" /></Form.Item>
      </Form>
      <p>Network fee: 1 USDT</p><p>Receive amount: 249 USDT</p>
      <Button className="withdraw-btn" type="primary" block onClick={() => fetch('/withdraw', { method: 'POST' })}>Withdraw</Button>
    </Card>
  );
}
createRoot(document.getElementById('root')).render(<App />);
