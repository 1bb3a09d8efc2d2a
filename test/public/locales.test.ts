// Every sentence stands in every language, is used, and speaks as the product speaks.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf, sentenceOf } from '../../extension/channel/sentences.ts';
import { findingCodes } from '../../src/findings/finding.ts';
import { accountTypes, ideas, knownBys, reasons, shares } from '../../src/findings/question.ts';
import { scripts } from '../../src/findings/script.ts';
import { strokes } from '../../src/findings/stroke.ts';
import { ways } from '../../src/findings/ways.ts';
import { relationships } from '../../src/payees/relationship.ts';
import { languages } from '../../src/settings/settings.ts';

const root = resolve(import.meta.dirname, '../..');

type Messages = Record<string, { message: string }>;

function read(locale: string): Messages {
  return JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8')) as Messages;
}

const locales = readdirSync(join(root, 'public/_locales')).sort();
const en = read('en');
const keys = Object.keys(en);

/** All code of a folder as one text. */
function codeOf(folder: string): string {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.tsx?$/.test(file));
  return code.map((file) => readFileSync(join(root, folder, file), 'utf8')).join('\n');
}

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

test('there is a file for each language that can be chosen, and no other', () => {
  expect(locales).toEqual([...languages].sort());
});

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const own = read(locale);

  test('has the same keys as English, in the same order', () => {
    expect(Object.keys(own)).toEqual(keys);
  });

  test('has the same placeholders in each sentence', () => {
    const differing = keys.filter(
      (key) => placeholders(own[key]?.message ?? '').join() !== placeholders(en[key]?.message ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});

describe.each(locales)('%s', (locale) => {
  const own = read(locale);

  test('has no empty sentence, and no dollar sign that a browser would take for a placeholder', () => {
    const bad = Object.entries(own).filter(
      ([, { message }]) => message.trim() === '' || /\$(?!\d)/.test(message),
    );
    expect(bad).toEqual([]);
  });

  test('names the extension within the length that stores allow', () => {
    expect(own.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(own.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

/** The sentences that are found by the codes of what can be chosen, and of how it comes out. */
const chosen: readonly string[] = [
  ...reasons.map((one) => keyOf('reason', one)),
  ...accountTypes.map((one) => keyOf('account', one)),
  ...knownBys.map((one) => keyOf('known', one)),
  ...ideas.map((one) => keyOf('idea', one)),
  ...shares.map((one) => keyOf('share', one)),
  ...scripts.map((one) => keyOf('script', one)),
  ...relationships.map((one) => keyOf('relationship', one)),
  ...strokes.map((one) => keyOf('stroke', one)),
  ...ways.map((one) => keyOf('way', one)),
  ...(['fits', 'does-not-fit', 'cannot-be-seen', 'pending'] as const).map((one) => keyOf('outcome', one)),
];

test('every sentence is used in the code or the manifest', () => {
  const code = codeOf('extension') + readFileSync(join(root, 'manifest.json'), 'utf8');
  const said = new Set<string>([...findingCodes.map(sentenceOf), ...chosen]);
  const isNamed = (key: string): boolean => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);
  const unused = keys.filter((key) => !said.has(key) && !isNamed(key.replace(/_one$/, '')));
  expect(unused).toEqual([]);
});

/** Words that the product does not use, because no grandchild would say them. */
const stiff: Readonly<Record<string, RegExp>> = {
  zh_CN:
    /放行|释放|持有|系统检测|风险|请谨慎|温馨提示|尊敬的|检查通过|已知晓|冷静期|你(?!们)|^(取消|确定)$|安全(?!账户)/,
  zh_TW:
    /放行|釋放|持有|系統偵測|風險|請謹慎|溫馨提示|尊敬的|檢查通過|已知悉|冷靜期|你(?!們)|^(取消|確定)$|安全(?!帳戶)/,
  en: /\b(risk|safe|secure|detected|warning:|please be (careful|advised)|dear (user|customer))\b|^(ok|cancel)$/i,
};

test.each(Object.entries(stiff))('%s has none of the words that are not said', (locale, words) => {
  const said = Object.entries(read(locale)).filter(([, { message }]) => words.test(message));
  expect(said).toEqual([]);
});

/** Words of the mainland, and its letters: those that the same sentence in zh_CN has and no sentence for Taiwan may have. */
const mainlandWords =
  /屏幕|短信|信息|賬|登錄|刷新|軟件|默認|設置|網絡|鏈接|視頻|打印|鼠標|公安|單位的人|支付寶付款碼|[转账钱网这个们为时过说没给户号见点长开关报电话马应问题数机会对还从让样经发现种头实听写读记认识谁贴复张费业东车书]/;

test('what is written for Taiwan has neither the words nor the letters of the mainland', () => {
  const sentences = Object.entries(read('zh_TW')).filter(([key]) => key !== 'language_zh_CN');
  expect(sentences.filter(([, { message }]) => mainlandWords.test(message))).toEqual([]);
});

test.each(['popup', 'options', 'ui'])('no Chinese sentence hides in the code of %s', (room) => {
  const code = codeOf(`extension/${room}`).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code.match(/[\u4e00-\u9fff]{2,}/g) ?? []).toEqual([]);
});
