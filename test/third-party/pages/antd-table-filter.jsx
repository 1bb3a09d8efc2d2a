// Antd Table: the filter of a column is confirmed.
import { createRoot } from 'react-dom/client';
import { Table } from 'antd';
const columns = [ { title: '收款方', dataIndex: 'n' }, { title: '付款金额', dataIndex: 'm' }, { title: '状态', dataIndex: 's', filters: [ { text: '已付款', value: '已付款' }, { text: '待付款', value: '待付款' } ], filterDropdownProps: { open: true }, onFilter: (v, r) => r.s === v } ];
createRoot(document.getElementById('root')).render(<Table columns={columns} dataSource={[ { key: 1, n: '北京盛世文化', m: '¥9,000.00', s: '已付款' }, { key: 2, n: '天津港务服务', m: '¥4,120.00', s: '待付款' } ]} />);
