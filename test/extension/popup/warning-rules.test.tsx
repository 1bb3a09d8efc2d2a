// The 25 rules of a warning that people heed (W01 to W25), each met or answered by what is drawn or decided.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Unchecked } from '../../../extension/channel/page-protocol.ts';
import { wordsFor } from '../../../extension/channel/words.ts';
import { toolbar } from '../../../extension/popup/toolbar.ts';
import { ToolbarView } from '../../../extension/popup/toolbar-view.tsx';
import { VARIANTS, variantOf } from '../../../extension/popup/variant.ts';
import { hotlinesOf } from '../../../src/aftercare/hotlines.ts';
import { assess } from '../../../src/assess/assess.ts';
import { type Finding, type FindingCode, findingCodes } from '../../../src/findings/finding.ts';
import { type Answer, reasons } from '../../../src/findings/question.ts';
import { answered, type Hold, releaseRefusal } from '../../../src/hold/hold.ts';
import { judge } from '../../../src/hold/judge.ts';
import { turnedBy } from '../../../src/hold/turn.ts';
import { noPast } from '../../../src/payees/past.ts';
import { defaultSettings, type Language, languages, waitOf } from '../../../src/settings/settings.ts';
import { tiers } from '../../../src/settings/tier.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import { factsOf } from '../channel/facts-of-findings.ts';
import { button, draw, find, give, hasButton, press, text } from '../ui/drawn.tsx';
import { type FakeBackground, fakeBackground, START, sampleHold, yuan } from './fake-background.ts';
import { beforeEachWarning, readyHold, showWarning } from './shown-warning.tsx';

const daughter = { name: '小敏', number: '138 0013 8000', confirmed: true };

const aid = { region: 'CN', contact: daughter, plan: '急着要钱，我就挂电话，打给小敏。' } as const;

const show = (hold?: Hold, language?: Language): Promise<FakeBackground> =>
  showWarning(hold, { aid, ...(language && { language }) });

beforeEach(beforeEachWarning);

const at = { epochMs: START, offsetMinutes: 480 };
const { transfer } = sampleHold;
const assessed = (yuanSent: number, some: Partial<typeof noSignals> = {}, purpose: string | null = null) =>
  assess(
    {
      transfer: { ...transfer, amount: yuan(yuanSent), purpose },
      signals: { ...noSignals, ...some },
      said: {},
      at,
    },
    noPast,
    defaultSettings,
  );

const order = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const after = (hold: Hold, answer: Answer): Hold => {
  const judgement = judge(hold, answer);
  if (judgement === null) throw new Error('not understood');
  const step = answered(hold, answer.stroke, judgement, (tier) => waitOf(defaultSettings, tier), START);
  if (!step.ok) throw new Error(step.why);
  return step.hold;
};

test('W01: from tier 2 on a press is held until it is looked at; there is no tier with a banner alone', () => {
  for (const tier of tiers.filter((one) => one >= 2))
    expect(waitOf(defaultSettings, tier)).toBeGreaterThan(0);
  expect(releaseRefusal(sampleHold, START)).toBe('too-early');
});

test('W02: how a warning ends is counted by nobody but the journal in this browser', async () => {
  const background = await show(readyHold);
  await press('先不转');
  expect(background.asked).toEqual(['hold']);
});

test('W03: the safe way is the one filled button, with the focus; the way on is a link that comes when it is due', async () => {
  await show(readyHold);
  expect(document.querySelectorAll('button.safe')).toHaveLength(1);
  expect(document.activeElement).toBe(find('button.safe'));
  expect(button('我用原来的号码问过了').className).toContain('link');
  await show();
  expect(hasButton('我用原来的号码问过了')).toBe(false);
});

test.each(languages)('W04: no button says OK or Cancel (%s)', async (language) => {
  await show(readyHold, language);
  for (const { textContent } of document.querySelectorAll('button'))
    expect(textContent).not.toMatch(
      /^(?:ok|okay|cancel|yes|continue|confirm|确定|取消|继续|好的|確定|繼續)$/iu,
    );
});

test('W05: nothing leaves before who, how much and why were acted on', () => {
  for (const stroke of ['payee', 'amount', 'purpose'] as const) {
    const { [stroke]: _, ...rest } = readyHold.outcomes;
    expect(releaseRefusal({ ...readyHold, outcomes: rest }, START)).toBe('unanswered');
  }
});

test('W06: the datum that differs is typed, and neither a fixed phrase nor another account will do', () => {
  for (const typed of ['YES', '是', '1243', '同意'])
    expect(after(sampleHold, { stroke: 'payee', typed }).outcomes.payee).toBe('does-not-fit');
  expect(after(sampleHold, { stroke: 'payee', typed: '1234' }).outcomes.payee).toBe('fits');
  expect(after(sampleHold, { stroke: 'amount', typed: '4800' }).outcomes.amount).toBe('does-not-fit');
});

test('W07: four variants, the same one for the same hold, all of them met', async () => {
  const met = new Set(Array.from({ length: 60 }, (_, nth) => variantOf(`hold-${nth}`)));
  expect([...met].sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  expect(VARIANTS).toBe(4);
  await show();
  expect(find('[role=alertdialog]').dataset.variant).toBe(String(variantOf('h1')));
});

test('W08: the press that sends is asked about; a code step that belongs to it asks nothing more', async () => {
  const { codeCoverLeft, passLives } = await import('../../../src/hold/pass.ts');
  expect(passLives({ from: START, usedAt: START }, START)).toBe(false);
  expect(codeCoverLeft({ at: START, amount: null }, START + 60_000)).toBe(540_000);
});

test('W09: beside the wait it says what would happen, with the sum itself, and no crowd', async () => {
  await show();
  expect(find('.why-wait').textContent).toBe('万一是骗子，48,000 元 几秒就没了。');
  expect(text()).not.toMatch(/\d\s?[%％]|大多数人/u);
});

test('W10: the one reason is this payment, and all that was noticed can be opened', async () => {
  await show();
  expect(find('h1').textContent).toContain('王强');
  expect(find('.why-seen summary').textContent).toBe('为什么给我看这个？');
  expect(find('.why-seen').textContent).toContain('您没给 王强 转过钱');
  // "Wrong: a known payee" is one press away, and counts when the loosening delay is over.
  expect(find('.why-seen a').getAttribute('href')).toBe('../options/options.html#/payees');
});

test.each(languages)('W11: no sentence calls a site or a payment safe (%s)', (language) => {
  const { finding } = wordsFor(language);
  for (const code of findingCodes)
    expect(finding({ code, stroke: 'payee', points: 1, floor: 0, facts: factsOf[code][0] })).not.toMatch(
      /\bsafe\b|\bsecure\b|trusted site|很安全|放心转/iu,
    );
});

test('W12: the wait carries why it is, until when, and what to do meanwhile', async () => {
  await show();
  expect(find('.wait').textContent).toContain('先等到 15:01');
  expect(find('.wait').textContent).toContain('几秒就没了');
  // Meanwhile there are the steps; where they are done, it is said what else.
  expect(hasButton('一样一样看')).toBe(true);
  await show({ ...readyHold, state: { kind: 'cooling' }, endsAt: START + 60_000 });
  expect(find('.not-yet').textContent).toContain('趁这会儿');
});

test('W13: the coaching is named; a yes lifts the tier; the first choice is not the same in every warning', () => {
  const guided = after(sampleHold, { stroke: 'prompts', prompting: 'someone-guides', idea: 'own' });
  expect(guided.tier).toBeGreaterThanOrEqual(5);
  const firsts = new Set(Array.from({ length: 40 }, (_, nth) => turnedBy(reasons, `hold-${nth}`)[0]));
  expect(firsts.size).toBeGreaterThan(5);
  expect(turnedBy(reasons, 'h1').toSorted()).toEqual([...reasons].sort());
});

/** The three last questions, and the answer of someone whom nobody guides. */
const alone: Readonly<Record<string, string>> = {
  '有没有人在教您怎么转、怎么回答？': '没有',
  '有没有人叫您别告诉别人，或者教您被问到怎么说？': '不是，没有',
  '最先说要转这笔钱的，是谁？': '我自己',
};

/** The headings of the last questions of a hold, in the order in which they come when each is answered. */
async function lastQuestions(id: string): Promise<readonly string[]> {
  const questions = sampleHold.questions.map((one) =>
    one.stroke === 'prompts' ? ({ ...one, script: 'coached' } as const) : one,
  );
  await show({ ...sampleHold, id, questions });
  await press('一样一样看');
  await press('对提示');
  const asked: string[] = [];
  while (asked.length < 3) {
    const heads = [...document.querySelectorAll('.screen h1, .screen h2')].map(
      (one) => one.textContent ?? '',
    );
    // One after the other: the next comes when the one before it is answered, and all are needed.
    expect(heads).toHaveLength(asked.length + 1);
    expect(hasButton('最后看一眼')).toBe(false);
    const next = heads.at(-1) ?? '';
    asked.push(next);
    await press(alone[next] ?? '');
  }
  return asked;
}

test('W13: which of the last questions comes first changes with the hold, and each is asked', async () => {
  const firsts = new Set<string | undefined>();
  for (const id of ['hold-1', 'hold-2', 'hold-3']) {
    const asked = await lastQuestions(id);
    expect(asked.toSorted()).toEqual(Object.keys(alone).toSorted());
    firsts.add(asked[0]);
  }
  expect(firsts.size).toBe(3);
});

test.each([
  ['银行、机关、客服', true],
  ['网上认识的人', true],
  ['家里人', false],
] as const)('W13: whose idea it was: %s turns the screen to help: %s', async (idea, turns) => {
  await show();
  await press('一样一样看');
  await press('对提示');
  for (let nth = 0; nth < 2; nth += 1) {
    const last = [...document.querySelectorAll('.screen h1, .screen h2')].at(-1)?.textContent;
    await press(last === '最先说要转这笔钱的，是谁？' ? idea : '没有');
  }
  expect(text().includes('先把电话挂了。钱还在您手里。')).toBe(turns);
});

test('what can be done about each thing noticed stands beside it, once, and leads there', async () => {
  const more = (code: FindingCode): Finding => ({ code, stroke: 'payee', points: 1, floor: 0, facts: [] });
  const codes = [
    'payee/known-name-new-account',
    'payee/another-country',
    'amount/day-ceiling',
    'anomaly/guided',
  ] as const;
  await show({ ...sampleHold, findings: [...codes.map(more), ...sampleHold.findings] });
  expect(find('.why-seen').textContent?.match(/用您原来就有的号码打给对方问问。/gu)).toHaveLength(1);
  const links = [...document.querySelectorAll('.noticed a')].map((one) => one.getAttribute('href'));
  expect(links).toHaveLength(3);
  for (const place of ['#/help/h1', '../options/options.html#/limits', '../options/options.html#/payees'])
    expect(links).toContain(place);
});

const noon = { ...at, epochMs: Date.UTC(2026, 10, 24, 4) };
const WEEK = 7 * 24 * 60 * 60 * 1000;
const lately = { at: noon.epochMs - 2 * WEEK, name: '王强', account: null, amount: yuan(600) };

/** A login, a balance, a statement, and a page that cannot be read have no transfer: the corpus of real pages presses those. */
test.each([
  ['W14', 'an everyday sum to a payee known for long', 60, { paid: 12, allowListed: true }, 'transfer'],
  ['W22', 'a move to an account of one’s own', 5000, { own: true, paid: 1 }, 'transfer'],
  ['W22', 'a biller that is known', 300, { paid: 3, allowListed: true }, 'bill'],
  ['W22', 'a checkout of an everyday sum', 150, {}, 'purchase'],
  [
    'W22',
    'a second payment of such a sum within the month',
    620,
    { paid: 1, firstAt: lately.at, largest: yuan(600), usual: yuan(600), last: lately },
    'transfer',
  ],
] as const)('%s: %s is not interrupted', (_, __, sum, payee, kind) => {
  const attempt = {
    transfer: { ...transfer, kind, amount: yuan(sum), purpose: null },
    signals: noSignals,
    said: {},
    at: noon,
  };
  const past = { ...noPast, payee: { ...noPast.payee, ...payee } };
  expect(assess(attempt, past, defaultSettings).tier).toBeLessThan(2);
});

test('W15: who says that someone guides them is told what to do, in three short sentences', async () => {
  await show();
  await press('一样一样看');
  await give('1234');
  await press('对提示');
  await press('有，有人在教我');
  expect(find('.help').textContent).toMatch(/先把电话挂了。钱还在您手里。.*停下来不丢人。/u);
});

test('W16: the person one trusts is one press away, and the wait tells to say it aloud', async () => {
  await show({ ...readyHold, state: { kind: 'cooling' }, endsAt: START + 60_000 });
  expect(find('.contact a').getAttribute('href')).toBe('tel:13800138000');
  expect(text()).toContain('把事情从头讲给一个人听');
});

test.each([
  [3, false],
  [4, true],
] as const)("W17: at tier %d the person's own sentence is shown: %s", async (tier, shown) => {
  await show({ ...sampleHold, tier });
  expect(text().includes('您跟自己说过： 急着要钱，我就挂电话，打给小敏。')).toBe(shown);
});

test('W18: who went on although it looked like a swindle is asked after it at the next visit, with what to do', async () => {
  const asked: unknown[] = [];
  let payment: Unchecked | null = { at: START, site: 'ebank.example.cn', name: '王强', amount: yuan(48_000) };
  const { ask } = fakeBackground(sampleHold, {
    here: () => ({ host: '', state: 'cannot-be-guarded', pattern: '', unseen: null, pausedUntil: null }),
    holds: () => [],
    unchecked: () => [],
    'follow-up': () => payment,
    'followed-up': (data) => {
      asked.push(data);
      payment = null;
      return {};
    },
  });
  await draw(
    <ToolbarView
      toolbar={toolbar(
        ask,
        async () => false,
        () => undefined,
      )}
      openOptions={() => undefined}
    />,
  );
  expect(find('.follow-up').textContent).toContain('王强48,000 元');
  expect(find('.follow-up a').getAttribute('href')).toBe('#/help');
  await press('没事，这笔没错');
  expect(asked).toEqual([{ at: START }]);
  expect(document.querySelector('.follow-up')).toBeNull();
});

test('W19: from tier 5 on the hotline stands there as text, before on a page one press away; no link leaves for the web', async () => {
  await show({ ...sampleHold, tier: 5 });
  expect(find('.numbers').textContent).toContain('96110');
  expect(document.querySelector('.numbers a')).toBeNull();
  await show();
  expect(document.querySelector('.numbers')).toBeNull();
  expect(find('a[href="#/help/h1"]')).toBeTruthy();
  for (const link of document.querySelectorAll('a'))
    expect(link.getAttribute('href')).toMatch(/^(?:#\/|tel:|\.\.\/options\/)/u);
  expect(hotlinesOf('CN').map(({ number }) => number)).toContain('96110');
});

test.each([
  ['en', 'A genuine payee never tells you to ignore that.'],
  ['zh_CN', '真要收钱的人，不会叫您别管这句话。'],
  ['zh_TW', '真正要收錢的人，不會叫您別管這句話。'],
] as const)('W20: a no-match of the bank is not explained away (%s)', async (language, sentence) => {
  const { findings } = assessed(5000, { nameCheck: 'no-match' });
  await show({ ...sampleHold, findings }, language);
  expect(text()).toContain(sentence);
});

test.each(languages)(
  'W21: nothing promises that a bank pays it back, and that it may not is said (%s)',
  async (language) => {
    await show(readyHold, language);
    expect(text()).not.toMatch(/will refund|get (?:your|the) money back|[赔賠]给您|[会會][赔賠]/iu);
    expect(find('.why-seen').textContent).toMatch(/do not always give money back|不一定[赔賠]/u);
  },
);

/** An account is one thing to read, in however many groups it stands. */
const words = (said: string): number =>
  said
    .replace(/[\d•]+(?: [\d•]+)+/gu, 'account')
    .split(/\s+/u)
    .filter(Boolean).length;
const han = (said: string): number => said.match(/\p{Script=Han}/gu)?.length ?? 0;

describe.each(findingCodes)('W23: %s', (code) => {
  test.each([
    ['en', words, 40],
    ['zh_CN', han, 60],
    ['zh_TW', han, 60],
  ] as const)('in %s what is said above the buttons is short', (language, count, most) => {
    const { finding, say } = wordsFor(language);
    const reason = finding({ code, stroke: 'payee', points: 1, floor: 0, facts: factsOf[code][0] });
    const wait = [say('wait_until', '15:01'), say('wait_why', '$48,000')].join(' ');
    expect(count(`${reason} ${wait}`)).toBeLessThanOrEqual(most);
  });
});

test('W24: an alertdialog; Esc leaves it; a wait that ends sends nothing; a way out without a word', async () => {
  const background = await show(readyHold);
  expect(find('[role=alertdialog]')).toBeTruthy();
  button('先不转').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }),
  );
  background.now = START + 10 * 60_000;
  expect(background.hold.state.kind).not.toBe('released');
  expect(hasButton('我现在不方便说话')).toBe(true);
});

test.each(tiers.filter((tier) => tier >= 2))(
  'W25: tier %d, the swindler is named from 4 on; no answer shortens a wait',
  async (tier) => {
    await show({ ...sampleHold, tier });
    expect(text().includes('叫您换手机转、换浏览器转、关掉三思的人，就是骗子。')).toBe(tier >= 4);
    const answers: readonly Answer[] = [
      { stroke: 'payee', typed: '1234' },
      { stroke: 'relationship', relationship: 'family', knownBy: 'neither' },
      { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
    ];
    for (const answer of answers)
      expect(after({ ...sampleHold, tier }, answer).endsAt).toBeGreaterThanOrEqual(sampleHold.endsAt);
  },
);

test('the screen order: reason, payee and amount, the safe way, the trusted contact, why', async () => {
  await show({ ...sampleHold, tier: 4 });
  const places = ['h1', '.payee-name', '.figure', '.in-words', '.safe', '.contact', '.why-seen'].map((one) =>
    find(one),
  );
  places.slice(1).forEach((place, nth) => {
    const before = places[nth];
    expect(before !== undefined && order(before, place)).toBe(true);
  });
});

test("the site's host stands there with the part its owner had to register marked", async () => {
  await show();
  expect(find('.host').textContent).toBe('ebank.example.cn');
  expect(find('.host b').textContent).toBe('example.cn');
});

test('what differs from last time is marked', async () => {
  const [payee, ...rest] = sampleHold.questions;
  if (payee?.stroke !== 'payee') throw new Error('no payee step');
  const before = { at: START, name: '王刚', account: null, amount: null };
  await show({ ...sampleHold, questions: [{ ...payee, before }, ...rest] });
  await press('一样一样看');
  expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['刚', '强']);
});

test('every rule from W01 to W25 is named by a test here', async () => {
  const { readFileSync } = await import('node:fs');
  const own = readFileSync(new URL(import.meta.url), 'utf8');
  for (let nth = 1; nth <= 25; nth += 1)
    expect(own).toMatch(new RegExp(`\\bW${String(nth).padStart(2, '0')}\\b.*:`));
});
