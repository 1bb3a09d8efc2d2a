// Antd Steps and Descriptions in Vietnamese.
import { createRoot } from 'react-dom/client';
import { Button, Descriptions, Steps } from 'antd';
function App() {
  return (
    <div style={{ padding: 24 }}>
      <Steps current={1} items={[{ title: 'Nhập thông tin' }, { title: 'Xác nhận' }, { title: 'Kết quả' }]} />
      <Descriptions bordered column={1} style={{ marginTop: 24 }} items={[
        { label: 'Tài khoản nguồn', children: '0011 **** 8890' },
        { label: 'Tên người thụ hưởng', children: 'TRAN THI BICH NGOC' },
        { label: 'Số tài khoản thụ hưởng', children: '1903 4456 7812' },
        { label: 'Ngân hàng thụ hưởng', children: 'Techcombank' },
        { label: 'Số tiền', children: '2.500.000 VND' },
        { label: 'Phí giao dịch', children: '0 VND' },
        { label: 'Nội dung chuyển tiền', children: 'Tien hoc phi thang 11' },
      ]} />
      <Button style={{ marginTop: 16 }}>Quay lại</Button> <Button className="btn-xac-nhan" type="primary" onClick={() => fetch('/ck', { method: 'POST' })}>Xác nhận chuyển tiền</Button>
    </div>
  );
}
createRoot(document.getElementById('root')).render(<App />);
