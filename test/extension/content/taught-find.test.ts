// @vitest-environment happy-dom
// Taught elements are found again by two marks of three, in documents and shadow roots, and no secret is ever read.
import { beforeEach, expect, test } from 'vitest';
import { teaches } from '../../../extension/content/harvest-field.ts';
import {
  findControls,
  findTaught,
  isControlOf,
  marksOf,
  rootsOf,
} from '../../../extension/content/taught-find.ts';
import { taughtTexts } from '../../../extension/content/taught-texts.ts';
import { anchorOf, meantBy } from '../../../extension/content/teach-pick.ts';
import { stopsFor } from '../../../extension/content/teach-stops.ts';
import type { Taught, TaughtPart } from '../../../src/settings/taught.ts';

const page = `<main><h1>Glim</h1>
<p><i>Whither</i> <b class="whither">Orla Finch</b></p>
<dl><dt>Measure</dt><dd class="measure">EUR 1,250.00</dd></dl>
<form name="glim"><label>Wozu <input name="note" value="rent"></label>
<label>Password <input type="password" name="pass" value="hunter2"></label>
<label>SMS code <input name="otp" value="991122"></label>
<label>Card number <input autocomplete="cc-number" value="4111111111111111"></label>
<input type="hidden" name="key" value="k"></form>
<div class="knob" style="cursor: pointer"><span>Frobnicate 12</span></div><div class="other">Else</div></main>`;

const world = globalThis as { thriceReader?: object };

beforeEach(() => {
  document.body.innerHTML = page;
  world.thriceReader = { teaches };
});

const one = (selector: string): Element => document.querySelector(selector) as Element;

function teach(selector: string, part: TaughtPart, over = false): Taught {
  const element = one(selector);
  return { ...anchorOf(element, part), host: 'h', page: '/', part, over, title: '' };
}

const changes: readonly (readonly [what: string, change: () => void, found: boolean])[] = [
  ['nothing changed', () => undefined, true],
  ['its class is another one', () => one('.knob').setAttribute('class', 'zzz'), true],
  ['its words are others', () => (one('.knob').textContent = 'Proceed'), true],
  ['its number is another one', () => (one('.knob').textContent = 'Frobnicate 9'), true],
  [
    'it stands elsewhere',
    () => {
      const moved = document.createElement('section');
      moved.append(one('.knob'));
      document.body.prepend(moved);
    },
    true,
  ],
  [
    'words and class are others',
    () => {
      one('.knob').textContent = 'Proceed';
      one('.knob').setAttribute('class', 'zzz');
    },
    false,
  ],
];

test.each(changes)('a taught button: %s', (_, change, found) => {
  const taught = [teach('.knob', 'commit')];
  const element = one('.knob');
  change();
  expect(isControlOf(taught, element)).toBe(found);
  expect(findControls(document, taught).includes(element)).toBe(found);
  expect(isControlOf(taught, one('.other'))).toBe(false);
});

test('in a closed shadow root, which only an extension sees into', () => {
  one('.knob').remove();
  const host = document.createElement('glim-knob');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<div class="knob">Quondle</div>';
  (globalThis as { chrome?: object }).chrome = {
    dom: { openOrClosedShadowRoot: (element: Element) => (element === host ? root : element.shadowRoot) },
  };
  const inside = root.querySelector('.knob') as Element;
  const taught: Taught = {
    ...anchorOf(inside, 'commit'),
    host: 'h',
    page: '/',
    part: 'commit',
    over: false,
    title: '',
  };
  expect(taught.selector).not.toBe('');
  expect(findControls(document, [taught])).toEqual([inside]);
  delete (globalThis as { chrome?: object }).chrome;
  expect(findControls(document, [taught])).toEqual([]);
});

test('a selector that is none finds nothing and breaks nothing', () => {
  const broken = { ...teach('.knob', 'commit'), selector: ':::', name: '', place: '' };
  expect(findControls(document, [broken])).toEqual([]);
  expect(isControlOf([broken], one('.knob'))).toBe(false);
});

test('what stands there now is read; two that are alike are none', () => {
  const taught = [teach('.whither', 'payee'), teach('.measure', 'amount'), teach('[name=note]', 'purpose')];
  one('.whither').textContent = 'Mo Reed';
  expect(taughtTexts(document, null, taught)).toEqual({
    commit: false,
    payee: { text: 'Mo Reed', unit: '', written: true, over: false },
    amount: { text: 'EUR 1,250.00', unit: '', written: true, over: false },
    purpose: { text: 'rent', unit: '', written: false, over: false },
  });
  document.body.append(...[...new DOMParser().parseFromString(page, 'text/html').body.children]);
  const { selector: _, ...unselected } = teach('.whither', 'payee');
  expect(findTaught(rootsOf(document), { ...unselected, selector: '.whither' })).toBeNull();
});

test('what nobody sees is not read', () => {
  const taught = [teach('.whither', 'payee')];
  one('.whither').innerHTML = '<s hidden>Mallory</s>Orla Finch';
  expect(taughtTexts(document, null, taught).payee?.text).toBe('Orla Finch');
});

test.each(['[name=pass]', '[name=otp]', '[autocomplete=cc-number]'])(
  '%s is a secret and never taught',
  (selector) => {
    for (const part of ['payee', 'amount', 'purpose'] as const)
      expect(meantBy(one(selector), part)).toEqual({ kind: 'secret' });
  },
);

test('a field that turns into one for a secret is not read any more', () => {
  const taught = [teach('[name=note]', 'purpose')];
  one('[name=note]').setAttribute('type', 'password');
  expect(taughtTexts(document, null, taught).purpose).toBeNull();
});

test('no mark holds what a field contains, or the text that is the value', () => {
  const marks = [
    teach('[name=note]', 'purpose'),
    teach('.whither', 'payee'),
    teach('.measure', 'amount'),
    teach('.knob', 'commit'),
  ];
  const text = JSON.stringify(marks);
  for (const value of ['rent', 'Orla', '1,250', '1250', 'hunter2']) expect(text).not.toContain(value);
  expect(marksOf(one('.measure'), 'amount').name).toBe('dd Measure');
});

test.each([
  ['commit', '.knob span', '.knob'],
  ['commit', '[name=note]', null],
  ['commit', 'body', null],
  ['payee', '.whither', '.whither'],
  ['payee', 'label', '[name=note]'],
  ['payee', 'main', null],
  ['amount', '.measure', '.measure'],
  ['amount', '.whither', null],
  ['purpose', '[type=hidden]', null],
] as const)('%s: pointing at %s means %s', (part, at, meant) => {
  const found = meantBy(one(at), part);
  expect(found).toEqual(meant === null ? { kind: 'nothing' } : { kind: 'element', element: one(meant) });
});

test('the Tab key stops at no secret, and at figures alone for the amount', () => {
  for (const element of document.querySelectorAll('*'))
    element.getBoundingClientRect = () => new DOMRect(0, 0, 40, 20);
  const stops = (part: TaughtPart): readonly string[] =>
    stopsFor(document, part).map(
      (stop) => stop.getAttribute('name') ?? stop.getAttribute('class') ?? stop.localName,
    );
  expect(stops('commit')).toEqual(['knob']);
  expect(stops('amount')).toEqual(['measure', 'note', 'span']);
  expect(stops('payee')).toContain('whither');
  expect(stops('payee')).not.toContain('pass');
  expect(stops('payee')).not.toContain('otp');
});

test('no field is taught while no reader is there to say what it is for', () => {
  delete world.thriceReader;
  expect(meantBy(one('[name=note]'), 'purpose')).toEqual({ kind: 'nothing' });
  expect(meantBy(one('.measure'), 'amount').kind).toBe('element');
});
