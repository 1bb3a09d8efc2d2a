// What banks say of the payee's name, in their words, and what is said of other things.
import { expect, test } from 'vitest';
import { nameCheckOf } from '../../../src/reading/name-check.ts';
import type { NameCheck } from '../../../src/transfer/signals.ts';
import { pageOf } from './page-of.ts';

test.each<[NameCheck | null, string]>([
  ['no-match', "The name doesn't match the account"],
  ['no-match', 'No match: the account name is different'],
  ['no-match', 'The details do not match this account'],
  ['no-match', 'Keine Übereinstimmung von Name und IBAN'],
  ['no-match', 'Der Name stimmt nicht mit der IBAN überein'],
  ['no-match', 'Le nom du bénéficiaire ne correspond pas'],
  ['no-match', 'El nombre no coincide con el titular'],
  ['no-match', 'Il nome non corrisponde al conto'],
  ['no-match', 'De naam komt niet overeen met de rekening'],
  ['no-match', 'O nome não corresponde à conta'],
  ['no-match', '户名与账号不匹配，请核对'],
  ['no-match', '收款人姓名不符'],
  ['no-match', '戶名不符'],
  ['no-match', '名義が一致しません'],
  ['no-match', '예금주 불일치'],
  ['close', 'Close match: the account is held by J Smith'],
  ['close', 'Partial match of the account name'],
  ['close', 'Nahezu Übereinstimmung mit dem Kontoinhaber'],
  ['close', 'Correspondance partielle avec le compte'],
  ['close', 'Coincidencia parcial del titular'],
  ['close', 'De naam komt bijna overeen'],
  ['unavailable', "We couldn't check the account name"],
  ['unavailable', "We couldn't verify this account"],
  ['unavailable', 'Namensprüfung nicht möglich'],
  ['unavailable', 'Vérification du nom impossible'],
  ['match', 'Account name matches'],
  ['match', 'Name und IBAN stimmen überein'],
  ['match', '户名校验通过'],
  [null, "Passwords don't match"],
  [null, 'The e-mail addresses do not match'],
  [null, '两次输入的密码不一致'],
  [null, 'Match of the day'],
  [null, 'Recipient'],
])('%s: %s', (check, text) => {
  expect(nameCheckOf(pageOf('Send', [], { prompts: [text] }))).toBe(check);
});

test('of several answers the most alarming counts, and nothing far away', () => {
  const line = (text: string, distance: 0 | 2) => ({ text, heading: false, distance });
  const lines = [line('Account name matches', 0), line('No match for the payee name', 0)];
  expect(nameCheckOf(pageOf('Send', [], { lines }))).toBe('no-match');
  expect(nameCheckOf(pageOf('Send', [], { lines: [line('No match for the payee name', 2)] }))).toBeNull();
});
