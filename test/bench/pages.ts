// The pages that the benchmark loads: one without a payment, a small payment page, a large one, and one that never rests.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * `plain`: forty paragraphs and twenty buttons, no payment. `small`: one payment form. `large`: 10,000 elements and 500
 * buttons around it. `restless`: `large`, and 1,000 elements exchanged a second.
 */
const benchPages = ['plain', 'small', 'large', 'restless'] as const;
export type BenchPage = (typeof benchPages)[number];

const form = `<form action="/paid" method="post"><h2>SEPA transfer</h2>
<label>Recipient <input id="name" name="recipient" value="Möbelhaus Krüger GmbH"></label>
<label>IBAN <input id="account" name="iban" value="DE89 3704 0044 0532 0130 00"></label>
<label>Amount <input id="amount" name="amount" value="1,249.50"> EUR</label>
<label>Reference <input id="purpose" name="reference" value="Invoice 2024-1187"></label>
<button id="go" type="submit">Send money</button></form>`;

const article = Array.from(
  { length: 40 },
  (_, i) => `<p>News of the day ${i}, and what became of it.</p>${i % 2 ? `<button>Show ${i}</button>` : ''}`,
).join('');

const ROWS = 500;

/** Twenty elements a row: what a long list of past payments is made of. */
function row(i: number): string {
  const cells = Array.from({ length: 8 }, (_, j) => `<div><span>Entry ${i}.${j}</span></div>`).join('');
  return `<li><p>Order <b>${i}</b></p>${cells}<button type="button">Details ${i}</button></li>`;
}

/** Every 20 ms twenty elements go and twenty others come; nothing else on the page is a script. */
const restless = `<script>
const list = document.getElementById('news'); let n = 0;
setInterval(() => {
  const part = document.createDocumentFragment();
  for (let i = 0; i < 20; i += 1) { const p = document.createElement('p'); p.textContent = 'News ' + (n += 1); part.append(p); }
  list.replaceChildren(part);
}, 20);
</script>`;

function html(page: BenchPage): string {
  const list =
    page === 'small' || page === 'plain'
      ? ''
      : `<ul>${Array.from({ length: ROWS }, (_, i) => row(i)).join('')}</ul>`;
  const script = page === 'restless' ? restless : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Transfer – Bench Bank</title><link rel="icon" href="data:,"><style>.gone{display:none}</style>
<main><h1>Transfer</h1>${page === 'plain' ? article : form}</main><div id="news"></div>${list}${script}</html>`;
}

function isBenchPage(name: string): name is BenchPage {
  return benchPages.some((page) => page === name);
}

export interface BenchSite {
  /** The whole address of a page. */
  url(page: BenchPage): string;
  close(): Promise<void>;
}

/** On a free port of this machine; what was sent is answered with an empty page. */
export async function openBenchSite(): Promise<BenchSite> {
  const bodies = new Map(benchPages.map((page) => [page, html(page)]));
  const server = createServer(({ url = '' }, answer) => {
    const name = url.slice(1);
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(isBenchPage(name) ? bodies.get(name) : '<!doctype html><title>Paid</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://127.0.0.1:${port}/${page}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
