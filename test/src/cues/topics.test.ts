// What a purpose is about: stems, disguises, words inside words, what is denied and what is warned of.
import { expect, test } from 'vitest';
import { type Topic, topicsOf, topicsSaid } from '../../../src/cues/topics.ts';

const said = (topic: Topic, text: string): readonly string[] => topicsSaid(text).get(topic) ?? [];

test.each([
  ['a stem and its endings', 'kidnapped', 'ransom', ['kidnapped']],
  ['a stem inside a word', 'unkidnap', 'ransom', []],
  ['a word that only begins so', 'hackathon', 'attacked', []],
  ['digits for letters', 'h4cked account', 'attacked', ['h4cked']],
  ['a slip of the finger', 'clearence', 'investigation', ['clearence']],
  ['two letters swapped in a short word', 'came to recieve', 'receiving', ['to recieve']],
  ['a double letter once in a stem', 'qu il suprime', 'spreading', ['suprime']],
  ['a single letter twice', 'my couusin', 'friend', ['couusin']],
  ['in Cyrillic', 'мошеники', 'attacked', ['мошеники']],
  ['a letter left out of a short word', 'reeive', 'receiving', []],
  ['a letter left out of a stem', 'blackil', 'extorted', []],
  ['another letter in a long stem', 'не выклодывай', 'spreading', ['выклодывай']],
  ['only a part of a stem', 'sicherheit', 'safeguarding', []],
  ['a stem that is well spelt', 'supprimer', 'spreading', ['supprimer']],
  ['a slip that is another word', 'rental', 'rent', ['rental']],
  ['small capitals', 'ʜᴀᴄᴋᴇᴅ', 'attacked', ['ʜᴀᴄᴋᴇᴅ']],
  ['a shorter word within a longer one', '借款', 'lending', ['借款']],
  ['two words of one topic', 'loan and prestito', 'loan', ['loan', 'prestito']],
  ['a word that a phrase of another topic holds', 'mining pool fee', 'coins', ['mining pool']],
  ['an ordinary phrase', 'concert ticket refund', 'refund', []],
] as const)('%s', (_, text, topic, words) => {
  expect(said(topic, text)).toEqual(words);
});

test('of each topic the first word', () => {
  expect(topicsOf('loan and prestito').get('loan')).toBe('loan');
});

test('a word of another script that looks like a denial denies nothing', () => {
  expect(topicsOf('задание по вывод средств').has('withdrawal')).toBe(true);
  expect(topicsOf('по возврат').has('repaying')).toBe(true);
  expect(topicsOf('no withdrawal').has('withdrawal')).toBe(false);
});

test('"no" denies at the start of a phrase or behind a small word; in Portuguese it is "in the"', () => {
  expect(topicsOf('taxa no saque').has('withdrawal')).toBe(true);
  expect(topicsOf('limpar nome no serasa').has('record')).toBe(true);
  expect(topicsOf('shoes, no refund').has('refund')).toBe(false);
  expect(topicsOf('there is no refund').has('refund')).toBe(false);
  expect(topicsOf('shoes (no refund)').has('refund')).toBe(false);
  expect(topicsOf('shoes with no withdrawal').has('withdrawal')).toBe(false);
});

test('what is denied says nothing; what is warned of does where warnings are ignored', () => {
  expect(topicsOf('no refund').has('refund')).toBe(false);
  expect(topicsOf('no refund', 'ignored').has('refund')).toBe(false);
  expect(topicsOf('beware of refund').has('refund')).toBe(false);
  expect(topicsOf('beware of refund', 'ignored').has('refund')).toBe(true);
});

test.each([
  ['zuo单 垫fu 返yong', ['gig', 'toppingUp', 'commission']],
  ['入zhi 押jin', ['hiring', 'deposit']],
  ['可ti 个shui', ['withdrawal', 'tax']],
  ['jie款 明天', ['lending']],
] as const)('half in pinyin: %s', (text, topics) => {
  expect([...topicsOf(text).keys()]).toEqual(expect.arrayContaining([...topics]));
});

test('half in pinyin across a gap are two words', () => {
  expect(topicsOf('zhi 押').has('coins')).toBe(false);
});

test('what is read out of pinyin is shown as it was written', () => {
  expect(topicsOf('明天垫fu再说').get('toppingUp')).toBe('垫fu');
});

test.each([
  'Dan单车 50',
  'KTV单人套餐',
  'wifi密码 奶茶',
  'Ben老师的歌',
  'PS5游戏 今晚',
  'a座 快递柜',
  'noodles 面条',
  'shanghai小笼',
])('letters beside characters that are no pinyin of one: %s', (text) => {
  const plain = text.replace(/[a-z]+/giu, ' ');
  expect([...topicsOf(text).keys()]).toEqual([...topicsOf(plain).keys()]);
});

test.each([
  ['경찰서 앞 고깃집 엔빵', 'police'],
  ['警察署近くのランチ', 'police'],
  ['pizza near the police station', 'police'],
  ['café junto a la comisaría', 'police'],
  ['döner neben der polizei', 'police'],
  ['ก๋วยเตี๋ยวหน้าสถานีตำรวจ', 'police'],
  ['gift card for boss leaving do', 'boss'],
  ['社長の誕生日', 'boss'],
  ['despedida del jefe', 'boss'],
  ['abschied vom chef', 'work'],
  ['sinh nhật sếp', 'boss'],
] as const)('a place or a feast: %s', (text, topic) => {
  expect(topicsOf(text).has(topic)).toBe(false);
});

test.each([
  ['경찰서 벌금', 'police'],
  ['police station called', 'police'],
  ['boss says buy gift card', 'boss'],
  ['sếp bảo chuyển', 'boss'],
] as const)('an office or a boss who asks: %s', (text, topic) => {
  expect(topicsOf(text).has(topic)).toBe(true);
});
