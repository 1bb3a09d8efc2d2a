// MUI Select for the currency; note and a chip for the friend.
import { createRoot } from 'react-dom/client';
import { Avatar, Button, Card, CardContent, Chip, MenuItem, TextField } from '@mui/material';
createRoot(document.getElementById('root')).render(
  <Card sx={{ maxWidth: 420, m: 3 }}><CardContent><h2>You're sending money to</h2><Chip avatar={<Avatar>M</Avatar>} label="Marcus Bell" /><p style={{ color: '#777' }}>@marcusb</p><div style={{ display: 'flex', gap: 8 }}><TextField label="Amount" defaultValue="64.25" /><TextField select label="Currency" defaultValue="GBP">{['USD', 'GBP', 'EUR'].map((c) => <MenuItem key={c} value={c}>{c}</MenuItem>)}</TextField></div><TextField label="What's this for?" defaultValue="Concert tickets" margin="normal" fullWidth /><p>Paying with balance: $310.00</p><Button className="send-now" variant="contained" onClick={() => fetch('/send', { method: 'POST' })}>Send now</Button></CardContent></Card>,
);
