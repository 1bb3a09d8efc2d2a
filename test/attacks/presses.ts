// Presses of every kind, on everything that sites make into a button.
import type { Tab } from '../browsers/browser.ts';
import { type Attack, form, paying, payLink, review } from './attack.ts';

const click = (selector: string) => (tab: Tab) => tab.click(selector);
const tap = (selector: string) => (tab: Tab) => tab.tap(selector);
const key = (selector: string, name: 'Enter' | 'Space') => async (tab: Tab) => {
  await tab.focusOn(selector);
  await tab.press(name);
};

/** A button that pays when it hears an event of this type. */
const on = (type: string): string =>
  `<button id="b" type="button">Confirm transfer</button><script>b.addEventListener('${type}', pay)</script>`;

const heard = (type: string, act: Attack['act'], fact: string): Attack => ({
  id: `hears ${type}`,
  fact,
  body: paying + review + on(type),
  ...(act === undefined ? {} : { act }),
  expect: 'stopped',
});

const pressed = (id: string, fact: string, body: string, act: Attack['act'] = click('#b')): Attack => ({
  id,
  fact,
  body: paying + review + body,
  ...(act === undefined ? {} : { act }),
  expect: 'stopped',
});

export const events: readonly Attack[] = [
  heard('click', click('#b'), 'a click is heard first in the capture phase of the window'),
  heard('pointerdown', click('#b'), 'pointer events come before mouse events'),
  heard('pointerup', click('#b'), 'stopping pointerdown does not stop pointerup'),
  heard('mousedown', click('#b'), 'mousedown comes before click'),
  heard('mouseup', click('#b'), 'mouseup comes before click'),
  heard('touchstart', tap('#b'), 'a touch fires touchstart before any click'),
  heard('touchend', tap('#b'), 'a touch fires touchend before any click'),
  heard('keydown', key('#b', 'Enter'), 'Enter is heard as keydown before it clicks'),
  heard('keyup', key('#b', 'Space'), 'Space clicks a button when it comes up'),
];

const inHead = `<script>addEventListener('click', (e) => { if (e.target.id === 'b') navigator.sendBeacon('/pay', 'x'); }, true)</script>`;

const byPlace: readonly Attack[] = [
  {
    id: 'a capture listener of the window in the head',
    fact: 'content scripts run before the first script of the page',
    head: inHead,
    body: `${review}<button id="b" type="button">Confirm transfer</button>`,
    act: click('#b'),
    expect: 'stopped',
  },
  pressed(
    'delegated to the document',
    'frameworks listen at the root',
    `<button id="b" type="button">Confirm transfer</button><script>document.addEventListener('click', (e) => e.target.id === 'b' && pay(), true)</script>`,
  ),
  pressed(
    'a javascript: link',
    'following the link is the default action of its click',
    '<a id="b" href="javascript:pay()">Confirm transfer</a>',
  ),
  pressed('a plain link that pays', 'a GET may pay', `<a id="b" href="${payLink}">Confirm transfer</a>`),
  pressed(
    'a link around a button',
    'a button in a link still follows the link',
    `<a href="${payLink}"><button id="b" type="button">Confirm transfer</button></a>`,
  ),
  pressed(
    'a div with a role',
    'any element may be a button',
    '<div id="b" role="button" tabindex="0" onclick="pay()">Confirm transfer</div>',
  ),
  pressed(
    'a div with an attribute',
    'any element may have a listener',
    '<div id="b" onclick="pay()">Confirm transfer</div>',
  ),
  pressed(
    'a div without anything',
    'listeners cannot be seen',
    `<div id="b" style="cursor:pointer">Confirm transfer</div><script>b.onclick = pay</script>`,
  ),
  pressed(
    'a paragraph outside its form',
    'a script may send any form',
    `${form('')}<p id="b" style="cursor:pointer">Confirm transfer</p><script>b.onclick = () => f.submit()</script>`,
  ),
  pressed(
    'words deep inside a button',
    'the event begins at the innermost element',
    '<button type="button" onclick="pay()"><span><b id="b">Confirm transfer</b></span></button>',
  ),
  pressed(
    'an input of type image',
    'an image can be a submit button',
    form('<input id="b" type="image" alt="Confirm transfer" width="120" height="40">'),
  ),
  pressed(
    'a picture for its words',
    'the name of a button can be an alternative text',
    '<button id="b" type="button" onclick="pay()"><img alt="Confirm transfer" width="120" height="30"></button>',
  ),
  pressed(
    'named by another element',
    'aria-labelledby names a control',
    '<span id="n" hidden>Confirm transfer</span><button id="b" type="button" aria-labelledby="n" onclick="pay()">→</button>',
  ),
  pressed(
    'a label that forwards its click',
    'a label clicks its control',
    `${form('<input type="submit" id="s" value="Confirm transfer" style="position:absolute;opacity:0">')}<label id="b" for="s">Confirm transfer</label>`,
  ),
  pressed(
    'a button of a form elsewhere',
    'the form attribute joins a button to any form',
    `${form('')}<button id="b" form="f">Confirm transfer</button>`,
  ),
  pressed(
    'a modal dialog',
    'a dialog in the top layer takes all presses',
    `<dialog id="d"><p>EUR 4,200.00</p><button id="b" type="button" onclick="pay()">Confirm transfer</button></dialog><script>d.showModal()</script>`,
  ),
  pressed(
    'a popover',
    'a popover lies in the top layer',
    `<div id="d" popover><button id="b" type="button" onclick="pay()">Confirm transfer</button></div><script>d.showPopover()</script>`,
  ),
  pressed(
    'zero-width characters in its words',
    'invisible characters part a word',
    '<button id="b" type="button" onclick="pay()">Con\u200bfirm trans\u200dfer</button>',
  ),
  pressed(
    'full-width letters',
    'compatibility forms look alike',
    '<button id="b" type="button" onclick="pay()">Ｃｏｎｆｉｒｍ ｔｒａｎｓｆｅｒ</button>',
  ),
  pressed(
    'words that change under the pointer',
    'a label can change at any time',
    `<button id="b" type="button" onclick="pay()" style="width:200px" onpointerover="b.textContent='OK'">Confirm transfer</button>`,
  ),
  pressed(
    'slide to pay',
    'a drag is a press, moves and a release',
    `<div id="t" style="width:300px;background:#ddd;cursor:grab;padding:12px;touch-action:none">Slide to pay EUR 4,200.00</div><script>t.addEventListener('pointerdown', () => addEventListener('pointerup', pay, { once: true }))</script>`,
    click('#t'),
  ),
];

const byKey: readonly Attack[] = [
  pressed(
    'Enter in a field of the form',
    'Enter presses the default button',
    form('<input id="r" name="ref" aria-label="Reference"><button>Confirm transfer</button>'),
    key('#r', 'Enter'),
  ),
  pressed(
    'Enter in a field, heard by the page',
    'a page may send on keydown itself',
    `${form('<input id="r" name="ref" aria-label="Reference"><button type="button">Confirm transfer</button>')}<script>r.addEventListener('keydown', (e) => e.key === 'Enter' && pay())</script>`,
    key('#r', 'Enter'),
  ),
  pressed(
    'Enter in a field without a form',
    'scripts need no form',
    `<div><input id="r" aria-label="Reference"><button type="button" onclick="pay()">Confirm transfer</button></div><script>r.addEventListener('keydown', (e) => e.key === 'Enter' && pay())</script>`,
    key('#r', 'Enter'),
  ),
  pressed(
    'Space on a div with a role',
    'a page gives its own buttons their keys',
    `<div id="b" role="button" tabindex="0">Confirm transfer</div><script>b.addEventListener('keydown', (e) => e.key === ' ' && pay())</script>`,
    key('#b', 'Space'),
  ),
  pressed(
    'an access key',
    'an access key clicks with no pointer or key on the control before it, as assistive technology does',
    '<button id="b" type="button" accesskey="k" onclick="pay()">Confirm transfer</button>',
    (tab) => tab.accessKey('k'),
  ),
  pressed(
    'an access key of a form',
    'its click sends the form',
    form('<button id="b" accesskey="k">Confirm transfer</button>'),
    (tab) => tab.accessKey('k'),
  ),
  pressed(
    'a held Enter',
    'a held key repeats',
    form('<button id="b">Confirm transfer</button>'),
    async (tab) => {
      await tab.focusOn('#b');
      await tab.hold('Enter', 900);
    },
  ),
  pressed(
    'a double click',
    'two clicks come within half a second',
    form('<button id="b">Confirm transfer</button>'),
    (tab) => tab.click('#b', { count: 2 }),
  ),
  pressed(
    'a long press',
    'time may pass between down and up',
    '<button id="b" type="button" onclick="pay()">Confirm transfer</button>',
    (tab) => tab.click('#b', { delayMs: 1200 }),
  ),
];

export const presses: readonly Attack[] = [...events, ...byPlace, ...byKey];
