import { expect, test } from 'vitest';
import { remembered } from '../../../src/transfer/remembered.ts';

function counted() {
  const made: string[] = [];
  const find = remembered((text: string) => {
    made.push(text);
    return text === 'nothing' ? undefined : text.length;
  });
  return { made, find };
}

test('what came before is not made again, what was nothing neither', () => {
  const { made, find } = counted();
  expect([find('a'), find('nothing'), find('a'), find('nothing')]).toEqual([1, undefined, 1, undefined]);
  expect(made).toEqual(['a', 'nothing']);
});

test('a text that comes again and again stays, however many others come between', () => {
  const { made, find } = counted();
  for (let i = 0; i < 10_000; i += 1) {
    find(`text ${i}`);
    if (i % 500 === 0) find('always');
  }
  expect(made.filter((text) => text === 'always')).toHaveLength(1);
  expect(made).toHaveLength(10_001);
  find('text 0');
  expect(made).toHaveLength(10_002);
});

test('a long text is made anew', () => {
  const { made, find } = counted();
  find('x'.repeat(301));
  find('x'.repeat(301));
  expect(made).toHaveLength(2);
});
