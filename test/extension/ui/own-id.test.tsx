// @vitest-environment happy-dom
// The ids by which labels find their fields: each once in a page, however late a field comes.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { useOwnId } from '../../../extension/ui/own-id.ts';

const later = signal(0);

function Field(): JSX.Element {
  return <input id={useOwnId()} />;
}

function Fields(): JSX.Element {
  return (
    <>
      {later.value > 0 && <Field />}
      <Field />
      {later.value > 1 && <Field />}
    </>
  );
}

const ids = (): readonly string[] => [...document.querySelectorAll('input')].map(({ id }) => id);

test('a field keeps its id, and those that come later, in whatever root, have others', async () => {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  document.body.append(one, other);
  render(<Fields />, one);
  const [first] = ids();
  for (const step of [1, 2]) {
    later.value = step;
    render(<Fields />, other);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(ids()).toHaveLength(6);
  expect(ids()).toContain(first);
  expect(new Set(ids()).size).toBe(6);
});
