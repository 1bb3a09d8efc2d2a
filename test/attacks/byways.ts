// Ways out that few sites take: rarer events, rarer elements, and documents that help one another.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, form, paying, payLink, review } from './attack.ts';

const button = '<button id="b" type="button">Confirm transfer</button>';
const quote = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const byway = (id: string, fact: string, body: string, act: Attack['act']): Attack => ({
  id,
  fact,
  body: paying + review + body,
  ...(act === undefined ? {} : { act }),
  expect: 'stopped',
});

const hears = (type: string, fact: string, act: Attack['act']): Attack =>
  byway(`hears ${type}`, fact, `${button}<script>b.addEventListener('${type}', pay)</script>`, act);

export const rareEvents: readonly Attack[] = [
  hears('dblclick', 'a double click ends with an event of its own', (tab) => tab.click('#b', { count: 2 })),
  hears('auxclick', 'other buttons of a mouse fire no click', (tab) => tab.click('#b', { button: 1 })),
  hears('contextmenu', 'the right button asks for a menu', (tab) => tab.click('#b', { button: 2 })),
  byway(
    'hears keypress',
    'a key that is not prevented is pressed as well',
    `${button}<script>b.addEventListener('keypress', pay)</script>`,
    async (tab) => {
      await tab.focusOn('#b');
      await tab.press('Enter');
    },
  ),
  byway(
    'the middle button on a link that pays',
    'the middle button opens a link in a new tab, and fires no click',
    `<a id="b" href="${payLink}">Confirm transfer</a>`,
    (tab) => tab.click('#b', { button: 1 }),
  ),
  byway(
    'Enter in an open dialog',
    'a page may hear keys wherever the focus is',
    `<dialog id="d"><p tabindex="-1" id="p">EUR 4,200.00</p><button type="button" id="b" onclick="pay()">Confirm transfer</button></dialog><script>d.showModal(); p.focus(); document.addEventListener('keydown', (e) => e.key === 'Enter' && pay())</script>`,
    (tab) => tab.press('Enter'),
  ),
  byway(
    'Enter with nothing in focus',
    'a page may hear keys wherever the focus is',
    `${button}<script>document.addEventListener('keydown', (e) => e.key === 'Enter' && pay())</script>`,
    (tab) => tab.press('Enter'),
  ),
  byway(
    'Control and Enter in a note',
    'Enter alone is a new line there',
    `<form id="f" method="post" action="/pay"><input type="hidden" name="amount" value="4200.00"><textarea id="t" name="note" aria-label="Reference"></textarea><button>Confirm transfer</button></form><script>t.addEventListener('keydown', (e) => e.ctrlKey && e.key === 'Enter' && pay())</script>`,
    async (tab) => {
      await tab.focusOn('#t');
      await tab.press('Enter', 'Control');
    },
  ),
];

/** A slider as phones have it. */
const track = (script: string): string =>
  `<div id="t" style="width:300px;background:#ddd;cursor:grab;padding:12px;touch-action:none;user-select:none">Slide to pay EUR 4,200.00</div><script>${script}</script>`;

const byElement: readonly Attack[] = [
  byway(
    'an area of a picture',
    'an area of a map is a link',
    `<img usemap="#m" alt="" width="200" height="60" style="background:#ddd"><map name="m"><area id="b" shape="rect" coords="0,0,200,60" alt="Confirm transfer" href="${payLink}"></map>`,
    (tab) => tab.click('img'),
  ),
  byway(
    'a link inside a drawing',
    'SVG has links of its own',
    `<svg width="300" height="60"><a id="b" href="${payLink}"><rect width="300" height="60" fill="#ddd"/><text x="20" y="35">Confirm transfer</text></a></svg>`,
    (tab) => tab.click('svg text'),
  ),
  byway(
    'words handed to a component',
    'what is slotted stands outside of the button that shows it',
    `<x-button id="h">Confirm transfer</x-button><script>customElements.define('x-button', class extends HTMLElement { constructor() { super(); const r = this.attachShadow({ mode: 'closed' }); r.innerHTML = '<button id="b" type="button"><slot></slot></button>'; r.querySelector('button').onclick = pay; } })</script>`,
    (tab) => tab.click('#h'),
  ),
  byway(
    'a component that is a part of its form',
    'a component can send the form around it',
    `${form(`<x-send id="h">Confirm transfer</x-send>`)}<script>customElements.define('x-send', class extends HTMLElement { static formAssociated = true; #own = this.attachInternals(); connectedCallback() { this.style.cursor = 'pointer'; this.onclick = () => this.#own.form.requestSubmit(); } })</script>`,
    (tab) => tab.click('#h'),
  ),
  byway(
    'a dialog that pays when it closes',
    'a form of this method closes its dialog',
    `<dialog id="d"><p>EUR 4,200.00</p><form method="dialog"><button id="b" value="yes">Confirm transfer</button></form></dialog><script>d.addEventListener('close', () => d.returnValue === 'yes' && pay()); d.showModal()</script>`,
    (tab) => tab.click('#b'),
  ),
  byway(
    'a command of a button',
    'a button can send a command to another element',
    `<div id="d">&nbsp;</div><button id="b" type="button" command="--pay" commandfor="d">Confirm transfer</button><script>d.addEventListener('command', pay); if (!('command' in b)) b.onclick = pay</script>`,
    (tab) => tab.click('#b'),
  ),
  byway(
    'an address of the button itself',
    'a button can send its form elsewhere',
    `<form id="f" method="post" action="/nowhere"><input type="hidden" name="amount" value="4200.00"></form><button id="b" form="f" formaction="/pay" formtarget="_blank">Confirm transfer</button>`,
    (tab) => tab.click('#b'),
  ),
  byway(
    'a slider moved by a key',
    'a range is moved by the arrow keys as well',
    `<label>Slide to confirm transfer<input id="b" type="range" min="0" max="100" value="0"></label><script>b.addEventListener('input', () => b.value === '100' && pay())</script>`,
    async (tab) => {
      await tab.focusOn('#b');
      await tab.press('End');
    },
  ),
  byway(
    'a slider pulled to its end',
    'a range changes while it is pulled, whatever hears its pointer',
    `<div>Swipe to confirm transfer <input id="b" type="range" min="0" max="100" value="0" style="width:300px"></div><script>b.addEventListener('change', pay)</script>`,
    (tab) => tab.click('#b'),
  ),
  byway(
    'a track that hears its moves only',
    'moves come after a press that nobody heard',
    track("t.addEventListener('pointermove', (e) => e.buttons === 1 && e.clientX > 250 && pay())"),
    (tab) => tab.pull('#t', 160, 'mouse'),
  ),
  byway(
    'a track pulled by a finger',
    'a finger that moves fires no click',
    track("t.addEventListener('touchmove', (e) => e.touches[0].clientX > 250 && pay())"),
    (tab) => tab.pull('#t', 120, 'touch'),
  ),
  byway(
    'a track let go far beyond it',
    'what is let go elsewhere fires no click on the track',
    track(
      'let at = null; t.onmousedown = (e) => { at = e.clientX; }; onmouseup = (e) => at !== null && e.clientX - at > 200 && pay()',
    ),
    (tab) => tab.pull('#t', 400, 'mouse'),
  ),
  byway(
    'the root of the document changed',
    'listeners of the window outlive the root',
    `${button}<script>setTimeout(() => { const root = document.documentElement; const other = document.createElement('html'); other.append(...root.childNodes); root.replaceWith(other); other.querySelector('#b').onclick = pay; }, 100)</script>`,
    (tab) => tab.click('#b'),
  ),
];

const inFrame =
  '<button id="b" type="button" onclick="parent.postMessage(\'pay\', \'*\')">Confirm transfer</button>';

export const rareDocuments: readonly Attack[] = [
  byway(
    'a frame that holds only the button',
    'a frame can send a message to the page around it',
    `<iframe width="400" height="80" srcdoc="${quote(inFrame)}"></iframe><script>addEventListener('message', (e) => e.data === 'pay' && pay())</script>`,
    async (tab) => {
      const frame = await tab.frame('iframe');
      await frame.waitFor('#b');
      await sleep(400);
      await frame.click('#b');
    },
  ),
  {
    ...byway(
      'a button beside the frame that shows the payment',
      'a page can reach into its frames',
      '',
      (tab) => tab.click('#b'),
    ),
    body: `${paying}<iframe width="700" height="300" srcdoc="${quote(review)}"></iframe>${button}<script>b.onclick = pay</script>`,
  },
  {
    ...byway('an object that is a document', 'an object can hold a page', '', async (tab) => {
      const frame = await tab.frame('object');
      await frame.waitFor('#b');
      await sleep(400);
      await frame.click('#b');
    }),
    body: '<object width="700" height="500" type="text/html" data="/inner"></object>',
  },
  {
    ...byway('a frame in a frame', 'content scripts run in every frame', '', async (tab) => {
      const frame = await (await tab.frame('iframe')).frame('iframe');
      await frame.waitFor('#b');
      await sleep(400);
      await frame.click('#b');
    }),
    body: `<iframe width="800" height="600" srcdoc="${quote('<iframe width="700" height="500" src="/inner"></iframe>')}"></iframe>`,
  },
  byway(
    'a frame that sends the form of its parent',
    'documents of one origin reach one another',
    `${form(button)}<iframe id="i" srcdoc="<p>ad</p>"></iframe><script>setTimeout(() => i.contentWindow.eval('parent.document.forms[0].submit()'), 400)</script>`,
    undefined,
  ),
  byway(
    'navigation.navigate()',
    'an address can carry a payment',
    `${form(button)}<script>setTimeout(() => (window.navigation ? navigation.navigate('${payLink}') : location.assign('${payLink}')), 400)</script>`,
    undefined,
  ),
  byway(
    'a refresh that is put in',
    'a meta element can navigate',
    `${form(button)}<script>setTimeout(() => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=${payLink}'; document.head.append(m); }, 400)</script>`,
    undefined,
  ),
  byway(
    'a form made by a script',
    'a form can be made, sent and taken away in one go',
    `${form(button)}<script>setTimeout(() => { const g = f.cloneNode(true); document.body.append(g); g.submit(); g.remove(); }, 400)</script>`,
    undefined,
  ),
  byway(
    'a target for all',
    'a base element sends forms to another window',
    `<base target="_blank">${form(button)}<script>setTimeout(() => f.submit(), 400)</script>`,
    undefined,
  ),
];

export const byways: readonly Attack[] = [...rareEvents, ...byElement, ...rareDocuments];
