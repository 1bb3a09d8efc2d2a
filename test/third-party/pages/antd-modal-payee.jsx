// Antd Modal with Descriptions over the form that opened it.
import { createRoot } from 'react-dom/client';
import { useState } from 'react';
import { Button, Descriptions, Form, Input, Modal } from 'antd';
function App() {
  const [open, setOpen] = useState(true);
  const pay = () => fetch('/api/payments', { method: 'POST' });
  return (
    <div style={{ padding: 24 }}>
      <Form layout="vertical"><Form.Item label="收款方"><Input defaultValue="成都锦里物业管理有限公司" /></Form.Item><Form.Item label="金额"><Input prefix="¥" defaultValue="6880.00" /></Form.Item><Button type="primary" onClick={() => setOpen(true)}>提交付款</Button></Form>
      <Modal open={open} title="付款确认" okText="确认付款" cancelText="取消" onOk={pay} onCancel={() => setOpen(false)}>
        <Descriptions column={1} size="small">
          <Descriptions.Item label="收款方">成都锦里物业管理有限公司</Descriptions.Item>
          <Descriptions.Item label="收款账号">5105 0187 0836 0000 3321</Descriptions.Item>
          <Descriptions.Item label="付款金额">¥6,880.00</Descriptions.Item>
          <Descriptions.Item label="摘要">2026年四季度物业费</Descriptions.Item>
          <Descriptions.Item label="付款账户">基本户（尾号 7788）余额 ¥92,001.15</Descriptions.Item>
        </Descriptions>
      </Modal>
    </div>
  );
}
createRoot(document.getElementById('root')).render(<App />);
