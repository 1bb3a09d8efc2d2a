// Antd form: a new beneficiary is saved.
import { createRoot } from 'react-dom/client';
import { Button, Form, Input } from 'antd';
createRoot(document.getElementById('root')).render(
  <Form layout="vertical" style={{ maxWidth: 420, margin: 24 }} onFinish={() => fetch('/beneficiaries', { method: 'POST' })} initialValues={{ name: 'Oluwaseun Adeyemi', acc: '0123456789', bank: 'GTBank', nick: 'Seun' }}>
    <h2>Add a new beneficiary</h2><Form.Item name="name" label="Beneficiary name"><Input /></Form.Item><Form.Item name="acc" label="Account number"><Input /></Form.Item><Form.Item name="bank" label="Bank"><Input /></Form.Item><Form.Item name="nick" label="Nickname"><Input /></Form.Item><Button type="primary" htmlType="submit">Save beneficiary</Button>
  </Form>,
);
