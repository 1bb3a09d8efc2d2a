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

test('what is denied says nothing; what is warned of does where warnings are ignored', () => {
  expect(topicsOf('no refund').has('refund')).toBe(false);
  expect(topicsOf('no refund', 'ignored').has('refund')).toBe(false);
  expect(topicsOf('beware of refund').has('refund')).toBe(false);
  expect(topicsOf('beware of refund', 'ignored').has('refund')).toBe(true);
});
