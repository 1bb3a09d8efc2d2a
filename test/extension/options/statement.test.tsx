// The statement page on the real reader: letters, columns, questions, what would be kept, and that it waits.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { previewStatement } from '../../../extension/background/statements.ts';
import { decoded, encodingOf } from '../../../extension/options/statement-text.ts';
import type { Pending } from '../../../src/settings/loosening.ts';
import { fill, find, hasButton, press, settled, text } from '../ui/drawn.tsx';
import { NOON, type Opened, type Opening, openAt, view } from './opened.tsx';

const waiting: Pending = {
  id: 's1',
  askedAt: NOON,
  dueAt: NOON + 600_000,
  what: { kind: 'take-statement' },
};

async function opened(file: BlobPart, answers: Opening['answers'] = {}): Promise<Opened> {
  const page = await openAt('statement', {
    answers: {
      'preview-statement': previewStatement,
      'take-statement': (sheet) => ({
        preview: previewStatement(sheet),
        from: NOON + 600_000,
        refused: null,
      }),
      settings: () => ({ ...view, pending: [waiting] }),
      ...answers,
    },
  });
  const input = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([file], 'statement.csv')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  return page;
}

const icbc = `交易日期,支出(元),收入(元),对方户名,对方账号
20260705,"3,000.00",,李娜,6217001210012345678
20260805,"3,200.00",,李娜,6217001210012345678
20260806,,5.00,公司,
`;

/** "交易日期,支出(元),对方户名" and one row, as a bank of the mainland writes them. */
const gb18030 = new Uint8Array([
  0xbd, 0xbb, 0xd2, 0xd7, 0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xd6, 0xa7, 0xb3, 0xf6, 0x28, 0xd4, 0xaa, 0x29, 0x2c,
  0xb6, 0xd4, 0xb7, 0xbd, 0xbb, 0xa7, 0xc3, 0xfb, 0x0a, 0x32, 0x30, 0x32, 0x36, 0x30, 0x37, 0x30, 0x35, 0x2c,
  0x33, 0x30, 0x2c, 0xcd, 0xf5, 0xc7, 0xbf, 0x0a,
]);

/** "交易日期,支出金額,對方戶名" and one row, as a bank of Taiwan writes them. */
const big5 = new Uint8Array([
  0xa5, 0xe6, 0xa9, 0xf6, 0xa4, 0xe9, 0xb4, 0xc1, 0x2c, 0xa4, 0xe4, 0xa5, 0x58, 0xaa, 0xf7, 0xc3, 0x42, 0x2c,
  0xb9, 0xef, 0xa4, 0xe8, 0xa4, 0xe1, 0xa6, 0x57, 0x0a, 0x32, 0x30, 0x32, 0x36, 0x30, 0x37, 0x30, 0x35, 0x2c,
  0x33, 0x30, 0x2c, 0xa4, 0xfd, 0xb1, 0x6a, 0x0a,
]);

const latin = new Uint8Array(
  Array.from('Datum;Empfänger;Betrag (€)\n05.07.2026;Müller;-30,00\n', (letter) =>
    letter === '€' ? 0x80 : letter.charCodeAt(0),
  ),
);

test.each([
  ['utf-8', new TextEncoder().encode(icbc), '李娜'],
  ['gb18030', gb18030, '王强'],
  ['big5', big5, '王強'],
  ['windows-1252', latin, 'Müller'],
  ['utf-16le', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x2c, 0x00]), 'A,'],
] as const)('%s is known by what it gives', (encoding, bytes, contains) => {
  expect(encodingOf(bytes)).toBe(encoding);
  expect(decoded(bytes, encoding)).toContain(contains);
});

test('what would be kept is shown with its mask, days and amounts; it is taken, waits, and can be taken back', async () => {
  const page = await opened(icbc);
  expect(text()).toContain('2 笔付款，1 个收款人。');
  expect(text()).toContain('李娜 6217 •••• •••• ••• 5678');
  expect(text()).toContain('2 笔，最多 3,200 元，从 7月5日 到 8月5日');
  expect(text()).toContain('第 4 行：收进来的钱');
  expect(page.asked.some(([kind]) => kind === 'take-statement')).toBe(false);
  await press('记住这些收款人');
  expect(page.asked).toContainEqual(['take-statement', { text: icbc, choices: {} }]);
  expect(find('.stored p').textContent).toContain('12:10 起才算数');
  await press('收回来');
  expect(page.asked).toContainEqual(['take-back', { id: 's1' }]);
});

test('one that counts at once is undone', async () => {
  const page = await opened(icbc, {
    'take-statement': (sheet) => ({ preview: previewStatement(sheet), from: NOON, refused: null }),
    'untake-statement': () => ({ untaken: 1 }),
    settings: () => view,
  });
  await press('记住这些收款人');
  expect(find('.stored p').textContent).toBe('存好了。');
  await press('改回去');
  expect(page.asked).toContainEqual(['untake-statement', { from: NOON }]);
  expect(hasButton('改回去')).toBe(false);
});

test('letters that were taken for others are read anew', async () => {
  await opened(big5);
  await fill('文字是怎么写的', 'gb18030');
  expect(text()).not.toContain('王強');
  await fill('文字是怎么写的', 'big5');
  expect(text()).toContain('王強');
});

test('what the statement leaves open is asked with its own example', async () => {
  const page = await opened('Date,Payee,Amount\n03/04/2026,Ann,5\n');
  expect(text()).toContain('这个日子是怎么写的：03/04/2026？');
  await press('日、月、年');
  await fill('币种', 'eur');
  find('.form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  await press('付出去的');
  expect(text()).toContain('Ann');
  await press('记住这些收款人');
  expect(page.asked).toContainEqual([
    'take-statement',
    expect.objectContaining({ choices: { dateOrder: 'dmy', currency: 'EUR', positive: 'out' } }),
  ]);
});

test('a column is corrected; where none is recognised, the columns are open to choose', async () => {
  await opened('2026-01-22;-5,50 EUR;Ann\n');
  expect(text()).toContain('请在这里选一选');
  expect(find<HTMLDetailsElement>('details').open).toBe(true);
  await fill('第 1 列', 'date');
  await fill('第 2 列', 'amount');
  await fill('第 3 列', 'payee');
  expect(text()).toContain('1 笔付款，1 个收款人。');
});

test('a file that no person has is not even read', async () => {
  await openAt('statement');
  const file = Object.defineProperty(new File(['x'], 'huge.csv'), 'size', { value: 20_000_000 });
  const input = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(find('[role=alert]').textContent).toContain('这个文件太大了');
});

test('what statements told is forgotten, and taken back', async () => {
  const what = { kind: 'drop-statements' } as const;
  const goes: Pending = { id: 'd1', askedAt: NOON, dueAt: NOON + 600_000, what };
  const page = await openAt('statement', {
    answers: { loosen: () => ({ view: { ...view, pending: [goes] }, pending: goes, refused: null }) },
  });
  await press('忘掉流水里认得的人');
  expect(page.asked).toContainEqual(['loosen', { what }]);
  expect(find('.stored p').textContent).toBe('忘掉了。12:10 以前还能收回来。');
  await press('收回来');
  expect(page.asked).toContainEqual(['take-back', { id: 'd1' }]);
});
