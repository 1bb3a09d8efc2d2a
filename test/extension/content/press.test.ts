// @vitest-environment happy-dom
// One press: what is stopped, what goes through, what belongs to what went through before.
import { beforeEach, expect, test } from 'vitest';
import type { Observation } from '../../../extension/channel/content-protocol.ts';
import { makeLeave } from '../../../extension/content/leave.ts';
import { type Fate, makePresses, type Presses } from '../../../extension/content/press.ts';
import { type PageReading, takeSeat } from '../../../extension/content/reading-seat.ts';
import { noPageSignals } from '../../../src/transfer/signals.ts';
import { fingerprint } from '../../../src/transfer/transfer.ts';

let amount = 100n;
let press: 'commit' | 'onward' = 'commit';
let step: 'commit' | 'code' = 'commit';

function observation(): Observation {
  return {
    transfer: {
      kind: 'transfer',
      site: 'bank.example',
      payee: { name: '李娜', account: null, institution: null, holder: 'personal' },
      amount: { minor: amount, decimals: 2, currency: 'CNY' },
      purpose: null,
    },
    sure: { payee: 'high', amount: 'high', purpose: null },
    prompts: [],
    signals: noPageSignals,
    step,
  };
}

const reading = (): PageReading => ({
  press,
  observation: observation(),
  print: print(),
});
takeSeat({
  read: reading,
  readAtRest: async () => reading(),
  readCode: reading,
  readBeside: () => null,
  readOnward: () => null,
  teaches: () => 'nothing',
  readCall: observation,
});

let leave = makeLeave();
let sent: string[] = [];
let wentOn = 0;
let presses: Presses;
let control: HTMLButtonElement;
let form: HTMLFormElement;

beforeEach(() => {
  amount = 100n;
  press = 'commit';
  step = 'commit';
  sent = [];
  wentOn = 0;
  leave = makeLeave();
  presses = makePresses(
    leave,
    (transfer) => sent.push(transfer.print),
    () => {
      wentOn += 1;
    },
  );
  document.body.innerHTML = '<form><button type="submit">确认转账</button></form>';
  control = document.querySelector('button') as HTMLButtonElement;
  form = document.querySelector('form') as HTMLFormElement;
});

interface How {
  readonly at: number;
  readonly trusted?: boolean;
  readonly detail?: number;
  readonly repeat?: boolean;
}

function event(type: string, { at, trusted = true, detail = 0, repeat = false }: How): Event {
  const made = type.startsWith('key')
    ? new KeyboardEvent(type, { key: 'Enter', repeat })
    : type === 'submit'
      ? new Event(type)
      : new MouseEvent(type, { detail });
  Object.defineProperties(made, { timeStamp: { value: at }, isTrusted: { value: trusted } });
  return made;
}

function click(at: number, detail = 1): readonly Fate[] {
  return [
    presses.decide(event('pointerdown', { at }), control),
    presses.decide(event('mousedown', { at, detail }), control),
    presses.decide(event('pointerup', { at: at + 80 }), control),
    presses.decide(event('mouseup', { at: at + 80, detail }), control),
    presses.decide(event('click', { at: at + 80, detail }), control),
  ];
}

const stoppedClick: readonly Fate[] = ['stopped', 'stopped', 'stopped', 'stopped', 'told'];
const freeClick: readonly Fate[] = Array.from({ length: 5 }, () => 'untouched');

const print = (): string => fingerprint(observation().transfer);
const letAhead = (): void => leave.learn(print(), { kind: 'ahead', forMs: 60_000, readBack: null }, 0);
const letPass = (): void => leave.learn(print(), { kind: 'pass', holdId: 'h', forMs: 180_000 }, 0);

test('without leave every event of a click is stopped, and the click is told', () => {
  expect(click(1000)).toEqual(stoppedClick);
  expect(sent).toEqual([]);
});

test('with leave the whole click goes through and is sent once', () => {
  letAhead();
  expect(click(1000)).toEqual(freeClick);
  expect(presses.decide(event('submit', { at: 1081 }), control)).toBe('untouched');
  expect(sent).toEqual([print()]);
});

test('a step that only goes on is untouched, and its click is read afresh', () => {
  press = 'onward';
  expect(presses.decide(event('pointerdown', { at: 1000 }), control)).toBe('untouched');
  press = 'commit';
  expect(presses.decide(event('click', { at: 1080, detail: 1 }), control)).toBe('told');
});

test('it is told of once, when the press goes on, and what sends is not', () => {
  press = 'onward';
  click(1000);
  expect(wentOn).toBe(1);
  press = 'commit';
  letAhead();
  click(5000);
  expect(wentOn).toBe(1);
});

test('a pass admits one press, not the next', () => {
  letPass();
  expect(click(1000)).toEqual(freeClick);
  expect(click(5000)).toEqual(stoppedClick);
  expect(sent).toHaveLength(1);
});

test('the second half of a double click is swallowed and told to nobody', () => {
  letAhead();
  click(1000);
  expect(click(1200, 2)).toEqual(Array.from({ length: 5 }, () => 'stopped'));
  expect(sent).toHaveLength(1);
});

test('the second half of a double click never uses a pass', () => {
  click(1000);
  leave.learn(print(), { kind: 'pass', holdId: 'h', forMs: 180_000 }, 400);
  expect(click(1200, 2).at(-1)).toBe('told');
  expect(sent).toEqual([]);
});

test('a held key is stopped and told once', () => {
  expect(presses.decide(event('keydown', { at: 1000 }), control)).toBe('told');
  expect(presses.decide(event('keydown', { at: 1500, repeat: true }), control)).toBe('stopped');
  letPass();
  expect(presses.decide(event('keydown', { at: 2000, repeat: true }), control)).toBe('stopped');
  expect(sent).toEqual([]);
});

test('an amount changed by the page under the finger is stopped at the click', () => {
  letAhead();
  presses.decide(event('pointerdown', { at: 1000 }), control);
  amount = 9900n;
  expect(presses.decide(event('click', { at: 1080, detail: 1 }), control)).toBe('told');
  expect(sent).toEqual([]);
});

test('what a script sets off within a minute belongs to the press, for the same transfer only', () => {
  letPass();
  click(1000);
  const other = document.createElement('button');
  other.textContent = '确认转账';
  form.append(other);
  expect(presses.decide(event('submit', { at: 30_000 }), other)).toBe('untouched');
  amount = 9900n;
  expect(presses.decide(event('submit', { at: 31_000 }), other)).toBe('told');
  amount = 100n;
  expect(presses.decide(event('submit', { at: 62_000 }), other)).toBe('told');
});

test('the code of a payment that was let through goes through before anybody has answered, for that payment only', () => {
  letPass();
  click(1000);
  step = 'code';
  const other = document.createElement('button');
  other.textContent = '确认转账';
  form.append(other);
  control = other;
  amount = 9900n;
  expect(click(1100)).toEqual(stoppedClick);
  amount = 100n;
  expect(click(2000)).toEqual(freeClick);
  expect(click(70_000)).toEqual(stoppedClick);
  expect(sent).toHaveLength(2);
});

test('a code without a payment before it is stopped', () => {
  step = 'code';
  expect(click(1000)).toEqual(stoppedClick);
});

test('a click by a script without a press before it is stopped', () => {
  expect(presses.decide(event('click', { at: 1000, trusted: false }), control)).toBe('told');
});

test('assistive technology clicks without a pointer: one press like any other', () => {
  letAhead();
  expect(presses.decide(event('click', { at: 1000 }), control)).toBe('untouched');
  expect(sent).toHaveLength(1);
});

test('a page that goes away right after the press has sent; one left long after has not', () => {
  letAhead();
  presses.decide(event('pointerdown', { at: 1000 }), control);
  presses.leaving(4000);
  expect(sent).toEqual([]);
  presses.leaving(2000);
  expect(sent).toHaveLength(1);
});

test('a navigation belongs to the press before it: let through for a minute, no payment for five seconds', () => {
  expect(presses.isCovered(1000)).toBe(false);
  press = 'onward';
  click(1000);
  expect(presses.isCovered(5999)).toBe(true);
  expect(presses.isCovered(6100)).toBe(false);
  press = 'commit';
  click(7000);
  expect(presses.isCovered(7100)).toBe(false);
  letAhead();
  click(10_000);
  expect(presses.isCovered(69_000)).toBe(true);
  expect(presses.isCovered(71_000)).toBe(false);
});

test('a key heard anywhere is stopped, and let be where no pass is needed', () => {
  const enter = new KeyboardEvent('keydown', { key: 'Enter' });
  expect(presses.overheard(enter, control)).toBe('told');
  leave.learn(print(), { kind: 'ahead', forMs: 60_000, readBack: null }, 0);
  expect(presses.overheard(new KeyboardEvent('keydown', { key: 'Enter' }), control)).toBe('untouched');
  expect(sent).toEqual([]);
});

test('the right button on what may be paid notes no payment', () => {
  leave.learn(print(), { kind: 'ahead', forMs: 60_000, readBack: null }, 0);
  for (const type of ['pointerdown', 'pointerup', 'auxclick', 'contextmenu'])
    expect(presses.decide(new MouseEvent(type, { button: 2 }), control)).toBe('untouched');
  expect(sent).toEqual([]);
});

/** A payment password that sends by itself; its last digit, or what the browser says of it afterwards. */
const digit = (at: number, type = 'beforeinput'): Fate => {
  document.body.innerHTML = '<input type="password" maxlength="6">';
  return presses.decide(event(type, { at }), document.querySelector('input') as HTMLInputElement);
};

test('the last digit of a password is stopped where nobody has looked, and told each time', () => {
  expect([digit(1000), digit(3000)]).toEqual(['told', 'told']);
  expect(sent).toEqual([]);
});

test('the last digit of a password uses a pass, once for all that follows it', () => {
  letPass();
  expect([digit(1000), digit(1001, 'input'), digit(1002, 'change')]).toEqual(Array(3).fill('untouched'));
  expect(sent).toEqual([print()]);
  expect(digit(90_000)).toBe('told');
});

test('a password for what was pressed before belongs to it, and is not noted again', () => {
  letAhead();
  expect(click(1000)).toEqual(freeClick);
  leave.clear();
  leave.paid(observation().transfer.amount, 60_000);
  expect(digit(9000)).toBe('untouched');
  expect(sent).toEqual([print()]);
});
