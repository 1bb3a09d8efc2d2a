// MUI: searching one's statements in Japanese.
import { createRoot } from 'react-dom/client';
import { Button, TextField } from '@mui/material';
createRoot(document.getElementById('root')).render(
  <div style={{ padding: 24 }}><h1>入出金明細照会</h1><TextField label="振込先名" defaultValue="ヤマダ" /><TextField label="金額（下限）" defaultValue="1000" /><Button className="kensaku" variant="contained" onClick={() => fetch('/meisai?q=1')}>照会する</Button><p>11/02 振込 ヤマダ ハナコ 50,000円</p></div>,
);
