// Antd-mobile PasscodeInput: unlocking an app.
import { createRoot } from 'react-dom/client';
import { Button, PasscodeInput } from 'antd-mobile';
createRoot(document.getElementById('root')).render(
  <div style={{ padding: 40, textAlign: 'center' }}><h3>请输入手势密码或6位数字密码</h3><PasscodeInput defaultValue="1234" length={6} /><Button className="unlock" color="primary" onClick={() => fetch('/unlock', { method: 'POST' })}>解锁</Button></div>,
);
