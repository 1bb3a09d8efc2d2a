// Antd-mobile Popup with methods of payment.
import { createRoot } from 'react-dom/client';
import { Button, List, NavBar, Popup, Radio } from 'antd-mobile';
function App() {
  return (
    <>
      <NavBar>确认订单</NavBar><List><List.Item extra="2张">《远山》</List.Item><List.Item extra="11月28日 19:40">场次</List.Item></List><Button block color="warning">提交订单</Button>
      <Popup visible bodyStyle={{ minHeight: 320 }}>
        <div style={{ textAlign: 'center', padding: 16 }}>支付金额<div style={{ fontSize: 30 }}>¥<b>79.80</b></div></div>
        <List><List.Item extra="星辰影城（万象汇店）">商户名称</List.Item><List.Item extra="《远山》2张">商品说明</List.Item></List>
        <Radio.Group defaultValue="ali"><List><List.Item prefix={<Radio value="ali" />}>支付宝</List.Item><List.Item prefix={<Radio value="card" />}>招商银行信用卡(9012)</List.Item></List></Radio.Group>
        <div style={{ padding: 12 }}><Button block color="primary" onClick={() => fetch('/pay', { method: 'POST' })}>立即支付</Button></div>
      </Popup>
    </>
  );
}
createRoot(document.getElementById('root')).render(<App />);
