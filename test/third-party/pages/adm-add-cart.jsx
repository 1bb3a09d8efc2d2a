// Antd-mobile Stepper: into the cart.
import { createRoot } from 'react-dom/client';
import { Button, Stepper } from 'antd-mobile';
createRoot(document.getElementById('root')).render(
  <div style={{ padding: 16 }}><h2>手冲咖啡壶 600ml</h2><p style={{ color: 'red' }}>¥189.00 <del>¥259.00</del></p><p>店铺：慢煮时光</p>数量 <Stepper defaultValue={1} min={1} /><div style={{ marginTop: 20 }}><Button className="add-cart" color="warning" onClick={() => fetch('/cart', { method: 'POST' })}>加入购物车</Button></div></div>,
);
