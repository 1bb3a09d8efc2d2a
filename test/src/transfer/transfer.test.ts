// Whether a later step of a payment shows the same payment.
import { expect, test } from 'vitest';
import type { Account } from '../../../src/transfer/account.ts';
import { isStepOf, type Transfer } from '../../../src/transfer/transfer.ts';

const account = (value: string, masked = false): Account => ({
  kind: 'bank',
  value,
  masked,
  checksum: 'none',
});

function transfer(name: string | null, of: Account | null, minor: bigint | null, decimals = 2): Transfer {
  return {
    kind: 'transfer',
    site: 'bank.example',
    payee: { name, account: of, institution: null, holder: 'unknown' },
    amount: minor === null ? null : { minor, decimals, currency: 'CNY' },
    purpose: null,
  };
}

const paid = transfer('李娜', account('6222000011112222'), 250_000n);

test.each([
  ['nothing is shown', transfer(null, null, null), true],
  ['the same is shown', paid, true],
  ['the same in other decimals', transfer(null, null, 25_000_000n, 4), true],
  ['the account is masked', transfer(null, account('************2222', true), 250_000n), true],
  ['another amount', transfer('李娜', null, 250_001n), false],
  ['another name', transfer('王强', null, null), false],
  ['another account', transfer(null, account('6222000011113333'), null), false],
])('%s', (_, later, same) => {
  expect(isStepOf(later, paid)).toBe(same);
});

test('an amount that was not read before is not the same', () => {
  expect(isStepOf(paid, transfer('李娜', null, null))).toBe(false);
});
