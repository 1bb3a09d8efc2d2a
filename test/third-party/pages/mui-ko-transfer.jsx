// MUI bottom Drawer in Korean.
import { createRoot } from 'react-dom/client';
import { Button, Drawer, List, ListItem, ListItemText } from '@mui/material';
const rows = [ ['받는 분', '박서준'], ['입금계좌', '신한은행 110-***-456789'], ['이체금액', '300,000원'], ['수수료', '0원'], ['받는 분 통장표시', '생일축하'], ['출금계좌', '국민 123456-**-****12'] ];
createRoot(document.getElementById('root')).render(
  <Drawer anchor="bottom" open><div style={{ padding: 16 }}><h3>이체 정보를 확인해 주세요</h3><List dense>{rows.map(([a, b]) => <ListItem key={a} secondaryAction={<span>{b}</span>}><ListItemText primary={a} /></ListItem>)}</List><Button variant="contained" fullWidth onClick={() => fetch('/transfer', { method: 'POST' })}>이체하기</Button></div></Drawer>,
);
