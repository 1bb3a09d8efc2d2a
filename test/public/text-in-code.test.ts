// No sentence stands in the code: whatever a person reads comes out of `public/_locales`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const extension = resolve(import.meta.dirname, '../../extension');

/** A piece of the syntax tree, as far as it is looked at here. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (one: unknown): one is Node =>
  typeof one === 'object' && one !== null && typeof (one as Node).type === 'string';

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const nameOf = (one: unknown): unknown => (isNode(one) ? (one.name ?? one.value) : undefined);

/** The text of a literal; `null` of what is none. */
function textOf(node: Node): string | null {
  if (node.type === 'TemplateElement') return (node.value as { readonly cooked: string }).cooked;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

const told = /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|summary)$/;
const written = /^(?:textContent|innerText|innerHTML|title|alt|placeholder|ariaLabel|ariaDescription)$/;

/** Where a literal goes straight to a person: an attribute that is told, a text that is set. */
function isTold(parent: Node): boolean {
  if (parent.type === 'JSXAttribute') return told.test(String(nameOf(parent.name)));
  if (parent.type === 'AssignmentExpression')
    return isNode(parent.left) && written.test(String(nameOf(parent.left.property)));
  const [first] = (parent.arguments ?? []) as readonly Node[];
  const callee = parent.type === 'CallExpression' ? parent.callee : undefined;
  return isNode(callee) && nameOf(callee.property) === 'setAttribute' && told.test(String(nameOf(first)));
}

/** Names of classes, and what only a developer sees of an error. */
const isForMachines = (above: readonly Node[]): boolean =>
  above.some(
    (one) =>
      (one.type === 'JSXAttribute' && nameOf(one.name) === 'class') ||
      (one.type === 'NewExpression' && /Error$/.test(String(nameOf(one.callee)))),
  );

const LETTERS = /\p{L}/u;
const TWO_WORDS = /\p{L}{2,}[,.:;!?]?\s+\p{L}|\p{Script=Han}{2,}/u;

/** The texts in a file that a person would read; `sentences`: two words anywhere are such a text, as they are in our own pages. */
function textsIn(file: string, code: string, sentences: boolean): readonly string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const look = (node: Node, above: readonly Node[]): void => {
    const text = node.type === 'JSXText' ? String(node.value) : textOf(node);
    const parent = above.at(-1);
    if (text !== null && LETTERS.test(text) && parent !== undefined) {
      const isSentence = sentences && TWO_WORDS.test(text) && !isForMachines(above);
      // The name of the attribute in `setAttribute` is a literal too.
      const isSet = isTold(parent) && !told.test(text);
      if (node.type === 'JSXText' || isSet || isSentence) found.push(text.trim());
    }
    for (const child of childrenOf(node)) look(child, [...above, node]);
  };
  look(program as unknown as Node, []);
  return found;
}

describe('what is looked for is found', () => {
  test.each([
    ['between tags', 'const a = <p>Wait</p>;'],
    ['after a value', 'const a = <p>{n} left</p>;'],
    ['told to who cannot see', 'const a = <i aria-label="Close" />;'],
    ['in a choice', "const a = <p>{n ? 'Not yet' : say('x')}</p>;"],
    ['in a template', 'const a = <p>{`until $' + '{n} o’clock sharp`}</p>;'],
    ['set as text', "line.textContent = 'Stopped';"],
    ['set as attribute', "line.setAttribute('aria-label', 'Stopped');"],
    ['in Chinese', "const a = <p>{n ? '还没转' : ''}</p>;"],
  ])('%s', (_, code) => {
    expect(textsIn('a.tsx', code, true)).toHaveLength(1);
  });

  test.each([
    ['a class', '<p class="quiet small">{say("x")}</p>;'],
    ['an error', "throw new Error('no such thing');"],
    ['a sign', '<p>— {n}: {m}</p>;'],
    ['a role', "line.setAttribute('role', 'status');"],
  ])('%s is none', (_, code) => {
    expect(textsIn('a.tsx', code, true)).toEqual([]);
  });
});

const files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

/** In the pages of others, two words are a selector or a vocabulary far more often than a sentence. */
const inPages = /^(?:content|page)\//;

test.each(files)('%s says nothing by itself', (file) => {
  const code = readFileSync(join(extension, file), 'utf8');
  expect(textsIn(file, code, !inPages.test(file))).toEqual([]);
});
