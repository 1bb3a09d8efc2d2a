// @vitest-environment happy-dom
// A script that swaps the account that was pasted: told by the field and the paste itself, without asking for the clipboard.
import { beforeEach, expect, test } from 'vitest';
import { type Pasted, watchPastes } from '../../../extension/content/pasted.ts';
import type { Account } from '../../../src/transfer/account.ts';

const IBAN = 'DE89 3704 0044 0532 0130 00';
const OTHER = 'GB82 WEST 1234 5698 7654 32';

let pasted: Pasted;
let field: HTMLInputElement;
beforeEach(() => {
  document.body.innerHTML = '<label>IBAN <input id="iban"></label><label>Password <input id="pin"></label>';
  pasted = watchPastes(document);
  field = document.querySelector('#iban') as HTMLInputElement;
});

const account = (text: string): Account => ({
  kind: 'iban',
  value: text.replaceAll(' ', ''),
  masked: false,
  checksum: 'valid',
});

function paste(into: HTMLInputElement, text: string, becomes = text): void {
  const event = new Event('paste', { bubbles: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  into.dispatchEvent(event);
  into.value = becomes;
}

test('nothing was pasted', () => {
  field.value = IBAN;
  expect(pasted(account(IBAN))).toBeNull();
  expect(pasted(null)).toBeNull();
});

test.each([
  ['as it is', IBAN, IBAN],
  ['written otherwise by the page', IBAN.replaceAll(' ', ''), IBAN],
  ['with a word around it', `IBAN: ${IBAN}`, IBAN],
  ['into what was there', '0532 0130 00', IBAN],
])('the same: %s', (_, text, becomes) => {
  paste(field, text, becomes);
  expect(pasted(account(becomes))).toBe('same');
});

test('another account stands there', () => {
  paste(field, IBAN, OTHER);
  expect(pasted(account(OTHER))).toBe('different');
});

test('it counts for the account that was read from that field alone', () => {
  paste(field, IBAN, OTHER);
  expect(pasted(account(IBAN))).toBeNull();
});

test('an emptied field, and one that is gone, say nothing', () => {
  paste(field, IBAN, OTHER);
  field.value = '';
  expect(pasted(account(OTHER))).toBeNull();
  paste(field, IBAN, OTHER);
  field.remove();
  expect(pasted(account(OTHER))).toBeNull();
});

test('what is pasted into a secret is not looked at', () => {
  const secret = document.querySelector('#pin') as HTMLInputElement;
  let isRead = false;
  const event = new Event('paste', { bubbles: true });
  Object.assign(event, {
    clipboardData: {
      getData: () => {
        isRead = true;
        return IBAN;
      },
    },
  });
  secret.dispatchEvent(event);
  expect(isRead).toBe(false);
});
