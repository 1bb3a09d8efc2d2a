// The warning walked through as a person does, over the real engine.
// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LaterScreen } from '../../../extension/popup/later-screen.tsx';
import type { Later } from '../../../extension/popup/warning-view.tsx';
import { INPUT_PAUSE_MS } from '../../../extension/ui/input-pause.ts';
import type { Hold } from '../../../src/hold/hold.ts';
import { button, find, give, hasButton, press, settled, text } from '../ui/drawn.tsx';
import { type FakeBackground, fakeBackground, START, sampleHold, viewOf, yuan } from './fake-background.ts';
import { beforeEachWarning, readyHold, showWarning } from './shown-warning.tsx';

let close: ReturnType<typeof vi.fn<() => void>>;

const show = (hold?: Hold, background?: FakeBackground): Promise<FakeBackground> =>
  showWarning(hold, { ...(background && { background }), close });

beforeEach(() => {
  beforeEachWarning();
  close = vi.fn<() => void>();
});

/** All six steps, answered so that payee and amount fit. */
async function answerAll(): Promise<void> {
  await press('一样一样看');
  await give('1234');
  await press('接着看');
  await give('48000');
  await press('接着看');
  await press('买东西');
  await press('对得上');
  await press('接着看');
  await press('公司的');
  await press('接着看');
  await press('商家、公司');
  await press('接着看');
  await press('没有');
  await press('我自己');
  await press('最后看一眼');
}

test('steps that are not loaded yet come when they are; the safe way out is there meanwhile', async () => {
  const later = signal<Later['value']>(null);
  await showWarning(sampleHold, { later, close });
  await press('一样一样看');
  expect(document.querySelector('[aria-busy=true]')).not.toBeNull();
  expect(document.activeElement).toBe(find('.safe'));
  later.value = LaterScreen;
  await settled();
  expect(find('[data-screen]').dataset.screen).toBe('payee');
  expect(document.querySelector('[aria-busy=true]')).toBeNull();
});

describe('the first screen', () => {
  test('gives one reason, then payee and amount, also in words, purpose and site', async () => {
    await show();
    expect(find('h1').textContent).toBe('您没给 王强 转过钱。');
    for (const part of ['王强', '48,000 元', '四万八千元', '货款', 'ebank.example.cn'])
      expect(text()).toContain(part);
  });

  test('is an alertdialog with a name, and the safe way out has the focus', async () => {
    await show();
    const dialog = find('[role=alertdialog]');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')).toBe(find('h1'));
    expect(document.activeElement).toBe(button('先不转，我去问问'));
  });

  test('shows a change first, before and now side by side', async () => {
    await show({ ...sampleHold, change: [{ field: 'amount', before: yuan(4800), now: yuan(48_000) }] });
    expect(find('h1').textContent).toBe('和您看过的不一样了。');
    expect(find('.sides').textContent).toContain('您看过的4,800 元');
    expect(find('.sides').textContent).toContain('现在页面上48,000 元');
  });

  test.each([
    [3, false],
    [4, true],
    [6, true],
  ] as const)('at tier %d it names the swindler: %s', async (tier, named) => {
    await show({ ...sampleHold, tier });
    expect(text().includes('叫您换手机转')).toBe(named);
  });

  test('says what was not read as not read', async () => {
    const { transfer } = sampleHold;
    const payee = { ...transfer.payee, name: null, account: null };
    await show({ ...sampleHold, transfer: { ...transfer, payee, amount: null, purpose: null } });
    expect(document.querySelectorAll('.transfer .unseen')).toHaveLength(3);
  });

  test('shows markup of a page as text', async () => {
    const { transfer } = sampleHold;
    const name = '<img src=x onerror="alert(1)"><b>王</b>';
    await show({ ...sampleHold, transfer: { ...transfer, payee: { ...transfer.payee, name } } });
    expect(find('.payee-name').textContent).toBe(name);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the six strokes', () => {
  test('fill one by one and lead to the last look; before the time is over there is no way on', async () => {
    const background = await show();
    await answerAll();
    expect(background.hold.outcomes).toEqual({
      payee: 'fits',
      amount: 'fits',
      purpose: 'fits',
      'account-type': 'fits',
      relationship: 'fits',
      prompts: 'cannot-be-seen',
    });
    expect(find('h1').textContent).toBe('最后看一眼');
    expect(document.querySelectorAll('button.stroke:not([data-outcome=pending])')).toHaveLength(6);
    expect(hasButton('我用原来的号码问过了')).toBe(false);
    expect(background.asked).not.toContain('release');
  });

  test('after the wait the way on appears, and releases', async () => {
    const background = await show({ ...sampleHold, endsAt: START + 500 });
    await answerAll();
    background.now = START + 500;
    await vi.waitFor(() => expect(hasButton('我用原来的号码问过了，继续')).toBe(true), 3000);
    await press('我用原来的号码问过了');
    expect(background.hold.state.kind).toBe('released');
    expect(text()).toContain('现在请按银行自己的按钮');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce(), 3000);
  });

  test('a wrong last four shows the difference and can be put right', async () => {
    const background = await show();
    await press('一样一样看');
    expect(text()).not.toContain('1234');
    await give('1239');
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['9', '4']);
    expect(find('.outcome').textContent).toContain('没对上');
    await give('1234');
    expect(background.hold.outcomes.payee).toBe('fits');
    expect(document.querySelector('mark')).toBeNull();
  });

  test('the right name is found among those like it; a wrong one shows the difference and can be put right', async () => {
    const questions = sampleHold.questions.map((one) =>
      one.stroke === 'payee'
        ? { ...one, ask: 'tap-name' as const, alike: ['王刚', '王平'], account: null }
        : one,
    );
    const background = await show({ ...sampleHold, questions });
    await press('一样一样看');
    expect(find('h1').textContent).toBe('您要转给的，是哪一个名字？');
    expect(Array.from(document.querySelectorAll('.choice'), (one) => one.textContent).sort()).toEqual(
      ['王刚', '王平', '王强', '不是，是别人'].sort(),
    );
    expect(document.querySelector('.screen .sides')).toBeNull();
    await press('王刚');
    expect(background.hold.outcomes.payee).toBe('does-not-fit');
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['刚', '强']);
    await press('王强');
    expect(background.hold.outcomes.payee).toBe('fits');
    expect(document.querySelector('mark')).toBeNull();
    expect(find('.sides').textContent).toContain('王强');
  });

  test('an amount that cannot be read is said to be so', async () => {
    const background = await show();
    await press('一样一样看');
    await give('1234');
    await press('接着看');
    await give('many');
    expect(background.hold.outcomes.amount).toBeUndefined();
    expect(find('.ending').textContent).toContain('没看明白');
  });

  test("the page's amount stays back until the person has said theirs", async () => {
    await show();
    await press('一样一样看');
    await give('1234');
    await press('接着看');
    expect(find('.screen').textContent).not.toContain('48,000');
    await give('4800');
    expect(find('.sides').textContent).toContain('48,000 元');
  });

  test('how much of all one has can be said once the amount fits, and need not be', async () => {
    const questions = sampleHold.questions.map((one) =>
      one.stroke === 'amount' && one.ask === 'type' ? { ...one, askShare: true as const } : one,
    );
    const background = await show({ ...sampleHold, questions });
    await press('一样一样看');
    await give('1234');
    await press('接着看');
    await give('4800');
    expect(text()).not.toContain('占您全部的钱多少');
    await give('48000');
    expect(text()).toContain('可以不说');
    await press('差不多一半');
    expect(background.hold.outcomes.amount).toBe('fits');
    expect(button('差不多一半').closest('section')?.textContent).toContain('占您全部的钱多少');
  });

  test('of somebody new it is asked how they are known; neither met nor called is told to call first', async () => {
    const questions = sampleHold.questions.map((one) =>
      one.stroke === 'relationship' ? ({ ...one, askKnownBy: true } as const) : one,
    );
    const background = await show({ ...sampleHold, questions });
    await press('一样一样看');
    await press('对关系');
    await press('家里人');
    expect(background.hold.outcomes.relationship).toBeUndefined();
    expect(find('.screen h2').textContent).toBe('您怎么知道真的是他？');
    await press('都还没有');
    expect(background.hold.outcomes.relationship).toBe('does-not-fit');
    expect(text()).toContain('先用您原来就有的号码打给他');
    await press('我用原来就有的号码打去问过');
    expect(background.hold.outcomes.relationship).toBe('fits');
    expect(text()).not.toContain('先用您原来就有的号码打给他');
    // A shop is nobody to be met.
    await press('商家、公司');
    expect(document.querySelector('.screen h2')).toBeNull();
    expect(background.hold.outcomes.relationship).toBe('fits');
  });

  test('someone who guides lifts the wait, and the screen turns to help', async () => {
    const background = await show();
    await press('一样一样看');
    for (const [typed, stroke] of [
      ['1234', '查钱'],
      ['48000', '对提示'],
    ] as const) {
      await give(typed);
      await press(stroke);
    }
    await press('有，有人在教我');
    expect(background.hold.tier).toBe(5);
    expect(text()).toContain('先把电话挂了。钱还在您手里。');
    expect(text()).toContain('先等到');
  });

  test('a choice among amounts has no place that is always right', async () => {
    const places = new Set<number>();
    for (const id of ['a', 'b', 'c']) {
      const { turnedBy } = await import('../../../src/hold/turn.ts');
      places.add(turnedBy([0, 1, 2], id).indexOf(1));
    }
    expect(places.size).toBe(3);
  });
});

describe('the ways out', () => {
  test('not now closes the window and leaves the hold', async () => {
    const background = await show();
    await press('先不转，我去问问');
    expect(close).toHaveBeenCalledOnce();
    expect(background.hold.state.kind).toBe('cooling');
    expect(background.asked).toEqual(['hold']);
  });

  test('Esc is not now', async () => {
    const background = await show();
    button('先不转').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }),
    );
    expect(close).toHaveBeenCalledOnce();
    expect(background.asked).toEqual(['hold']);
  });

  test("I won't send this cancels, then closes", async () => {
    const background = await show();
    await press('这笔我不转了');
    expect(background.hold.state.kind).toBe('cancelled');
    expect(close).toHaveBeenCalledOnce();
  });

  test('within the pause no press counts', async () => {
    const background = await show();
    vi.spyOn(performance, 'now').mockReturnValue(INPUT_PAUSE_MS - 1);
    await press('这笔我不转了');
    await press('先不转');
    expect(close).not.toHaveBeenCalled();
    expect(background.hold.state.kind).toBe('cooling');
  });
});

describe('what the background says', () => {
  test('a hold that was looked at whole asks only the last look', async () => {
    await show(readyHold);
    expect(find('h1').textContent).toBe('最后看一眼');
    expect(hasButton('我用原来的号码问过了，继续')).toBe(true);
  });

  test.each([
    ['page-gone', '那个页面已经关了。请重新填一遍，您看过的都还算数。'],
    ['too-early', '还没到时候，先等到 15:00。'],
    ['unanswered', '还有没看的。'],
    ['does-not-fit', '有一样没对上。改过来，或者先不转。'],
  ] as const)('refused as %s: %s', async (refused, sentence) => {
    await show(readyHold, fakeBackground(readyHold, { release: () => ({ refused }) }));
    await press('我用原来的号码问过了');
    expect(find('.not-yet').textContent).toContain(sentence);
    expect(close).not.toHaveBeenCalled();
  });

  test.each([
    [{ kind: 'cancelled', at: START }, '您决定不转了'],
    [{ kind: 'expired', at: START }, '这一笔放得太久了'],
  ] as const)('%o is over', async (state, sentence) => {
    await show({ ...sampleHold, state });
    expect(text()).toContain(sentence);
    expect(hasButton('先不转')).toBe(false);
  });

  test('silence is said, and asked again', async () => {
    const background = fakeBackground();
    background.silent = true;
    await show(sampleHold, background);
    expect(text()).toContain('三思没有回应。钱没有动。');
    background.silent = false;
    await press('再试一次');
    expect(find('h1').textContent).toBe('您没给 王强 转过钱。');
  });

  test('a hold that is not there is not waiting', async () => {
    await show(sampleHold, fakeBackground({ ...sampleHold, id: 'another' }));
    expect(text()).toContain('这一笔已经不在等了。');
    await settled();
  });
});

describe('no payment at all', () => {
  /** What the background was asked, and with what. */
  function offering(offered: boolean, refused: 'closed' | null = null) {
    const said: unknown[] = [];
    const background = fakeBackground(sampleHold, {
      hold: () => ({ ...viewOf(sampleHold, START), offersNoPayment: offered }),
      'no-payment': (data) => {
        said.push(data);
        return { refused };
      },
    });
    return { background, said };
  }

  test('is not there to be said unless the background offers it', async () => {
    await show(sampleHold, offering(false).background);
    expect(text()).not.toContain('这根本不是付钱');
  });

  test('is said for this once', async () => {
    const { background, said } = offering(true);
    await show(sampleHold, background);
    await press('这一次让它过去');
    expect(said).toEqual([{ id: 'h1', again: false }]);
    expect(text()).toContain('银行自己的按钮');
  });

  test('is said for later too', async () => {
    const { background, said } = offering(true);
    await show(sampleHold, background);
    find<HTMLInputElement>('.no-payment input').click();
    await settled();
    await press('这一次让它过去');
    expect(said).toEqual([{ id: 'h1', again: true }]);
  });

  test('refused after all, it says why', async () => {
    await show(sampleHold, offering(true, 'closed').background);
    await press('这一次让它过去');
    expect(find('.no-payment').textContent).toContain('已经不在等了');
  });
});
