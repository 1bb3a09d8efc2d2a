// Antd-mobile ActionSheet whose title is the sentence.
import { createRoot } from 'react-dom/client';
import { ActionSheet, NavBar } from 'antd-mobile';
createRoot(document.getElementById('root')).render(
  <><NavBar>家庭钱包</NavBar><p style={{ padding: 16 }}>可用零钱 ¥5,310.42</p>
  <ActionSheet visible extra="向 陈*玲 转账 ¥1,200.00" cancelText="取消" actions={[{ key: 'pay', text: '确认转账', bold: true, onClick: () => fetch('/send', { method: 'POST' }) }, { key: 'edit', text: '修改金额' }]} /></>,
);
