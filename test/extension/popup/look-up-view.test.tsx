// Look it up first: typed in or found in a message, then looked at; what is unclear is said at its field.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Data } from '../../../extension/channel/protocol.ts';
import { lookUp } from '../../../extension/popup/look-up.ts';
import { LookUpView } from '../../../extension/popup/look-up-view.tsx';
import { elsewhere, type Hold } from '../../../src/hold/hold.ts';
import { button, draw, fill, find, press, settled, text } from '../ui/drawn.tsx';
import { fakeBackground, sampleHold, yuan } from './fake-background.ts';
import { beforeEachWarning, readyHold, showWarning } from './shown-warning.tsx';

interface Shown {
  readonly looked: Data<'look-up'>[];
  readonly opened: string[];
}

async function show(practice: string | null = null, silent = false): Promise<Shown> {
  const looked: Data<'look-up'>[] = [];
  const opened: string[] = [];
  const background = fakeBackground(sampleHold, {
    'read-message': () => ({ name: '王强', account: '6222021234567894', amount: '48,000 元' }),
    'look-up': (data) => {
      looked.push(data);
      return data.typed.amount === '' ? { kind: 'unclear', field: 'amount' } : { kind: 'held', holdId: 'h1' };
    },
  });
  background.silent = silent;
  const state = lookUp(background.ask, (id) => opened.push(id), practice);
  await draw(<LookUpView lookUp={state} practice={practice !== null} />);
  return { looked, opened };
}

async function look(): Promise<void> {
  find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

async function pasteMessage(message: string): Promise<void> {
  const area = find<HTMLTextAreaElement>('textarea');
  area.value = message;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

test('what is typed is looked at, and its warning opens', async () => {
  const { looked, opened } = await show();
  await fill('钱给谁', '王强');
  await fill('转多少', '48000');
  await look();
  expect(looked).toEqual([
    {
      typed: { name: '王强', account: '', amount: '48000', purpose: '' },
      message: '',
      practice: false,
    },
  ]);
  expect(opened).toEqual(['h1']);
});

test('what a message says fills the empty fields, and leaves what was typed', async () => {
  const { looked } = await show();
  expect(button('从消息里找').disabled).toBe(true);
  await fill('钱给谁', '小王');
  await pasteMessage('转 48,000 元到 6222 0212 3456 7894');
  await press('从消息里找');
  await look();
  expect(looked[0]).toMatchObject({
    typed: { name: '小王', account: '6222021234567894', amount: '48,000 元' },
    message: '转 48,000 元到 6222 0212 3456 7894',
  });
});

test('what cannot be understood is said at its field, which gets the focus; nothing typed is lost', async () => {
  const { opened } = await show();
  await fill('钱给谁', '王强');
  await look();
  expect(opened).toEqual([]);
  expect(text()).toContain('金额用数字写');
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  expect(find<HTMLInputElement>('form input').value).toBe('王强');
});

test('silence is said, and nothing typed is lost', async () => {
  await show(null, true);
  await fill('钱给谁', '王强');
  await look();
  expect(text()).toContain('三思没有回应');
  expect(find<HTMLInputElement>('form input').value).toBe('王强');
});

test('practice begins with a message, says that nothing is real, and is marked as such', async () => {
  const { looked } = await show('我是公安局的');
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('我是公安局的');
  expect(text()).toContain('都不是真的');
  await fill('转多少', '20000');
  await look();
  expect(looked[0]?.practice).toBe(true);
});

describe('its warning', () => {
  beforeEach(beforeEachWarning);
  const { transfer } = sampleHold;
  const done: Hold = { ...readyHold, place: elsewhere(false), transfer: { ...transfer, site: '' } };

  test('names no page, and ends with: now you may do it there', async () => {
    const close = vi.fn<() => void>();
    const background = await showWarning(done, { close });
    expect(text()).toContain('别处');
    expect(text()).not.toContain('页面上');
    await press('我用原来的号码问过了，看完了');
    expect(background.hold.state.kind).toBe('looked-up');
    expect(text()).toContain('要转，现在可以到那边去转');
    expect(text()).not.toContain('银行自己的按钮');
    expect(close).not.toHaveBeenCalled();
  });

  test('a sum that is another now was said anew, and stands on no page', async () => {
    await showWarning({
      ...done,
      outcomes: {},
      change: [{ field: 'amount', before: yuan(4800), now: yuan(48_000) }],
    });
    expect(find('.sides').textContent).toBe('您看过的4,800 元四千八百元对方这次说的48,000 元四万八千元');
    expect(text()).not.toContain('页面上');
  });
});
