// Pages as odd as some banks' are: words that stand in no text, names that hide what a form has, old kinds of documents, and
// codes that send by themselves.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../browsers/browser.ts';
import { type Attack, form, paying, payLink, review } from './attack.ts';

const click = (selector: string) => (tab: Tab) => tab.click(selector);

const key = (selector: string, name: Parameters<Tab['press']>[0]) => async (tab: Tab) => {
  await tab.focusOn(selector);
  await tab.press(name);
};

const odd = (id: string, fact: string, body: string, act: Attack['act'] = click('#b')): Attack => ({
  id,
  fact,
  body: paying + review + body,
  ...(act === undefined ? {} : { act }),
  expect: 'stopped',
});

const button = '<button id="b">Confirm transfer</button>';

const named = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}" value="1">`).join('');

const words: readonly Attack[] = [
  odd(
    'words that only a style sheet has',
    'generated content is drawn and stands in no text',
    `<style>#b::after { content: 'Confirm transfer' }</style><button id="b" type="button" onclick="pay()"></button>`,
  ),
  odd(
    'a letter in each element',
    'inline elements part no word',
    `<button id="b" type="button" onclick="pay()">${Array.from('Confirm', (one) => `<span>${one}</span>`).join('')}&nbsp;${Array.from('transfer', (one) => `<i>${one}</i>`).join('')}</button>`,
  ),
  odd(
    'a soft hyphen and a no-break space',
    'both are invisible or look like a space',
    '<button id="b" type="button" onclick="pay()">Con&shy;firm&nbsp;trans&shy;fer</button>',
  ),
  odd(
    'a mark with a title',
    'a title names what has no text',
    '<a id="b" href="#" title="Confirm transfer" onclick="pay(); return false">✓</a>',
  ),
  odd(
    'a group of a drawing',
    'any part of a drawing may have a listener',
    '<svg width="300" height="60"><g id="b" onclick="pay()" style="cursor:pointer"><rect width="300" height="60" rx="8" fill="#06c"/><text x="20" y="35">Confirm transfer</text></g></svg>',
    click('svg rect'),
  ),
  odd(
    'a sheet of glass over the button',
    'what lies on top gets the press',
    `<div style="position:relative;width:240px"><button type="button" tabindex="-1">Confirm transfer</button><div id="b" style="position:absolute;inset:0;cursor:pointer" onclick="pay()"></div></div>`,
  ),
  odd(
    'a button in another language than the page',
    'a page may be translated in parts',
    '<button id="b" type="button" onclick="pay()">Überweisung bestätigen</button>',
  ),
];

const plain = '<button id="b" type="button">Confirm transfer</button>';

const elements: readonly Attack[] = [
  odd(
    'put under the pointer as it comes',
    'an element can be made at any time',
    `<div id="h" style="width:300px;height:60px"></div><script>h.addEventListener('pointerover', () => { if (!h.firstElementChild) h.innerHTML = '<button type="button" onclick="pay()" style="width:300px;height:60px">Confirm transfer</button>' })</script>`,
    click('#h'),
  ),
  {
    id: 'a payment in wrappers without a box',
    fact: 'an element can leave its place to its children',
    body: `${paying}<div class="page" style="display:contents"><section class="card" style="display:contents">${review}</section>${plain}</div><script>b.onclick = pay</script>`,
    act: click('#b'),
    expect: 'stopped',
  },
  odd(
    'a component without a role',
    'a component is an element like any other',
    `<x-pay id="b" style="display:inline-block;background:#06c;padding:9px">Confirm transfer</x-pay><script>b.onclick = pay</script>`,
  ),
  odd(
    'a component in a component, both closed',
    'a closed root can stand in another',
    `<x-outer id="h" style="display:inline-block"></x-outer><script>customElements.define('x-outer', class extends HTMLElement { constructor() { super(); const r = this.attachShadow({ mode: 'closed' }); r.innerHTML = '<div></div>'; const q = r.firstChild.attachShadow({ mode: 'closed' }); q.innerHTML = '<button type="button" style="width:200px;height:50px">Confirm transfer</button>'; q.firstChild.onclick = pay; } })</script>`,
    click('#h'),
  ),
  odd(
    'OK to what will be done',
    'a dialog may say all in one sentence',
    `<div role="alertdialog" aria-modal="true"><p>EUR 4,200.00 will be transferred to Anna Braun.</p><button type="button">Cancel</button><button id="b" type="button" onclick="pay()">OK</button></div>`,
  ),
  odd(
    'a part of the address',
    'a link within the page is heard as a change of its address',
    `<a id="b" href="#paid">Confirm transfer</a><script>addEventListener('hashchange', pay)</script>`,
  ),
  odd(
    'what a form gathers',
    'a form tells what it is about to send',
    `<form action="/nowhere"><button id="b">Confirm transfer</button></form><script>b.form.addEventListener('formdata', pay)</script>`,
  ),
  odd(
    'pressed as soon as it is there',
    'a page can be pressed before it was looked at',
    '<button id="b" type="button" onclick="pay()">Confirm transfer</button>',
    async (tab) => {
      await tab.reload();
      await tab.waitFor('#b');
      await tab.click('#b');
    },
  ),
];

const forms: readonly Attack[] = [
  odd(
    'fields that hide what a form has',
    'a form gives its fields by their names before its own properties',
    form(`${named(['action', 'method', 'target', 'id', 'submit', 'elements', 'length', 'name'])}${button}`),
  ),
  odd(
    'fields that hide where a form stands',
    'a form gives its fields by their names before its own properties',
    form(
      `${named(['parentNode', 'parentElement', 'assignedSlot', 'shadowRoot', 'closest', 'querySelectorAll', 'children', 'childNodes', 'ownerDocument', 'innerText', 'isConnected', 'getRootNode', 'checkVisibility', 'getBoundingClientRect', 'className', 'addEventListener'])}${button}`,
    ),
  ),
  odd(
    'forms that hide what a document has',
    'a document gives its forms and images by their names before its own properties',
    `${['body', 'head', 'forms', 'title', 'activeElement', 'documentElement', 'defaultView', 'readyState', 'visibilityState', 'styleSheets'].map((name) => `<form name="${name}"></form>`).join('')}${form(button)}`,
  ),
  odd(
    'Enter on a radio button',
    'Enter sends the form from any of its fields',
    form(`<input type="radio" id="r" name="speed" value="1" aria-label="Instant">${button}`),
    key('#r', 'Enter'),
  ),
  odd(
    'Enter in a password',
    'Enter sends the form from any of its fields',
    form(`<label>PIN <input type="password" id="r" name="pin"></label>${button}`),
    key('#r', 'Enter'),
  ),
  odd(
    'Enter where the button is not shown',
    'Enter presses the default button also when it cannot be seen',
    form(
      `<input id="r" name="ref" aria-label="Reference"><button style="position:absolute;left:-9999px">Confirm transfer</button>`,
    ),
    key('#r', 'Enter'),
  ),
  odd(
    'Enter where there is no button',
    'a form of one field is sent by Enter without any button',
    `${form('<label>Pay EUR 4,200.00 to Anna Braun: type PAY <input id="r" name="word"></label>')}`,
    key('#r', 'Enter'),
  ),
  odd(
    'Enter on a link that pays',
    'Enter follows a link',
    `<a id="b" href="${payLink}">Confirm transfer</a>`,
    key('#b', 'Enter'),
  ),
];

const codes: readonly Attack[] = [
  {
    id: 'a payment password that sends itself',
    fact: 'the last digit is heard as input, and nothing is pressed',
    language: 'zh-CN',
    body: `${paying}<div role="dialog"><h2>请输入支付密码</h2><p>向 李明 转账</p><p>￥4,800.00</p><input id="r" type="password" maxlength="6" inputmode="numeric" aria-label="支付密码"></div><script>r.addEventListener('input', () => r.value.length === 6 && pay())</script>`,
    act: (tab) => tab.type('#r', '246810'),
    expect: 'stopped',
  },
  {
    id: 'a code in six boxes that sends itself',
    fact: 'the last digit is heard as a key, and nothing is pressed',
    language: 'en',
    body: `${paying}${review}<p>Enter the code from your text message to send this transfer</p><div id="c">${'<input maxlength="1" inputmode="numeric" size="1" aria-label="Digit" autocomplete="one-time-code">'.repeat(6)}</div><script>const all = [...c.children]; all.forEach((one, at) => one.addEventListener('input', () => at < 5 ? all[at + 1].focus() : pay()))</script>`,
    act: async (tab) => {
      for (let at = 1; at <= 6; at += 1) await tab.type(`#c input:nth-child(${at})`, String(at));
    },
    expect: 'stopped',
  },
];

const documents: readonly Attack[] = [
  {
    id: 'a set of frames',
    fact: 'old pages have frames for a body',
    body: `<script>setTimeout(() => { document.open(); document.write('<frameset cols="20%,80%"><frame src="about:blank"><frame src="/inner" id="main"></frameset>'); document.close() }, 50)</script>`,
    act: async (tab) => {
      const frame = await tab.frame('#main');
      await frame.waitFor('#b');
      await sleep(400);
      await frame.click('#b');
    },
    expect: 'stopped',
  },
  {
    id: 'a frame whose address is its text',
    fact: 'a data: document has an origin of its own',
    body: `<iframe width="700" height="500"></iframe><script>document.querySelector('iframe').src = 'data:text/html,' + encodeURIComponent(${JSON.stringify(review + form(button))}.replace('action="/pay"', 'action="' + location.origin + '/pay"'))</script>`,
    act: async (tab) => {
      const frame = await tab.frame('iframe');
      await frame.waitFor('#b');
      await sleep(400);
      await frame.click('#b');
    },
    expect: 'stopped',
  },
  {
    id: 'a page that allows nothing',
    fact: 'a policy of the page binds what is put into it',
    head: `<meta http-equiv="content-security-policy" content="default-src 'none'; form-action *">`,
    body: review + form(button),
    act: click('#b'),
    expect: 'stopped',
  },
  {
    id: 'a card that is a button',
    fact: 'a button may hold all that it is about',
    body: `${paying}<h1>Review your transfer</h1><button id="b" type="button" onclick="pay()" style="text-align:left"><div><span>Beneficiary name</span> <b>Anna Braun</b></div><div><span>IBAN</span> <b>DE89 3704 0044 0532 0130 00</b></div><div><span>Amount</span> <b>EUR 4,200.00</b></div><div>Arrives within seconds and cannot be called back</div><div>Confirm transfer</div></button>`,
    act: click('#b'),
    expect: 'stopped',
  },
  {
    id: 'drawn anew while it is pressed',
    fact: 'a click goes to what both ends of the press have in common',
    body: `${paying}${review}<div id="h"><button id="b" type="button">Confirm transfer</button></div><script>h.addEventListener('mousedown', () => { h.innerHTML = '<button type="button">Confirm transfer</button>' }); h.addEventListener('click', pay)</script>`,
    act: click('#b'),
    expect: 'stopped',
  },
  {
    id: 'come back to by the back button',
    fact: 'a page can be kept as it was and shown again',
    body: `${paying}${review}<button id="b" type="button" onclick="pay()">Confirm transfer</button>`,
    act: async (tab) => {
      const url = await tab.url();
      await tab.goto(url.replace(/\/\d+$/u, '/elsewhere'));
      await tab.run(() => history.back()).catch(() => undefined);
      await tab.waitFor('#b');
      await sleep(500);
      await tab.click('#b');
    },
    expect: 'stopped',
  },
];

/** What each browser fires for a field, and which documents it lets an extension into. */
export const oddInBrowsers: readonly Attack[] = [...codes, ...documents];

export const oddPages: readonly Attack[] = [...words, ...elements, ...forms, ...oddInBrowsers];
