// Antd Drawer in Indonesian.
import { createRoot } from 'react-dom/client';
import { Button, Drawer } from 'antd';
const Row = ({ k, v }) => <div style={{ display: 'flex', justifyContent: 'space-between', padding: 8 }}><span>{k}</span><span>{v}</span></div>;
function App() {
  return (
    <Drawer open placement="bottom" height={460} title="Konfirmasi Transfer">
      <Row k="Nama penerima" v="BUDI SANTOSO" /><Row k="Bank tujuan" v="Bank Mandiri" /><Row k="No. rekening" v="137 001 234 5678" />
      <Row k="Nominal transfer" v="Rp1.750.000" /><Row k="Biaya admin" v="Rp2.500" /><Row k="Total" v="Rp1.752.500" /><Row k="Berita" v="Uang kos November" />
      <Button type="primary" block onClick={() => fetch('/transfer', { method: 'POST' })}>Kirim Sekarang</Button>
    </Drawer>
  );
}
createRoot(document.getElementById('root')).render(<App />);
