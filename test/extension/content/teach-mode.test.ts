// @vitest-environment happy-dom
// Teach mode in a frame: it hears what a person does before the page, obeys no script, and tells what was pointed at.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Teaching } from '../../../extension/channel/content-protocol.ts';
import { teaches } from '../../../extension/content/harvest-field.ts';
import { isForTeacher, isTeaching, taughtHere } from '../../../extension/content/taught-seat.ts';
import { makeTeachMode } from '../../../extension/content/teach-mode.ts';
import type { PanelContent } from '../../../extension/content/teach-panel.ts';

const drawn = vi.hoisted(() => ({
  panels: [] as PanelContent[],
  said: [] as string[],
  outlined: [] as Element[],
}));
vi.mock('../../../extension/content/teach-panel.ts', () => ({
  drawPanel: (content: PanelContent) => {
    drawn.panels.push(content);
    const buttons = content.actions.map(({ label, act }) => {
      const button = Object.assign(document.createElement('button'), { textContent: label });
      button.addEventListener('click', act);
      document.documentElement.append(button);
      return button;
    });
    const life = new AbortController();
    life.signal.addEventListener('abort', () => {
      for (const one of buttons) one.remove();
    });
    return {
      life,
      buttons,
      isOwn: (event: Event) => buttons.includes(event.composedPath()[0] as HTMLButtonElement),
      say: (text: string) => drawn.said.push(text),
    };
  },
  drawNote: () => ({
    life: new AbortController(),
    buttons: [],
    isOwn: () => false,
    say: (text: string) => drawn.said.push(text),
  }),
  drawOutline: (element: Element) => {
    drawn.outlined.push(element);
    return new AbortController();
  },
}));

const lines = new Proxy({}, { get: (_, key) => String(key) }) as Teaching['lines'];
const world = globalThis as { chrome?: object; thriceReader?: object; thriceClerk?: object };

let asked: { kind: string; data: Record<string, unknown> }[];
let view: Teaching | null;
let life: AbortController;

beforeEach(() => {
  drawn.panels.length = 0;
  drawn.said.length = 0;
  drawn.outlined.length = 0;
  asked = [];
  view = { step: 'commit', here: [], parts: [], overFrom: null, lines };
  life = new AbortController();
  document.body.innerHTML =
    '<button id="go">Quondle</button><b id="whom">Orla Finch</b><input type="password" id="pin">';
  world.thriceReader = { readBeside: () => null, teaches };
  world.thriceClerk = {};
  world.chrome = {
    runtime: {
      id: 'ours',
      sendMessage: (message: string) => {
        const one = JSON.parse(message) as { kind: string; data: Record<string, unknown> };
        asked.push(one);
        const answer = one.kind === 'teaching' ? view : { taken: true };
        return Promise.resolve(
          JSON.stringify({ ok: true, answer }, (key, value) => (key === 'lines' ? {} : value)),
        );
      },
    },
  };
});
afterEach(() => {
  life.abort();
  delete world.chrome;
  delete world.thriceReader;
  delete world.thriceClerk;
});

function trusted<E extends Event>(event: E, target: Element): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'composedPath', { value: () => [target] });
  return event;
}

const pointed = (id: string, pointerType = 'mouse', type = 'pointerdown'): Event =>
  trusted(new PointerEvent(type, { pointerType, button: 0 }), document.getElementById(id) as Element);
const key = (name: string, target: Element = document.body): KeyboardEvent =>
  trusted(new KeyboardEvent('keydown', { key: name }), target);

async function begin(): Promise<ReturnType<typeof makeTeachMode>> {
  const mode = makeTeachMode(life.signal, () => life.abort());
  await mode.refresh();
  return mode;
}

const told = () => asked.filter(({ kind }) => kind !== 'teaching');

test('a person’s own event is theirs who teach; one of a script is not', async () => {
  await begin();
  const scripted = new PointerEvent('pointerdown', { pointerType: 'mouse' });
  expect(isForTeacher(scripted)).not.toBe(true);
  await Promise.resolve();
  expect(told()).toEqual([]);
  expect(isForTeacher(pointed('go'))).toBe(true);
  await vi.waitFor(() => expect(told()).toHaveLength(1));
  expect(told()[0]).toMatchObject({
    kind: 'teach-pointed',
    data: { part: 'commit', name: 'button Quondle', over: false },
  });
});

test('a mouse points with its button, a finger and a screen reader with the click; the click of a mouse is only swallowed', async () => {
  await begin();
  expect(isForTeacher(pointed('go', 'mouse', 'click'))).toBe(true);
  expect(isForTeacher(pointed('go', 'touch', 'pointerdown'))).toBe(true);
  await Promise.resolve();
  expect(told()).toEqual([]);
  isForTeacher(pointed('go', 'touch', 'click'));
  await vi.waitFor(() => expect(told()).toHaveLength(1));
});

test('a secret is refused, and said', async () => {
  view = { step: 'payee', here: [], parts: ['commit'], overFrom: null, lines };
  await begin();
  isForTeacher(pointed('pin'));
  await Promise.resolve();
  expect(told()).toEqual([]);
  expect(drawn.said).toHaveLength(1);
});

test('Esc leaves, and gives the page back', async () => {
  await begin();
  expect(isTeaching()).toBe(true);
  expect(isForTeacher(key('Escape'))).toBe(true);
  expect(told()).toEqual([{ kind: 'teach-move', data: { move: 'leave' } }]);
  expect(isTeaching()).toBe(false);
  expect(isForTeacher(key('a'))).toBe(false);
});

test('Tab goes from stop to stop, Enter chooses', async () => {
  for (const element of document.querySelectorAll('*'))
    element.getBoundingClientRect = () => new DOMRect(0, 0, 40, 20);
  await begin();
  isForTeacher(key('Tab'));
  expect(drawn.outlined).toEqual([]);
  const [leave] = document.querySelectorAll('html > button');
  expect(document.activeElement).toBe(leave);
  isForTeacher(key('Tab', leave));
  expect(drawn.outlined.map(({ id }) => id)).toEqual(['go']);
  expect(drawn.said).toEqual(['Quondle']);
  expect(isForTeacher(key('Enter', leave))).toBe(true);
  await vi.waitFor(() => expect(told()).toMatchObject([{ kind: 'teach-pointed' }]));
});

test('our own buttons keep their keys and presses', async () => {
  await begin();
  const [leave] = document.querySelectorAll('html > button');
  expect(isForTeacher(trusted(new PointerEvent('click', { pointerType: 'mouse' }), leave as Element))).toBe(
    false,
  );
  expect(isForTeacher(key('Enter', leave))).toBe(false);
});

test('what was pointed at is tried out, and put back when it is not kept', async () => {
  const taught = {
    part: 'commit',
    selector: '#go',
    name: 'button Quondle',
    place: '/',
    page: '/',
    host: 'h',
    over: false,
    title: '',
  } as const;
  const reading = { payee: { name: 'Orla Finch', account: null }, amount: null, purpose: null };
  world.thriceReader = {
    read: () => ({ observation: { transfer: reading } }),
    readBeside: () => null,
  };
  view = { step: 'review', here: [taught], parts: ['commit'], overFrom: null, lines };
  const mode = await begin();
  expect(taughtHere()).toEqual([taught]);
  expect(drawn.panels.at(-1)?.rows.map(({ value }) => value)).toContain('Orla Finch');
  expect(drawn.outlined.map(({ id }) => id)).toEqual(['go']);
  expect(isForTeacher(pointed('go'))).toBe(true);
  expect(told()).toEqual([]);
  view = null;
  await mode.refresh();
  expect(taughtHere()).toEqual([]);
});

test('kept, the page is used again, and what was taught stays', async () => {
  view = { step: 'kept', here: [], parts: ['commit'], overFrom: '10:12', lines };
  await begin();
  expect(isTeaching()).toBe(false);
});
