// A page of nearly everything that a harvest reads, and changes to it of every kind: what scripts, persons and style sheets do.

/** One of `n`, from 0. */
export type Pick = (n: number) => number;

const words = [
  'Recipient',
  'Amount',
  'Total',
  'Fee',
  'From',
  'To',
  'IBAN',
  'Reference',
  '收款人',
  '付款方',
  '收款方',
  'Name',
  'Jane Doe',
  'Möbelhaus Krüger GmbH',
  'DE89 3704 0044 0532 0130 00',
  'Current account',
  '$1,234.56',
  '€ 12',
  '.50',
  'Invoice 12',
  'Amount: $5.00',
  'Recipient: Jane Doe',
  'From: Current account',
  'This account was opened recently',
  '×',
  ' ',
];

const text = (pick: Pick): string => words[pick(words.length)] ?? '';

const rows = [
  '<dl><dt>Recipient</dt><dd>Jane Doe</dd><dt>From</dt><dd>Current account</dd></dl>',
  '<table><tr><th>Name</th><th>Amount</th></tr><tr><td>Jo Roe</td><td>€5</td></tr></table>',
  '<table><tbody><tr><td data-label="IBAN">DE89 3704 0044 0532 0130 00</td><td data-label="Amount">€7</td></tr></tbody></table>',
  '<table><tr><th>Plan</th><th>Amount</th></tr><tr><td><input type="radio" name="plan" hidden></td><td>€9</td></tr></table>',
  '<p>Amount: <b>$1,234</b><sup>50</sup><br>Fee: $1</p>',
  '<h3>收款方</h3><div><span>Name</span><b>李四</b></div>',
  '<div>付款方</div><div><div><span>Name</span><b>张三</b></div></div>',
  '<label>Reference <input name="ref" value="Rent"></label>',
  '<div><span>Amount</span><input value="12.50"> EUR</div>',
  '<label for="r1">Jane Doe</label><label><input type="radio" name="who" checked> Jo Roe</label>',
  '<select name="currency"><option>EUR</option><option selected>USD</option></select>',
  '<div role="listbox" aria-label="Recipient"><div role="option" aria-selected="true">Jane Doe</div><div role="option" aria-selected="false">Jo Roe</div></div>',
  '<div>Amount <button aria-pressed="true">$10</button><button aria-pressed="false">$20</button></div>',
  '<div role="alert">This account was opened recently</div>',
  '<div class="modal"><p>Total</p><p>$99.00</p><button>Pay</button></div>',
  '<form><p>Recipient: Jo Roe</p><input type="password" name="pin"></form>',
  '<details><summary>More</summary><p>Fee: €3</p></details>',
  '<div contenteditable="true" aria-label="Reference">Rent</div>',
  '<div class="shut"><p>Amount: $7</p></div>',
  '<span></span><div></div><x-box><p>Total</p></x-box>',
  '<ul><li><p>To</p><p>Jane Doe</p></li><li><p>Fee</p><p>$2</p></li></ul>',
  '<footer>© 2026 Bench Bank</footer>',
  '<a href="#">Change</a>',
];

const row = (pick: Pick): string => rows[pick(rows.length)] ?? '';

/** Two forms, each with a control, and around them parts large and small. `one`: each kind of row is in it this often. */
function changingPage(times: number): string {
  const list = Array.from({ length: times }, () => rows.map((one) => `<section>${one}</section>`).join(''));
  return `<style id="sheet">.shut{display:none}.faint{opacity:0}.unseen{visibility:hidden}.bare{display:contents}
.off .item{display:none}main.off ~ aside p{opacity:0}</style>
<header><a href="/">Bench Bank</a></header>
<main><h1>Transfer</h1><form id="first"><h2>Recipient</h2><label>Name <input name="name" value="Jane Doe"></label>
<input type="radio" id="r1" name="who"><label>Amount <input name="amount" value="1,249.50"></label><button id="go">Send money</button></form></main>
<form id="second"><p class="item">Amount: €80.00</p><p>Recipient: Jo Roe</p><button id="other">Pay</button></form>
<aside>${list.join('')}</aside>`;
}

/** An element of the page, within a component now and then; never a control, its form, or what the page stands in. */
function some(pick: Pick): HTMLElement {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (one) =>
      !one.matches('style') && one.querySelector('#go, #other') === null && !/^(?:go|other)$/.test(one.id),
  );
  const one = all[pick(all.length)] ?? document.body;
  const within = [...(one.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  return pick(3) > 0 ? (within[pick(Math.max(1, within.length))] ?? one) : one;
}

function someText(pick: Pick): Text | null {
  const node = [...some(pick).childNodes].find((one) => one.nodeType === 3);
  return (node as Text | undefined) ?? null;
}

/** A field, and where the page has no more of them, one that is on no page. */
function field(pick: Pick): HTMLInputElement {
  const all = document.querySelectorAll<HTMLInputElement>('input');
  return all[pick(Math.max(1, all.length))] ?? document.createElement('input');
}

const attributes: readonly (readonly [name: string, ...values: readonly string[]])[] = [
  ['class', 'shut', 'faint', 'unseen', 'bare', 'item', 'sr-only', 'alert', 'modal', 'off', ''],
  ['style', 'display:none', 'opacity:0', 'visibility:hidden', 'visibility:visible', ''],
  ['hidden', ''],
  ['role', 'alert', 'dialog', 'button', 'option', 'navigation', 'row', 'heading', ''],
  ['aria-selected', 'true', 'false'],
  ['aria-checked', 'true', 'false'],
  ['aria-label', 'Amount', 'Recipient'],
  ['data-label', 'Amount'],
  ['open', ''],
  ['id', 'r1'],
];

const sheets = [
  'p{display:none}',
  'b{opacity:0}',
  'section:nth-child(3n){visibility:hidden}',
  'section:has(input:checked){display:none}',
  'dd{display:contents}',
];

/** What was taken off the page, and may change before it comes back. */
let away: HTMLElement[] = [];

function putBack(pick: Pick): void {
  const one = away.pop();
  const at = some(pick);
  if (one !== undefined && !one.contains(at)) at.append(one);
}

/** By what they are; each may do nothing where the page has nothing left for it. */
const changes: Readonly<Record<string, (pick: Pick) => void>> = {
  type: (pick) => {
    field(pick).value = text(pick);
  },
  choose: (pick) => {
    const one = field(pick);
    one.checked = !one.checked;
  },
  'choose from a list': (pick) => {
    for (const one of document.querySelectorAll('select')) one.selectedIndex = pick(2);
  },
  'write a text': (pick) => {
    const node = someText(pick);
    if (node !== null) node.data = text(pick);
  },
  'write an element': (pick) => {
    const one = some(pick);
    if (one.localName !== 'main') one.textContent = text(pick);
  },
  'add a row': (pick) => {
    some(pick).insertAdjacentHTML(pick(2) === 0 ? 'beforeend' : 'afterbegin', row(pick));
  },
  'add words': (pick) => {
    some(pick).append(text(pick));
  },
  remove: (pick) => {
    some(pick).remove();
  },
  move: (pick) => {
    const [one, to] = [some(pick), some(pick)];
    if (!one.contains(to)) to.append(one);
  },
  'take away': (pick) => {
    const one = some(pick);
    one.remove();
    away.push(one);
  },
  'change what is away': (pick) => {
    const all = away.flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>('*')]);
    const one = all[pick(Math.max(1, all.length))];
    if (one !== undefined) one.textContent = text(pick);
  },
  'put back': putBack,
  attribute: (pick) => {
    const [name, ...values] = attributes[pick(attributes.length)] ?? ['class', ''];
    const one = some(pick);
    if (one.hasAttribute(name) && pick(2) === 0) one.removeAttribute(name);
    else one.setAttribute(name, values[pick(values.length)] ?? '');
  },
  'a class far out': () => {
    document.querySelector('main')?.classList.toggle('off');
    document.body.classList.toggle('off');
  },
  'a style sheet': (pick) => {
    const sheet = document.querySelector<HTMLStyleElement>('#sheet')?.sheet;
    if (sheet === null || sheet === undefined) return;
    if (sheet.cssRules.length > 7) sheet.deleteRule(sheet.cssRules.length - 1);
    else sheet.insertRule(sheets[pick(sheets.length)] ?? 'p{display:none}', sheet.cssRules.length);
  },
  'a rule that is there': (pick) => {
    const rule = document.querySelector<HTMLStyleElement>('#sheet')?.sheet?.cssRules[0];
    if (rule !== undefined && 'style' in rule)
      (rule as CSSStyleRule).style.display = pick(2) === 0 ? 'none' : 'block';
  },
  'a shadow root': (pick) => {
    const one = some(pick);
    if (!/^(?:div|span|p|section|x-box)$/.test(one.localName) || one.shadowRoot !== null) return;
    one.attachShadow({ mode: 'open' }).innerHTML = `${row(pick)}${pick(2) === 0 ? '<slot></slot>' : ''}`;
  },
  focus: (pick) => field(pick).focus(),
};

/** Makes one change, and says which. */
export function changeSomething(pick: Pick): string {
  const names = Object.keys(changes);
  const name = names[pick(names.length)] ?? '';
  changes[name]?.(pick);
  return name;
}

/** The page as it was, whatever became of it. */
export function startAnew(times: number): void {
  away = [];
  document.body.className = '';
  document.body.innerHTML = changingPage(times);
}
