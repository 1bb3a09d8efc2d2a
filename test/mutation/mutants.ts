// From one source text to its mutants: each the same text with one threshold, number, weight or rule changed.

/** `line` counts from 1; `was` and `is` are the changed piece before and after, `text` the whole mutated source. */
export interface Mutant {
  readonly kind: 'comparison' | 'constant' | 'rule' | 'weight';
  readonly line: number;
  readonly was: string;
  readonly is: string;
  readonly text: string;
}

interface Change {
  readonly kind: Mutant['kind'];
  readonly from: number;
  readonly to: number;
  readonly is: string;
}

const hidden =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[(=,:&|!\s])\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu;

/** The source with comments, strings and patterns blanked, every place as it was. */
export function code(text: string): string {
  return text.replace(hidden, (found) => found.replace(/[^\n]/gu, ' '));
}

const flipped: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

/** Formatted code has spaces around a comparison and none around type arguments. */
function comparisons(bare: string): readonly Change[] {
  return [...bare.matchAll(/(?<=\s)(?:<=?|>=?)(?=\s)/gu)].map(({ 0: sign, index }) => ({
    kind: 'comparison',
    from: index,
    to: index + sign.length,
    is: flipped[sign] ?? sign,
  }));
}

/** One more and one less, or a tenth of a broken number; numbers in a type, and places of a list, are no thresholds. */
function constants(bare: string): readonly Change[] {
  const numbers = [...bare.matchAll(/(?<![\w.$[])\d[\d_]*(?:\.\d+)?n?(?![\w.])/gu)];
  return numbers
    .filter(({ index }) => !/\btype\s[^;]*$/u.test(bare.slice(bare.lastIndexOf(';', index) + 1, index)))
    .flatMap(({ 0: written, index }) => {
      const suffix = written.endsWith('n') ? 'n' : '';
      const value = Number(written.replace(/[_n]/gu, ''));
      const step = Number.isInteger(value) ? 1 : value / 10;
      return [value + step, value - step]
        .map((changed) => Number(changed.toPrecision(6)))
        .map(
          (changed): Change => ({
            kind: 'constant',
            from: index,
            to: index + written.length,
            is: changed < 0 ? `(${changed}${suffix})` : `${changed}${suffix}`,
          }),
        );
    });
}

/** Where the bracket that opens at `from` closes. */
function closing(bare: string, from: number): number {
  let depth = 0;
  for (let at = from; at < bare.length; at += 1) {
    if ('([{'.includes(bare[at] ?? ' ')) depth += 1;
    else if (')]}'.includes(bare[at] ?? ' ')) depth -= 1;
    if (depth === 0) return at;
  }
  return bare.length;
}

/** The end of an expression: the next comma, semicolon or closing bracket of its own depth. */
function expressionEnd(bare: string, from: number): number {
  for (let at = from; at < bare.length; at += 1) {
    const char = bare[at] ?? '';
    if ('([{'.includes(char)) at = closing(bare, at);
    else if (',;)]}'.includes(char)) return at;
  }
  return bare.length;
}

/** Each element of each list of rules, pairs or mismatches, its comma with it. */
function rules(bare: string): readonly Change[] {
  const lists = [...bare.matchAll(/\bconst (?:\w*[rR]ules|pairs|\w+Pairs|mismatches)\b[^=;]*=\s*\[/gu)];
  return lists.flatMap(({ 0: head, index }) => {
    const end = closing(bare, index + head.length - 1);
    const changes: Change[] = [];
    for (let at = index + head.length; at < end; ) {
      const to = Math.min(expressionEnd(bare, at), end);
      const past = bare[to] === ',' ? to + 1 : to;
      if (bare.slice(at, to).trim() !== '') changes.push({ kind: 'rule', from: at, to: past, is: '' });
      at = Math.max(past, at + 1);
    }
    return changes;
  });
}

/** What a rule weighs, taken away: its points, or its floor. */
function weights(bare: string): readonly Change[] {
  return [...bare.matchAll(/^\s+(?:points|floor): /gmu)].flatMap(({ 0: head, index }) => {
    const from = index + head.length;
    const to = expressionEnd(bare, from);
    const weighsNothing = /^(?:\(\) => 0|none|\d+)$/u.test(bare.slice(from, to));
    return weighsNothing ? [] : [{ kind: 'weight' as const, from, to, is: '() => 0' }];
  });
}

/** All mutants of a source, in the order of the text. */
export function mutantsOf(text: string): readonly Mutant[] {
  const bare = code(text);
  return [...comparisons(bare), ...constants(bare), ...rules(bare), ...weights(bare)]
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, to, is }) => ({
      kind,
      line: text.slice(0, from).split('\n').length,
      was: text.slice(from, to).trim(),
      is,
      text: text.slice(0, from) + is + text.slice(to),
    }));
}
