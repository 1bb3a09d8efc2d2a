// A small server of pages that lie or are broken; what leaves them is counted.
import { createServer, type Server } from 'node:http';

export interface Hostile {
  /** `http://127.0.0.1:PORT/NAME` for each page. */
  readonly url: string;
  /** Bodies of the payments that arrived. */
  arrived(): readonly string[];
  close(): Promise<void>;
}

/** A transfer form as such pages have it; `rows` stands where the review table is. */
function page(rows: string, more = '', lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Review transfer</title></head><body>
<h1>Review your transfer</h1>${more}
<form method="post" action="/pay"><table>${rows}</table>
<input type="hidden" name="token" value="1"><button type="submit">Confirm transfer</button></form></body></html>`;
}

const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`;
const payee = row('Beneficiary name', 'Anna Braun') + row('IBAN', 'DE89 3704 0044 0532 0130 00');
const amount = row('Amount', 'EUR 4,200.00');

/** By name; each with a control that would send money. */
export const hostilePages: Readonly<Record<string, string>> = {
  'no-amount': page(payee),
  'two-amounts': page(payee + amount + row('Amount', 'EUR 42,000.00')),
  'nan-amount': page(payee + row('Amount', 'NaN')),
  'megabyte-of-text': page(
    payee + amount,
    `<div>${'Lorem ipsum dolor sit amet 12,345.67 EUR. '.repeat(24_000)}</div>`,
  ),
  'ten-thousand-buttons': page(payee + amount, '<button type="button">OK</button>'.repeat(10_000)),
  'right-to-left': page(
    row('اسم المستفيد', 'أحمد علي') + row('المبلغ', '١٬٢٣٤٫٥٠ د.إ'),
    '<script>document.documentElement.dir = "rtl"</script>',
    'ar',
  ).replace('Confirm transfer', 'تأكيد التحويل'),
  'name-of-5000': page(row('Beneficiary name', 'A'.repeat(5000)) + amount),
  'control-characters': page(row('Beneficiary name', 'An\u0007na\u202e Bra\u200bun') + amount),
  'markup-in-name': page(
    row('Beneficiary name', '&lt;img src=x onerror="document.title=\'owned\'"&gt;&lt;b&gt;Anna&lt;/b&gt;') +
      amount,
  ),
};

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

export async function startHostile(): Promise<Hostile> {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      arrived.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p class="paid">Paid</p>');
      return;
    }
    const html = hostilePages[(request.url ?? '').slice(1)];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    arrived: () => arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
