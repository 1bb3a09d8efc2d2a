// One transfer out of the frames of a tab: what is filled in, what wins, and what contradicts.
import { describe, expect, test } from 'vitest';
import { mergeFrames } from '../../../src/assess/merge-frames.ts';
import type { Beside } from '../../../src/transfer/shown.ts';
import type { Sureness } from '../../../src/transfer/sure.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { card, lina, sum, transferOf } from '../samples.ts';

const nobody = { name: null, account: null, institution: null, holder: 'unknown' } as const;
const high: Sureness = { payee: 'high', amount: 'high', purpose: 'high' };

function own(change: Partial<Transfer> = {}) {
  const transfer = transferOf(change);
  const { name, account } = transfer.payee;
  return {
    transfer,
    sure: {
      payee: name === null && account === null ? null : 'high',
      amount: transfer.amount === null ? null : 'high',
      purpose: transfer.purpose === null ? null : 'high',
    } as Sureness,
  };
}

/** What another frame shows of the same transfer to Li Na, changed as the test says. */
function beside(change: Partial<Beside> = {}): Beside {
  const amount = change.amount === undefined ? sum(1000) : change.amount;
  return {
    kind: 'transfer',
    payee: lina,
    amount,
    sums: amount === null ? [] : [amount],
    purpose: '房租',
    sure: high,
    isForeign: true,
    ...change,
  };
}

/** A payment frame that shows the amount only. */
const bare = { payee: nobody, purpose: null, kind: 'purchase' } as const;
const shop = { ...nobody, name: 'Attic & Lane' };
const titled = { payee: shop, kind: 'purchase', sure: { ...high, payee: 'medium' } } as const;

describe('what is not read is filled in', () => {
  test('payee, purpose and kind of a frame that shows only the amount', () => {
    expect(mergeFrames(own(bare), [beside()])).toEqual({
      transfer: transferOf(),
      sure: { payee: 'medium', amount: 'high', purpose: 'medium' },
      isForeign: true,
      isPayeeForeign: true,
      disagreement: { amount: null, payee: null },
    });
  });

  test('the amount', () => {
    expect(mergeFrames(own({ amount: null }), [beside({ amount: sum(250) })]).transfer.amount).toEqual(
      sum(250),
    );
  });

  test('the other half of the same payee', () => {
    const { transfer } = mergeFrames(own({ payee: { ...nobody, name: '李娜' } }), [beside()]);
    expect(transfer.payee).toEqual(lina);
  });

  test('a frame of the same origin before any other', () => {
    const others = [beside({ payee: { ...lina, name: '王强' } }), beside({ isForeign: false })];
    expect(mergeFrames(own(bare), others)).toMatchObject({
      transfer: { payee: { name: '李娜' } },
      isForeign: false,
    });
  });

  test("a shop's name from its title, for a purchase and nothing else", () => {
    expect(mergeFrames(own(bare), [beside(titled)]).transfer).toMatchObject({
      kind: 'purchase',
      payee: shop,
    });
    expect(mergeFrames(own({ ...bare, kind: 'transfer' }), [beside(titled)]).transfer.payee).toEqual(nobody);
  });

  test.each<
    [what: string, frame: Partial<Transfer>, others: Beside[], field: 'payee' | 'amount' | 'purpose']
  >([
    ['two payees', bare, [beside(), beside({ payee: { ...lina, name: '王强', account: null } })], 'payee'],
    ['two amounts', { amount: null }, [beside(), beside({ amount: sum(20) })], 'amount'],
    ['two purposes', bare, [beside(), beside({ purpose: '货款' })], 'purpose'],
    [
      'a sum that nothing names',
      { amount: null },
      [beside({ sure: { ...high, amount: 'medium' } })],
      'amount',
    ],
    ["somebody else's account", { payee: { ...nobody, name: '王强' } }, [beside()], 'payee'],
  ])('%s fill nothing', (_, frame, others, field) => {
    expect(mergeFrames(own(frame), others).transfer[field]).toEqual(own(frame).transfer[field]);
  });

  test('nothing around changes nothing', () => {
    expect(mergeFrames(own(), [])).toMatchObject({ ...own(), isForeign: false, isPayeeForeign: false });
  });
});

describe("the pressed frame's own value wins, and the contradiction is said", () => {
  test('another amount', () => {
    const { transfer, disagreement } = mergeFrames(own({ amount: sum(9000) }), [beside()]);
    expect(transfer.amount).toEqual(sum(9000));
    expect(disagreement).toEqual({ amount: { own: sum(9000), other: sum(1000) }, payee: null });
  });

  test('another name', () => {
    const { transfer, disagreement } = mergeFrames(own({ payee: { ...nobody, name: '王强' } }), [
      beside({ payee: { ...nobody, name: '李娜' } }),
    ]);
    expect(transfer.payee.name).toBe('王强');
    expect(disagreement).toEqual({ amount: null, payee: { own: '王强', other: '李娜' } });
  });

  test('another account, both masked', () => {
    const others = [beside({ payee: { ...lina, account: { ...card, value: '6222020200119999' } } })];
    expect(mergeFrames(own(), others).disagreement.payee).toEqual({
      own: '6222 •••• •••• 2233',
      other: '6222 •••• •••• 9999',
    });
  });

  test.each<[what: string, other: Partial<Beside>]>([
    ['the same', {}],
    ['a total and the price in it', { amount: sum(1010), sums: [sum(1000), sum(1010)] }],
    ['another currency', { amount: sum(140, 'USD') }],
    ['no currency', { amount: sum(1000, null) }],
    ['a sum that nothing names', { amount: sum(5), sure: { ...high, amount: 'medium' } }],
    ["a shop's title", titled],
    ['nothing', { payee: nobody, amount: null, purpose: null }],
  ])('%s is no contradiction', (_, other) => {
    expect(mergeFrames(own(), [beside(other)]).disagreement).toEqual({ amount: null, payee: null });
  });
});

test('one frame that is sure of the payee is enough against others that are not', () => {
  const unsure = { ...titled, payee: { ...nobody, name: 'Attic' } };
  const { transfer } = mergeFrames(own(bare), [beside(unsure), beside({ kind: 'purchase' })]);
  expect(transfer.payee).toEqual(lina);
});

test('an amount that is larger, or smaller, than all sums of the other frame contradicts it', () => {
  const other = (units: number, sums: readonly number[]) =>
    mergeFrames(own({ amount: sum(1000) }), [
      beside({ amount: sum(units), sums: sums.map((one) => sum(one)) }),
    ]).disagreement.amount;
  expect(other(900, [900])).toEqual({ own: sum(1000), other: sum(900) });
  expect(other(1100, [1100])).toEqual({ own: sum(1000), other: sum(1100) });
  expect(other(1100, [1100, 1000])).toBeNull();
});
