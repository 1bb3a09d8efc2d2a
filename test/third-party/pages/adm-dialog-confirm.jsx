// Antd-mobile Dialog, one sentence.
import { createRoot } from 'react-dom/client';
import { Dialog, NavBar, List } from 'antd-mobile';
function App() {
  return (
    <>
      <NavBar>转账汇款</NavBar><List><List.Item extra="张伟">收款人</List.Item><List.Item extra="6214 8301 0203 0405">卡号</List.Item><List.Item extra="800元">金额</List.Item></List>
      <Dialog visible title="请确认" content="您正在向张伟（招商银行 0405）转账800元，请确认是本人操作" actions={[[{ key: 'no', text: '取消' }, { key: 'ok', text: '确定转账', bold: true, onClick: () => fetch('/tr', { method: 'POST' }) }]]} />
    </>
  );
}
createRoot(document.getElementById('root')).render(<App />);
