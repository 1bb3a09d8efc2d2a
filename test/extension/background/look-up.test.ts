// A payment made elsewhere, over a real store: held, asked and noted like any other, and never given a pass.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tagOf } from '../../../extension/channel/wording.ts';
import { wordsFor } from '../../../extension/channel/words.ts';
import { readMessage } from '../../../src/reading/read-message.ts';
import { languages } from '../../../src/settings/settings.ts';
import { from, makeTrial, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;
const rent = { name: '李娜', account: '6217001210012345678', amount: '5000', purpose: '房租' };

let trial: Trial;

beforeEach(() => {
  trial = makeTrial();
});

async function lookUp(typed = rent, message = '', practice = false): Promise<string> {
  const answer = await trial.desk['look-up']({ typed, message, practice }, ours);
  if (answer.kind !== 'held') throw new Error(`unclear: ${answer.field}`);
  return answer.holdId;
}

async function answerAll(id: string): Promise<void> {
  await trial.answer(id, [
    { stroke: 'payee', same: true },
    { stroke: 'payee', typed: '5678' },
    { stroke: 'amount', chosen: 1 },
    { stroke: 'amount', typed: '5000' },
    { stroke: 'purpose', reason: 'rent', same: true },
    { stroke: 'account-type', expected: 'person' },
    { stroke: 'relationship', relationship: 'landlord', knownBy: 'in-person' },
    { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
    { stroke: 'prompts', prompting: 'nobody', idea: 'own', told: true },
  ]);
}

const events = async (): Promise<readonly string[]> =>
  (await trial.world.store.journal.since(0)).map(({ event }) => event);

test('the same tier, wait and steps as the same payment on a page', async () => {
  const { transfer } = transferOf(5000);
  const onPage = await trial.desk.press(
    {
      ...transferOf(5000),
      transfer: { ...transfer, purpose: '房租', payee: { ...transfer.payee, institution: null } },
    },
    from,
  );
  const id = await lookUp();
  if (onPage.kind !== 'held') throw new Error('not held');
  const [a, b] = await Promise.all([
    trial.desk.hold({ id: onPage.holdId }, ours),
    trial.desk.hold({ id }, ours),
  ]);
  expect(b?.tier).toBe(a?.tier);
  expect((b?.endsAt ?? 0) - (b?.createdAt ?? 0)).toBe((a?.endsAt ?? 0) - (a?.createdAt ?? 0));
  expect(b?.questions.map(({ stroke }) => stroke)).toEqual(a?.questions.map(({ stroke }) => stroke));
});

test('it waits, is answered, and ends as looked at: no pass, no page, in the journal', async () => {
  const id = await lookUp();
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'too-early' });
  await answerAll(id);
  trial.later(MINUTE);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
  expect(await trial.desk.hold({ id }, ours)).toMatchObject({ state: { kind: 'looked-up' } });
  expect(trial.told).toEqual([]);
  expect(await events()).toEqual(['held', 'looked-up']);
  expect(await trial.desk.holds({}, ours)).toEqual([]);
  expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'closed' });
});

test('looked up, it is no leave for the same payment on a page', async () => {
  const id = await lookUp();
  await answerAll(id);
  trial.later(MINUTE);
  await trial.desk.release({ id }, ours);
  expect(await trial.desk.assess(transferOf(5000), from)).toEqual({ kind: 'would-hold' });
});

test('typed in once more it is the same hold', async () => {
  const id = await lookUp();
  expect(await lookUp()).toBe(id);
});

test('the words of the message count', async () => {
  const plain = await trial.desk.hold({ id: await lookUp({ ...rent, purpose: '' }) }, ours);
  const asked = await trial.desk.hold(
    { id: await lookUp({ ...rent, purpose: '', amount: '5001' }, '我是公安局的，请把钱转到安全账户') },
    ours,
  );
  expect(asked?.tier).toBeGreaterThan(plain?.tier ?? 6);
  expect(asked?.findings.map(({ code }) => code)).toContain('purpose/strong-cue');
});

test('a small one is asked the three checks all the same', async () => {
  const hold = await trial.desk.hold({ id: await lookUp({ ...rent, amount: '20' }) }, ours);
  expect(hold?.questions.length).toBeGreaterThanOrEqual(3);
});

test.each([
  [{ name: '', account: '' }, 'nobody'],
  [{ amount: '?' }, 'amount'],
] as const)('%j: nothing is stored, and the field is named', async (some, field) => {
  const answer = await trial.desk['look-up'](
    { typed: { ...rent, ...some }, message: '', practice: false },
    ours,
  );
  expect(answer).toEqual({ kind: 'unclear', field });
  expect(await trial.desk.holds({}, ours)).toEqual([]);
});

test('a message is read in the currency of the region', async () => {
  const asked = await trial.desk['read-message'](
    { text: '请转 3万元 到 6217001210012345678，收款人：李娜' },
    ours,
  );
  expect(asked).toEqual({ name: '李娜', account: '6217001210012345678', amount: '3万元' });
});

describe('only tried out', () => {
  test.each(languages)('the made-up message in %s is read whole, and its words count', async (language) => {
    const message = wordsFor(language).say('look_practice_message');
    const { name, account, amount } = readMessage(message, { language: tagOf(language), currency: 'CNY' });
    const typed = { name: name ?? '', account: account ?? '', amount: amount ?? '', purpose: '' };
    expect(message).toContain(`${typed.name}${language === 'en' ? '. Tell' : '。'}`);
    expect([typed.account.replaceAll(' ', ''), typed.amount.replace(/\D/g, '')]).toEqual([
      '6222021234567890',
      '20000',
    ]);
    const hold = await trial.desk.hold({ id: await lookUp(typed, message, true) }, ours);
    expect(hold?.findings.map(({ code }) => code).join()).toMatch(/purpose\/(?:strong-cue|pair)/);
  });

  test('it waits ten seconds at most, and the journal hears nothing of it', async () => {
    const id = await lookUp(rent, '公安局 安全账户', true);
    const hold = await trial.desk.hold({ id }, ours);
    expect((hold?.endsAt ?? 0) - (hold?.createdAt ?? 0)).toBeLessThanOrEqual(10_000);
    await trial.desk.cancel({ id }, ours);
    expect(await events()).toEqual([]);
  });
});
