// MUI Table in Japanese: fee and total apart.
import { createRoot } from 'react-dom/client';
import { Button, Table, TableBody, TableCell, TableContainer, TableRow } from '@mui/material';
const rows = [ ['出金口座', '普通 1234***'], ['振込先金融機関', 'みどり銀行 渋谷支店'], ['口座番号', '普通 7654321'], ['受取人名', 'ヤマダ ハナコ'], ['振込金額', '50,000円'], ['振込手数料', '145円'], ['引落合計金額', '50,145円'], ['振込依頼人名', 'サトウ ケン'] ];
createRoot(document.getElementById('root')).render(
  <div><h1>振込内容の確認</h1><p>以下の内容でよろしければ「振込を実行する」を押してください。</p><TableContainer><Table><TableBody>{rows.map(([a, b]) => <TableRow key={a}><TableCell component="th">{a}</TableCell><TableCell>{b}</TableCell></TableRow>)}</TableBody></Table></TableContainer><Button variant="outlined">戻る</Button> <Button className="jikko" variant="contained" onClick={() => fetch('/furikomi', { method: 'POST' })}>振込を実行する</Button></div>,
);
