// Antd-mobile NumberKeyboard with a confirm key; amount in a VirtualInput.
import { createRoot } from 'react-dom/client';
import { useState } from 'react';
import { NavBar, NumberKeyboard } from 'antd-mobile';
function App() {
  const [v, setV] = useState('520.13');
  return (
    <div>
      <NavBar>转账给朋友</NavBar>
      <div style={{ padding: 20, display: 'flex' }}><div style={{ width: 44, height: 44, background: '#ccc' }} /><div style={{ marginLeft: 12 }}><div className="nick">阿泽（李*）</div><div style={{ color: '#999' }}>ze***@163.com</div></div></div>
      <div style={{ padding: 20 }}><div>转账金额</div><div className="amount" style={{ fontSize: 36 }}>¥ {v}</div></div>
      <NumberKeyboard visible customKey="." confirmText="转账" onInput={(k) => setV(v + k)} onDelete={() => setV(v.slice(0, -1))} onConfirm={() => fetch('/transfer', { method: 'POST', body: v })} showCloseButton={false} />
    </div>
  );
}
createRoot(document.getElementById('root')).render(<App />);
