// Who may say what: our own pages by their address, content by its place, nobody else; shapes are checked first.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../../extension/channel/receive.ts';
import { pack, unpack } from '../../../extension/channel/wire.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true;
let listener: Listener;

const own = 'chrome-extension://own/';
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: (path: string) => own + path,
      onMessage: {
        addListener: (one: Listener) => {
          listener = one;
        },
      },
    },
  },
}));
const { receive, speakerOf } = await import('../../../extension/channel/receive.ts');

const page = { id: 'own', url: `${own}popup/popup.html#/hold/1`, tab: { id: 3 }, frameId: 0 };
const options = { ...page, url: `${own}options/options.html` };
const content = { id: 'own', url: 'https://bank.example/pay', tab: { id: 7 }, frameId: 2, documentId: 'd' };

const speakers: [name: string, sender: object, speaker: string | null][] = [
  ['the warning, though it has a tab', page, 'page'],
  ['the options', options, 'options'],
  ['another page of ours', { ...page, url: `${own}other.html` }, null],
  ['content', content, 'content'],
  ['content without a tab', { ...content, tab: undefined }, null],
  ['another extension', { ...page, id: 'other' }, null],
  [
    'a page that is called like ours',
    { ...content, url: 'https://popup.example/popup/popup.html' },
    'content',
  ],
];

test.each(speakers)('%s', (_, sender, speaker) => {
  expect(speakerOf(sender)).toBe(speaker);
});

const calls: unknown[] = [];
beforeEach(() => {
  calls.length = 0;
  const note = (...call: unknown[]): Promise<never> => {
    calls.push(call);
    return Promise.resolve({ refused: null } as never);
  };
  const desk = new Proxy({} as Desk, {
    get: (_, kind) => (kind === 'cancel' ? () => Promise.reject(new Error('full')) : note),
  });
  receive(desk);
});

function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    expect(listener(message, sender, (answer) => resolve(unpack(answer)))).toBe(true);
  });
}

test('release from our own page reaches the desk, without any place', async () => {
  expect(await send(pack({ kind: 'release', data: { id: 'h' } }), page)).toEqual({
    ok: true,
    answer: { refused: null },
  });
  expect(calls).toHaveLength(1);
});

test('the options may say what any page of ours may, and see the payee book', async () => {
  await send(pack({ kind: 'release', data: { id: 'h' } }), options);
  await send(pack({ kind: 'payees', data: {} }), options);
  expect(calls).toHaveLength(2);
});

test("content's place is the sender's: an opaque origin stays opaque, a private window private", async () => {
  await send(pack({ kind: 'hello', data: { cameFrom: '' } }), content);
  await send(pack({ kind: 'hello', data: { cameFrom: '' } }), {
    ...content,
    url: 'about:blank',
    origin: 'null',
    tab: { id: 7, incognito: true },
  });
  const place = { tabId: 7, frameId: 2, documentId: 'd' };
  expect(calls).toEqual([
    [{ cameFrom: '' }, { ...place, origin: 'https://bank.example', isPrivate: false }],
    [{ cameFrom: '' }, { ...place, origin: 'null', isPrivate: true }],
  ]);
});

const refused: [name: string, message: unknown, sender: object][] = [
  ['release by content', pack({ kind: 'release', data: { id: 'h' } }), content],
  ['settings by content', pack({ kind: 'change-settings', data: { patch: { askAlways: false } } }), content],
  ['a press by our own page', pack({ kind: 'hello', data: { cameFrom: '' } }), page],
  ['a shape that is off', pack({ kind: 'release', data: { id: 7 } }), page],
  ['a key too many', pack({ kind: 'release', data: { id: 'h', force: true } }), page],
  ['waits that are none', pack({ kind: 'change-settings', data: { patch: { waitsMs: [1] } } }), page],
  [
    'limits that fall',
    pack({ kind: 'change-settings', data: { patch: { limits: { CNY: [4, 3, 2, 1] } } } }),
    page,
  ],
  ['no such request', pack({ kind: 'toString', data: {} }), page],
  ['the payee book for the popup', pack({ kind: 'payees', data: {} }), page],
  ['the payee book for content', pack({ kind: 'payees', data: {} }), content],
  ['a statement for the popup', pack({ kind: 'take-statement', data: { text: '', choices: {} } }), page],
  ['no text', { kind: 'hello', data: { cameFrom: '' } }, content],
];

test.each(refused)('refused: %s', async (_, message, sender) => {
  expect(await send(message, sender)).toEqual({ ok: false, why: 'refused' });
  expect(calls).toEqual([]);
});

test('a desk that fails says so, so that the sender can fail closed', async () => {
  expect(await send(pack({ kind: 'cancel', data: { id: 'h' } }), page)).toEqual({ ok: false, why: 'failed' });
});
