// Antd-mobile Form: withdrawal to an Alipay account with name.
import { createRoot } from 'react-dom/client';
import { Button, Form, Input, NavBar } from 'antd-mobile';
createRoot(document.getElementById('root')).render(
  <><NavBar>佣金提现</NavBar>
  <Form layout="horizontal" initialValues={{ acct: 'hemeizhen1988@qq.com', name: '何美珍', amt: '3000' }} onFinish={() => fetch('/commission/withdraw', { method: 'POST' })} footer={<Button block type="submit" color="primary">立即提现</Button>}>
    <Form.Header>当前可提现佣金：4,318.20元</Form.Header>
    <Form.Item name="acct" label="支付宝账号"><Input /></Form.Item><Form.Item name="name" label="真实姓名"><Input /></Form.Item><Form.Item name="amt" label="提现金额"><Input type="number" /></Form.Item>
  </Form></>,
);
