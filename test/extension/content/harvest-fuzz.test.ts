// @vitest-environment happy-dom
// Generated pages of labels and values: nothing is thrown, and nothing that is wrong is read as sure.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harvest } from '../../../extension/content/harvest.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import type { PageLanguage } from '../../../src/reading/languages.ts';
import { read } from '../../../src/reading/read.ts';
import { decimalString } from '../../../src/transfer/amount.ts';
import { controlsSeen } from '../../src/reading/controls-seen.ts';
import { labelsSeen } from '../../src/reading/labels-seen.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 1500);

type Layout = (label: string, value: string) => string;
const layouts: readonly Layout[] = [
  (label, value) => `<div><label>${label} <input value="${value}"></label></div>`,
  (label, value) => `<div><input aria-label="${label}" value="${value}"></div>`,
  (label, value) => `<table><tr><th>${label}</th><td>${value}</td></tr></table>`,
  (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
  (label, value) => `<p>${label}: ${value}</p>`,
  (label, value) => `<div><span>${label}</span><b>${value}</b></div>`,
  (label, value) => `<div><div>${label}</div><div><div>${value}</div></div></div>`,
];

const tags: Readonly<Record<PageLanguage, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  en: 'en-US',
  es: 'es-ES',
  pt: 'pt-BR',
  de: 'de-DE',
  fr: 'fr-FR',
  it: 'it-IT',
  ja: 'ja-JP',
  ko: 'ko-KR',
  hi: 'hi-IN',
  vi: 'vi-VN',
  id: 'id-ID',
  th: 'th-TH',
  ru: 'ru-RU',
  ar: 'ar-SA',
  tr: 'tr-TR',
  pl: 'pl-PL',
  nl: 'nl-NL',
};

const names = [
  'Jane Doe',
  '王小明',
  'Müller GmbH',
  'サトウ ハナコ',
  '김민수',
  'Анна Иванова',
  'NGUYEN VAN AN',
  '张*',
  'J*** S***',
];
const purposes = ['rent 3', '三月房租', 'invoice 4711', 'gift', 'Miete'];
const currencies = ['USD', 'EUR', 'CNY', 'JPY', 'GBP', 'INR', 'KRW', 'BRL'] as const;

const pick = (list: string | undefined, n: number): string => {
  const words = list?.split('|') ?? [''];
  return words[n % words.length] ?? '';
};

const page = fc.record({
  language: fc.constantFrom(...(Object.keys(tags) as PageLanguage[])),
  tagged: fc.boolean(),
  currency: fc.constantFrom(...currencies),
  display: fc.constantFrom('symbol' as const, 'code' as const),
  cents: fc.integer({ min: 1, max: 10 ** 9 }),
  fee: fc.integer({ min: 1, max: 10 ** 5 }),
  name: fc.constantFrom(...names),
  purpose: fc.constantFrom(...purposes),
  n: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }),
  noise: fc.constantFrom(
    '',
    '<p>Ref 20260311-88</p>',
    '<p>2026-03-11 10:24</p>',
    '<h2>•••</h2>',
    '<p>24/7: 400-820-8820</p>',
  ),
});

test(`${RUNS} generated pages`, { timeout: 30_000 + RUNS * 40 }, () => {
  fc.assert(
    fc.property(
      page,
      ({ language, tagged, currency, display, cents, fee, name, purpose, n, order, noise }) => {
        const labels = labelsSeen[language];
        const format = new Intl.NumberFormat(tags[language], {
          style: 'currency',
          currency,
          currencyDisplay: display,
        });
        const scale = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0);
        const parts = [
          [pick(labels.name, n[0] ?? 0), name],
          [pick(labels.amount, n[1] ?? 0), format.format(cents / scale)],
          [pick(labels.purpose, n[2] ?? 0), purpose],
          [pick(labels.aside, n[3] ?? 0), format.format(fee / scale)],
          [pick(labels.payer, n[4] ?? 0), 'Ann Own 99887766'],
        ] as const;
        const html = order.map((i) => {
          const [label, value] = parts[i] ?? ['', ''];
          const layout = layouts[(n[5] ?? 0) % layouts.length] ?? layouts[0];
          return layout?.(label, value) ?? '';
        });
        document.documentElement.lang = tagged ? tags[language] : '';
        document.body.innerHTML = `<main><form>${noise}${html.join('')}<button id="go">${pick(controlsSeen[language].pays, n[6] ?? 0)}</button></form></main>`;
        const control = document.querySelector('#go');
        if (control === null) throw new Error('no control');
        const around = harvest(control);
        const reading = read(around, controlWord(around.control.name));
        const amounts = [fc.stringify(cents)];
        if (reading.amount?.sure === 'high' && order.includes(1)) {
          expect([
            parts[1],
            decimalString(reading.amount.value)
              .replace(/\D/g, '')
              .replace(/^0+|0+$/g, ''),
          ]).toEqual([parts[1], amounts[0]?.replace(/0+$/g, '')]);
        }
        if (reading.name?.sure === 'high') expect([parts[0], reading.name.value]).toEqual([parts[0], name]);
        if (reading.purpose?.sure === 'high')
          expect([parts[2], reading.purpose.value]).toEqual([parts[2], purpose]);
      },
    ),
    { numRuns: RUNS },
  );
});
