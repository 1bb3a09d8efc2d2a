// Constants of the engine that are made when they are first used: a background that is woken for one answer needs few.
import { type Plugin, parseAst } from 'vite';

/** A node of the tree that a script is parsed to (ESTree); places are UTF-16 units of its text. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes right below one, each with the name of its place. */
function* below(node: Node): Generator<readonly [child: Node, place: string]> {
  for (const [place, value] of Object.entries(node))
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield [one, place];
}

/** A key or a member that is not worked out is a word, and no name. */
function isWord({ type, computed }: Node, place: string): boolean {
  return computed !== true && ((type === 'MemberExpression' && place === 'property') || place === 'key');
}

const nameOf = (identifier: Node): string => String(identifier.name);

/** The names that a pattern gives: those of a variable, a parameter, an import, a function. */
function namesGivenBy(pattern: Node): readonly string[] {
  if (pattern.type === 'Identifier') return [nameOf(pattern)];
  return [...below(pattern)].flatMap(([child, place]) =>
    place === 'key' || place === 'right' ? [] : namesGivenBy(child),
  );
}

const patterns = new Set(['id', 'params', 'param', 'local']);

/** Where a name stands, and in what. */
interface Use {
  readonly at: Node;
  readonly within: Node;
  readonly place: string;
}

interface Names {
  /** Every place of each name, also where it is given. */
  readonly uses: Map<string, Use[]>;
  /** How often each is given, anywhere in the module. */
  readonly given: Map<string, number>;
}

function readNames(node: Node, { uses, given }: Names): Names {
  for (const [child, place] of below(node)) {
    if (isWord(node, place)) continue;
    if (patterns.has(place))
      for (const name of namesGivenBy(child)) given.set(name, (given.get(name) ?? 0) + 1);
    readNames(child, { uses, given });
    if (child.type !== 'Identifier') continue;
    uses.set(nameOf(child), [...(uses.get(nameOf(child)) ?? []), { at: child, within: node, place }]);
  }
  return { uses, given };
}

/** Nothing is won by making these later; but for a regular expression, which is read when it is made. */
const cheap = new Set([
  'ArrowFunctionExpression',
  'FunctionExpression',
  'Identifier',
  'Literal',
  'TemplateLiteral',
  'UnaryExpression',
]);

interface Constant {
  readonly statement: Node;
  readonly id: Node;
  readonly init: Node;
}

/** A constant of the module alone that stands by itself, and is more than a word or a function. */
function constantOf(statement: Node): Constant | null {
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') return null;
  const [first, ...others] = [...below(statement)];
  if (first === undefined || others.length > 0) return null;
  const { id, init } = first[0];
  if (!isNode(id) || !isNode(init) || id.type !== 'Identifier') return null;
  return cheap.has(init.type) && !('regex' in init) ? null : { statement, id, init };
}

/** Whether a use can be a call as well: no export can, and no `new`. */
function canBeCalled({ within, place }: Use): boolean {
  return within.type !== 'ExportSpecifier' && !(within.type === 'NewExpression' && place === 'callee');
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function called({ at, within }: Use): Edit {
  const key = within.type === 'Property' && within.shorthand === true ? `${nameOf(at)}: ` : '';
  return { start: at.start, end: at.end, text: `${key}${nameOf(at)}()` };
}

/** `const x = …;` as `let x$late; const x = () => x$late ??= …;`, and every other `x` as `x()`. */
function editsFor({ statement, id, init }: Constant, uses: readonly Use[]): readonly Edit[] {
  const late = `${nameOf(id)}$late`;
  return [
    {
      start: statement.start,
      end: init.start,
      text: `let ${late}; const ${nameOf(id)} = () => ${late} ??= (`,
    },
    { start: init.end, end: init.end, text: ')' },
    ...uses.filter(({ at }) => at.start !== id.start).map(called),
  ];
}

function edited(code: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => b.start - a.start);
  return inOrder.reduce(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    code,
  );
}

/** Names of what is imported from JSON, which gives a function here. */
function jsonIn(statement: Node): readonly string[] {
  if (statement.type !== 'ImportDeclaration' || !isNode(statement.source)) return [];
  return String(statement.source.value).endsWith('.json') ? namesGivenBy(statement) : [];
}

/**
 * The text of a module whose own constants, and whatever it imports from JSON, are made when they are first used. Only for
 * modules that do nothing by being loaded; a constant that is exported, or whose name is given to anything else as well,
 * stays as it is.
 */
export function withLateConstants(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const { uses, given } = readNames(program, { uses: new Map(), given: new Map() });
  const statements = program.body as readonly Node[];
  const constants = statements.map(constantOf).filter((one) => one !== null);
  const edits = constants.flatMap((constant) => {
    const all = uses.get(nameOf(constant.id)) ?? [];
    const isAlone = given.get(nameOf(constant.id)) === 1 && all.every(canBeCalled);
    return isAlone ? editsFor(constant, all) : [];
  });
  const ofJson = statements.flatMap(jsonIn).flatMap((name) => {
    if (given.get(name) !== 1) throw new Error(`${name}: the name of JSON is given to something else`);
    return uses.get(name) ?? [];
  });
  return edited(code, [...edits, ...ofJson.filter(({ place }) => place !== 'local').map(called)]);
}

/** What is below `src/` is pure (`walls.test.ts`), and so is what makes sentences. */
const pure = /\/(?:src\/.*|extension\/channel\/wor(?:ds|ding))\.ts$/u;

export const lateConstants: Plugin = {
  name: 'late-constants',
  // Behind the plugin that takes the types away.
  enforce: 'post',
  transform: (code, id) => {
    if (id.includes('/node_modules/')) return undefined;
    return pure.test(id) ? withLateConstants(code) : undefined;
  },
};

/** The value of a JSON file as a function; as one text, of which nothing is made before it is asked for. */
export const lateJson: Plugin = {
  name: 'late-json',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith('.json')) return undefined;
    const text = JSON.stringify(JSON.stringify(JSON.parse(code)));
    return { code: `let made; export default () => made ??= JSON.parse(${text});`, moduleType: 'js' };
  },
};
