// Antd Popconfirm on a row of payables.
import { createRoot } from 'react-dom/client';
import { Button, Popconfirm, Table } from 'antd';
const rows = [ { key: 1, n: '广州白云纸品厂', m: '¥3,300.00' }, { key: 2, n: '佛山市顺德区宏达五金厂', m: '¥15,760.00' } ];
function App() {
  const pay = () => fetch('/ap/pay', { method: 'POST' });
  const columns = [ { title: '供应商', dataIndex: 'n' }, { title: '应付金额', dataIndex: 'm' }, { title: '操作', render: (_, r) => (
    <Popconfirm title="付款确认" description={`确定向 ${r.n} 付款 ${r.m} 吗？`} okText="确定付款" cancelText="取消" open={r.key === 2} onConfirm={pay}><Button type="link">付款</Button></Popconfirm>) } ];
  return <Table columns={columns} dataSource={rows} pagination={false} />;
}
createRoot(document.getElementById('root')).render(<App />);
