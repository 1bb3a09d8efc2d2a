// Antd-mobile List of orders, each with a button to its cashier.
import { createRoot } from 'react-dom/client';
import { Button, List, Tabs } from 'antd-mobile';
const orders = [ ['优品生活馆', '158.00'], ['小熊绘本', '64.50'] ];
createRoot(document.getElementById('root')).render(
  <><Tabs><Tabs.Tab title="全部" key="a" /><Tabs.Tab title="待付款" key="b" /></Tabs><List>{orders.map(([n, m]) => <List.Item key={n} description={`合计 ¥${m}`} extra={<Button size="small" className="go-pay" color="danger" onClick={() => fetch('/cashier?n=1')}>去支付</Button>}>{n}</List.Item>)}</List></>,
);
