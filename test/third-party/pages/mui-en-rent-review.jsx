// MUI Dialog over a table of bills.
import { createRoot } from 'react-dom/client';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
createRoot(document.getElementById('root')).render(
  <><h1>Bill Pay</h1><ul><li>City Water — $48.10 due Dec 3</li><li>Greystone Property Group — $2,145.00 due Dec 1</li></ul><Dialog open><DialogTitle>Review payment</DialogTitle><DialogContent><DialogContentText>Pay to: Greystone Property Group</DialogContentText><DialogContentText>Amount: $2,145.00</DialogContentText><DialogContentText>Pay from: Checking (...7730)</DialogContentText><DialogContentText>Memo: December rent, unit 4B</DialogContentText><DialogContentText>Deliver by: Dec 1, 2026</DialogContentText></DialogContent><DialogActions><Button>Cancel</Button><Button onClick={() => fetch('/billpay', { method: 'POST' })}>Submit payment</Button></DialogActions></Dialog></>,
);
