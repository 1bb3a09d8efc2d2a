// @vitest-environment happy-dom
// The same transfer in every language and in every way that pages lay out a label and its value.
import { describe, expect, test } from 'vitest';
import { harvest } from '../../../extension/content/harvest.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import type { PageLanguage } from '../../../src/reading/languages.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { controlsSeen } from '../../src/reading/controls-seen.ts';
import { labelsSeen } from '../../src/reading/labels-seen.ts';

/** Name, amount, purpose and fee of one transfer: the label and the value of each. */
type Pairs = readonly (readonly [label: string, value: string])[];

const each = (pairs: Pairs, one: (label: string, value: string, i: number) => string): string =>
  pairs.map(([label, value], i) => one(label, value, i)).join('\n');

const layouts: Readonly<Record<string, (pairs: Pairs) => string>> = {
  'a label for its field': (pairs) =>
    each(pairs, (l, v, i) => `<div><label for="f${i}">${l}</label><input id="f${i}" value="${v}"></div>`),
  'a label around its field': (pairs) => each(pairs, (l, v) => `<label>${l} <input value="${v}"></label>`),
  'aria-label': (pairs) => each(pairs, (l, v) => `<div><input aria-label="${l}" value="${v}"></div>`),
  'aria-labelledby': (pairs) =>
    each(
      pairs,
      (l, v, i) =>
        `<div><i id="l${i}">${l}</i><span><input aria-labelledby="l${i}" value="${v}"></span></div>`,
    ),
  placeholder: (pairs) => each(pairs, (l, v) => `<div><input placeholder="${l}" value="${v}"></div>`),
  'words before the field': (pairs) =>
    each(
      pairs,
      (l, v) => `<div><div><span>${l}</span></div><div><div><input value="${v}"></div></div></div>`,
    ),
  'a table row with its head': (pairs) =>
    `<table>${each(pairs, (l, v) => `<tr><th>${l}</th><td>${v}</td></tr>`)}</table>`,
  'a table row of cells': (pairs) =>
    `<table><tbody>${each(pairs, (l, v) => `<tr><td>${l}：</td><td>${v}</td></tr>`)}</tbody></table>`,
  'two pairs in a table row': (pairs) =>
    `<table>${each(pairs, (l, v, i) => `${i % 2 === 0 ? '<tr>' : ''}<td>${l}</td><td>${v}</td>${i % 2 === 1 ? '</tr>' : ''}`)}</table>`,
  'under the heads of columns': (pairs) =>
    `<table><tr>${each(pairs, (l) => `<th>${l}</th>`)}</tr><tr>${each(pairs, (_, v) => `<td>${v}</td>`)}</tr></table>`,
  'a definition list': (pairs) => `<dl>${each(pairs, (l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
  'a definition list in groups': (pairs) =>
    `<dl>${each(pairs, (l, v) => `<div><dt>${l}</dt><dd><span>${v}</span></dd></div>`)}</dl>`,
  'a run of text': (pairs) => each(pairs, (l, v) => `<p>${l}: ${v}</p>`),
  'a run of text with a full-width colon': (pairs) => each(pairs, (l, v) => `<li>${l}：${v}</li>`),
  'a bold label in a line': (pairs) => each(pairs, (l, v) => `<p><b>${l}:</b> ${v}</p>`),
  'two blocks in a row': (pairs) =>
    each(pairs, (l, v) => `<div class="row"><div>${l}</div><div>${v}</div></div>`),
  'one block after another': (pairs) => `<div>${each(pairs, (l, v) => `<p>${l}</p><p>${v}</p>`)}</div>`,
  'between line breaks': (pairs) => `<p>${each(pairs, (l, v) => `${l}: ${v}<br>`)}</p>`,
  'a row of roles': (pairs) =>
    `<div role="table">${each(pairs, (l, v) => `<div role="row"><span role="rowheader">${l}</span><span role="cell">${v}</span></div>`)}</div>`,
  'a dialog over the page': (pairs) =>
    `</form><div role="dialog" aria-modal="true">${each(pairs, (l, v) => `<div><span>${l}</span><strong>${v}</strong></div>`)}`,
};

const languages: Readonly<
  Record<PageLanguage, readonly [tag: string, name: string, sum: string, why: string]>
> = {
  'zh-Hans': ['zh-CN', '王小明', '¥12,800.50', '三月房租'],
  'zh-Hant': ['zh-TW', '陳美華', 'NT$12,800', '三月房租'],
  en: ['en-US', 'Jane Doe', '$12,800.50', 'March rent'],
  es: ['es-ES', 'María Pérez', '12.800,50 €', 'Alquiler marzo'],
  pt: ['pt-BR', 'João Souza', 'R$ 12.800,50', 'Aluguel de março'],
  de: ['de-DE', 'Jürgen Groß', '12.800,50 €', 'Miete März'],
  fr: ['fr-FR', 'Zoé Lefèvre', '12 800,50 €', 'Loyer mars'],
  it: ['it-IT', 'Luca Bianchi', '12.800,50 €', 'Affitto marzo'],
  ja: ['ja-JP', 'サトウ ハナコ', '12,800円', '三月分家賃'],
  ko: ['ko-KR', '김민수', '12,800원', '3월 월세'],
  hi: ['hi-IN', 'रमेश कुमार', '₹12,800.50', 'मार्च किराया'],
  vi: ['vi-VN', 'NGUYEN VAN AN', '12.800.000 VND', 'Tien nha thang 3'],
  id: ['id-ID', 'Budi Santoso', 'Rp12.800.000', 'Sewa Maret'],
  th: ['th-TH', 'สมชาย ใจดี', '12,800.50 บาท', 'ค่าเช่ามีนาคม'],
  ru: ['ru-RU', 'Иванова Анна', '12 800,50 ₽', 'Аренда за март'],
  ar: ['ar-SA', 'أحمد علي', '12,800.50 ر.س', 'إيجار مارس'],
  tr: ['tr-TR', 'Ayşe Yılmaz', '12.800,50 TL', 'Mart kirası'],
  pl: ['pl-PL', 'Anna Nowak', '12 800,50 zł', 'Czynsz marzec'],
  nl: ['nl-NL', 'Piet Jansen', '€ 12.800,50', 'Huur maart'],
};

const nth = (list: string | undefined, n: number): string =>
  list?.split('|').at(n % 6) ?? list?.split('|')[0] ?? '';

function readingOf(language: PageLanguage, layout: (pairs: Pairs) => string, n: number): Reading {
  const [tag, name, sum, why] = languages[language];
  const labels = labelsSeen[language];
  const pairs: Pairs = [
    [nth(labels.name, n), name],
    [nth(labels.amount, n), sum],
    [nth(labels.purpose, n), why],
    [nth(labels.aside, 0), sum.replace(/12(.?)800/u, '1$1305')],
  ];
  document.documentElement.lang = tag;
  document.body.innerHTML = `<main><form>${layout(pairs)}<button id="go">${nth(controlsSeen[language].pays, n)}</button></form></main>`;
  const control = document.querySelector('#go');
  if (control === null) throw new Error('no control');
  const page = harvest(control);
  return read(page, controlWord(page.control.name));
}

describe.each(Object.keys(languages) as PageLanguage[])('%s', (language) => {
  test.each(Object.keys(layouts).map((what, n) => [what, n] as const))('%s', (what, n) => {
    const layout = layouts[what] ?? (() => '');
    const { press, name, amount, purpose } = readingOf(language, layout, n);
    const [, who, sum, why] = languages[language];
    expect({
      press,
      name: name?.value,
      purpose: purpose?.value,
      digits: amount?.value.minor.toString(),
    }).toEqual({
      press: 'commit',
      name: who,
      purpose: why,
      digits: expect.stringMatching(new RegExp(`^${sum.replace(/\D/g, '')}0*$`)),
    });
  });
});
