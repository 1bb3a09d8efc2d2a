// @vitest-environment happy-dom
// The words on a control, wherever a page has put them.
import { expect, test } from 'vitest';
import { isCard, labelOf } from '../../../extension/content/label.ts';

const rows = `<div>Beneficiary name <b>Anna Braun</b></div><div>IBAN <b>DE89 3704 0044 0532 0130 00</b></div><div>Amount <b>EUR 4,200.00</b></div><div>Arrives in seconds</div>`;

test.each<[what: string, html: string, label: string]>([
  ['its text', '<button>  Confirm\n transfer </button>', 'Confirm transfer'],
  ['its title, where its text is a mark', '<a title="Confirm transfer">✓</a>', 'Confirm transfer'],
  ['its text, where it has a title as well', '<a title="Leads to your bank">Pay</a>', 'Pay'],
  ['the mark, where nothing says more', '<a>✓</a>', '✓'],
  ['an alternative text', '<button><img alt="Pay now"></button>', 'Pay now'],
  [
    'the last words of a card',
    `<button>${rows}<div><span>Confirm transfer</span></div></button>`,
    'Confirm transfer',
  ],
  ['none of a row that happens to be clickable', `<a>${rows}<div>Confirm transfer</div></a>`, ''],
  ['none of a long text', `<button>${'word '.repeat(40)}</button>`, ''],
])('%s', (_, html, label) => {
  document.body.innerHTML = html;
  expect(labelOf(document.body.firstElementChild as Element)).toBe(label);
});

test('a card is a button with more than a label in it', () => {
  document.body.innerHTML = `<button>${rows}</button><button><b>Pay</b></button>`;
  expect([...document.querySelectorAll('button')].map(isCard)).toEqual([true, false]);
});
