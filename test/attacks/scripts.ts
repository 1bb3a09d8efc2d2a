// Scripts that send the payment past every control, and documents inside documents.
import { type Attack, form, paying, payLink, review } from './attack.ts';

const button = '<button id="b">Confirm transfer</button>';
const after = (code: string): string => `<script>setTimeout(() => { ${code} }, 400)</script>`;

const sent = (id: string, fact: string, code: string, attributes = ''): Attack => ({
  id,
  fact,
  body: paying + review + form(button, attributes) + after(code),
  expect: 'stopped',
});

const byScript: readonly Attack[] = [
  sent('form.submit()', 'fires no submit event, but a navigation', 'f.submit()'),
  sent('form.requestSubmit()', 'fires a submit event that is marked trusted', 'f.requestSubmit()'),
  sent('button.click()', 'fires a click that is not trusted', 'b.click()'),
  sent(
    'a click made by hand',
    'a dispatched click runs the default action',
    "b.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))",
  ),
  sent(
    'a stolen prototype',
    'a fresh frame has clean methods',
    "const i = document.createElement('iframe'); document.body.append(i); i.contentWindow.HTMLFormElement.prototype.submit.call(f)",
  ),
  sent(
    'form.submit() to a new window',
    'no navigation fires here for another target',
    'f.submit()',
    'target="_blank"',
  ),
  {
    ...sent(
      'form.submit() to a named frame',
      'no navigation fires here for another target',
      'f.submit()',
      'target="n"',
    ),
    body: `${paying}${review}<iframe name="n"></iframe>${form(button, 'target="n"')}${after('f.submit()')}`,
  },
  sent('location.href', 'an address can carry a payment', `location.href = '${payLink}'`),
  sent('location.replace()', 'an address can carry a payment', `location.replace('${payLink}')`),
  sent("window.open(…, '_self')", 'opens in this window', `window.open('${payLink}', '_self')`),
  sent(
    'a link clicked by a script',
    'a click that is not trusted follows the link',
    `const a = document.createElement('a'); a.href = '${payLink}'; document.body.append(a); a.click()`,
  ),
  {
    id: 'a press beside every control',
    fact: 'a listener of the page hears a press anywhere',
    body: `${paying}${review}${form(button)}<p id="p">Thank you for banking with us.</p><script>document.addEventListener('click', () => f.submit())</script>`,
    act: (tab) => tab.click('#p'),
    expect: 'stopped',
  },
  {
    id: "forged words in our own events' shape",
    fact: 'a page can post any message and dispatch any event',
    body: `${paying}${review}${form(button)}<script>for (const kind of ['released', 'pass', 'ahead']) { const text = JSON.stringify({ kind, holdId: 'x', forMs: 1e9 }); postMessage(text, '*'); document.dispatchEvent(new CustomEvent(kind, { detail: text })); dispatchEvent(new CustomEvent('thrice', { detail: text })); } globalThis.thriceReader = { read: () => ({ press: 'none' }) }; globalThis.thriceGate = {};</script>`,
    act: (tab) => tab.click('#b'),
    expect: 'stopped',
  },
  {
    id: 'methods that the page has replaced',
    fact: 'scripts of an extension see clean prototypes',
    head: `<script>Event.prototype.stopImmediatePropagation = Event.prototype.preventDefault = () => {}; Event.prototype.composedPath = () => []; Element.prototype.closest = () => null; Element.prototype.matches = () => false;</script>`,
    body: paying + review + form(button),
    act: (tab) => tab.click('#b'),
    expect: 'stopped',
  },
];

const whole = `<!doctype html><html lang="en"><head><title>Review</title></head><body>${review}<form method="post" action="/pay" target="_self"><input type="hidden" name="amount" value="4200.00"><button id="b">Confirm transfer</button></form></body></html>`;
const quoted = whole.replaceAll('"', '&quot;');
const literal = JSON.stringify(whole).replaceAll('</', '<\\/');

const framed = (id: string, fact: string, body: string): Attack => ({
  id,
  fact,
  body,
  act: async (tab) => {
    const frame = await tab.frame('iframe');
    await frame.waitFor('#b');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await frame.click('#b');
  },
  expect: 'stopped',
});

const size = 'width="700" height="500"';

const byDocument: readonly Attack[] = [
  framed(
    'a frame of the same origin',
    'content scripts run in every frame',
    `<iframe ${size} src="/inner"></iframe>`,
  ),
  framed(
    'a srcdoc frame',
    'runs with the origin of the page around it',
    `<iframe ${size} srcdoc="${quoted}"></iframe>`,
  ),
  framed(
    'a sandboxed frame',
    'has no origin of its own',
    `<iframe ${size} sandbox="allow-scripts allow-forms" srcdoc="${quoted}"></iframe>`,
  ),
  framed(
    'a blob frame',
    'is matched by the origin that made it',
    `<iframe id="i" ${size}></iframe><script>i.src = URL.createObjectURL(new Blob([${literal}], { type: 'text/html' }))</script>`,
  ),
  framed(
    'an about:blank frame that is written',
    'document.open takes listeners away',
    `<iframe id="i" ${size}></iframe><script>const d = i.contentDocument; d.open(); d.write(${literal}); d.close();</script>`,
  ),
  {
    id: 'a document written anew',
    fact: 'document.open takes every listener of the window away',
    body: `<script>setTimeout(() => { document.open(); document.write(${literal}); document.close(); }, 300)</script>`,
    act: async (tab) => {
      await tab.waitFor('#b');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await tab.click('#b');
    },
    expect: 'stopped',
  },
];

const shadow = (mode: string, inner = '<button id="b" type="button">Confirm transfer</button>'): string =>
  `<div id="h"></div><script>const r = h.attachShadow({ mode: '${mode}' }); r.innerHTML = \`${inner}\`; r.querySelector('#b').onclick = pay;</script>`;

const byShadow: readonly Attack[] = [
  {
    id: 'an open shadow root',
    fact: 'the real target is the first of composedPath',
    body: paying + review + shadow('open'),
    act: (tab) => tab.click('#h >>> #b'),
    expect: 'stopped',
  },
  {
    id: 'a closed shadow root',
    fact: 'composedPath ends at the host; extensions can open it',
    body: paying + review + shadow('closed'),
    act: (tab) => tab.click('#h >>> #b'),
    expect: 'stopped',
  },
];

export const scripts: readonly Attack[] = [...byScript, ...byDocument, ...byShadow];
