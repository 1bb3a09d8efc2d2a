// Antd-mobile: a chat message about a refund is sent.
import { createRoot } from 'react-dom/client';
import { Button, Input, NavBar } from 'antd-mobile';
createRoot(document.getElementById('root')).render(
  <><NavBar>小木家具 官方客服</NavBar><div style={{ padding: 16 }}><p>客服：亲，运费差价¥30已退回您的支付账户</p><p>我：好的，那我再付款一次？订单金额是¥459.00</p></div><div style={{ display: 'flex', padding: 8 }}><Input defaultValue="麻烦把收款人名字发一下" /><Button className="chat-send" size="small" color="primary" onClick={() => fetch('/im', { method: 'POST' })}>发送</Button></div></>,
);
