// Antd form, currency as a Select beside InputNumber.
import { createRoot } from 'react-dom/client';
import { Button, Form, Input, InputNumber, Select } from 'antd';
const ccy = <Select defaultValue="EUR" style={{ width: 80 }} options={['EUR', 'USD', 'NOK'].map((value) => ({ value }))} />;
function App() {
  const onFinish = (values) => fetch('/api/sepa', { method: 'POST', body: JSON.stringify(values) });
  return (
    <Form layout="vertical" style={{ maxWidth: 480, margin: 24 }} onFinish={onFinish} initialValues={{ beneficiary: 'Katarina Novak', iban: 'DE89 3704 0044 0532 0130 00', amount: 940.5, reference: 'Invoice 2231' }}>
      <Form.Item name="beneficiary" label="Beneficiary name" rules={[{ required: true }]}><Input /></Form.Item>
      <Form.Item name="iban" label="IBAN"><Input /></Form.Item>
      <Form.Item name="amount" label="Amount"><InputNumber addonAfter={ccy} precision={2} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="reference" label="Payment reference"><Input /></Form.Item>
      <Button type="primary" htmlType="submit">Send payment</Button>
    </Form>
  );
}
createRoot(document.getElementById('root')).render(<App />);
