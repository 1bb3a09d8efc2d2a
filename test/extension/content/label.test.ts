// @vitest-environment happy-dom
// The words on a control, wherever a page has put them.
import { afterEach, expect, test, vi } from 'vitest';
import { wordOf } from '../../../extension/content/control.ts';
import { harvest } from '../../../extension/content/harvest.ts';
import { isCard, labelOf } from '../../../extension/content/label.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';

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

afterEach(() => vi.unstubAllGlobals());

/** A style sheet that writes `text` in front of every element. */
function drawn(text: string): void {
  const real = getComputedStyle;
  vi.stubGlobal('getComputedStyle', (element: Element, part?: string) =>
    part === undefined ? real(element) : { content: part === '::before' ? text : 'none' },
  );
}

const pay = 'Pay $20.00';

/** What the gate goes by and what the reading is told of one control. */
test.each<[what: string, html: string, words: string, drawn?: string]>([
  ['its text', `<button>${pay}</button>`, pay],
  ['text with what nobody sees in it', '<button>Pa\u200by\u00ad $20.00</button>', pay],
  ['text far apart', `<button>Pay${' '.repeat(2000)}$20.00</button>`, pay],
  ['its name, over its text', `<button aria-label="${pay}">Go</button>`, pay],
  [
    'what names it, over both',
    `<i id="n">${pay}</i><button aria-labelledby="n" aria-label="Go">Go</button>`,
    pay,
  ],
  ['names that are not there', `<button aria-labelledby="gone">${pay}</button>`, pay],
  ['a mark, called by its title', `<button title="${pay}">✓</button>`, pay],
  ['a mark, whose title is blank', '<button title=" ">✓</button>', '✓'],
  ['nothing but a title', `<button title="${pay}"></button>`, pay],
  ['a picture, before its title', `<button title="Go"><img alt="${pay}"></button>`, pay],
  ['what a style sheet writes', '<button></button>', pay, `"${pay}"`],
  ['a sign of a font for icons', '<button></button>', '', '"\ue901"'],
  ['a sign of such a font, and a title', `<button title="${pay}"></button>`, pay, '"\ue901"'],
  ['the value of a button', `<input type="submit" value="${pay}">`, pay],
  ['an image that submits', `<input type="image" alt="${pay}">`, pay],
  ['a field that is made into a button', `<input type="text" readonly value="${pay}">`, pay],
  ['no text of a field', `<input type="text" value="${pay}" aria-label="Code">`, 'Code'],
  ['no secret', '<input type="password" readonly value="pay4711">', ''],
  ['no value of a box', '<input type="checkbox" value="pay">', ''],
  [
    'a slider, by what stands around it',
    `<div>Slide to pay <input type="range" value="0"></div>`,
    'Slide to pay',
  ],
  ['a part of a picture', `<map><area alt="${pay}"></map>`, pay],
  ['the last words of a card', `<button>${rows}<div><b>${pay}</b></div></button>`, pay],
])('gate and reading say the same of %s', (_, html, words, text = 'none') => {
  drawn(text);
  document.body.innerHTML = html;
  const control = document.querySelector('button, input, area') ?? document.body;
  expect(labelOf(control)).toBe(words);
  expect(harvest(control).control.name).toBe(words);
  if (control.getAttribute('type') !== 'range') expect(wordOf(control)).toBe(controlWord(words));
});

test('a card is a button with more than a label in it', () => {
  document.body.innerHTML = `<button>${rows}</button><button><b>Pay</b></button>`;
  expect([...document.querySelectorAll('button')].map(isCard)).toEqual([true, false]);
});
