// The styles of our pages: no side of the screen is named, so that they turn round where one writes from right to left.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const extension = resolve(import.meta.dirname, '../../../extension');
const sheets = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
const code = (file: string): string =>
  readFileSync(join(extension, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

test('there are styles to look at', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(4);
});

test.each(sheets)('%s names no left and no right', (file) => {
  const physical = code(file).match(/[^;{}]*\b(?:left|right)\b[^;{}]*/g) ?? [];
  expect(physical.map((one) => one.trim())).toEqual([]);
});

/** `padding: 0 1rem 0 2rem` names the sides by their order; with one width for both of them it does not. */
const fourSides = /(?:margin|padding|inset|border-(?:width|style|color|radius)):\s*([^;]+);/g;

test.each(sheets)('%s has the same width on both sides, or says "inline"', (file) => {
  const uneven = [...code(file).matchAll(fourSides)].flatMap(([whole, widths = '']) => {
    const [, second, , fourth] = widths.match(/[^\s(]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?/g) ?? [];
    return fourth === undefined || second === fourth ? [] : [whole];
  });
  expect(uneven).toEqual([]);
});

test.each(sheets)('a colour stands in the tokens alone, or in a face of the warning (%s)', (file) => {
  if (file.endsWith('tokens.css')) return;
  const named = code(file).match(/[^;{}]*#[0-9a-f]{3,8}\b[^;{}]*/gi) ?? [];
  expect(named.map((one) => one.trim()).filter((one) => !one.startsWith('--accent:'))).toEqual([]);
});

const tokens = code('ui/tokens.css');
const variants = [
  ...code('popup/popup.css').matchAll(/data-variant="(\d)"\] \{\s*--accent: light-dark\((#\w+), (#\w+)\)/g),
];

/** What is another colour for who asks for more contrast. */
const [, moreContrast = ''] = tokens.match(/@media \(prefers-contrast: more\) \{\s*:root \{([^}]*)\}/) ?? [];

/** The colour of a token in the light and in the dark. */
function colours(name: string, from = tokens): readonly [string, string] {
  const [, light = '', dark = ''] =
    from.match(new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`)) ?? [];
  return [light, dark];
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const onGrounds = (['paper', 'sheet'] as const).flatMap((ground) =>
  (['ink', 'quiet', 'accent'] as const).map((letters) => [letters, ground] as const),
);

test.each([...onGrounds, ['on-accent', 'accent'], ['ink', 'marked']] as const)(
  'letters in %s on %s can be read, in the light and in the dark: 4.5 to 1 at least',
  (letters, ground) => {
    const [own, under] = [colours(letters), colours(ground)];
    expect(contrast(own[0], under[0])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(own[1], under[1])).toBeGreaterThanOrEqual(4.5);
  },
);

test('so can those of every face of the warning', () => {
  expect(variants).toHaveLength(3);
  for (const [, , light = '', dark = ''] of variants)
    for (const name of ['paper', 'sheet', 'on-accent']) {
      const [onLight, onDark] = colours(name);
      expect(contrast(light, onLight)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, onDark)).toBeGreaterThanOrEqual(4.5);
    }
});

test.each(['paper', 'sheet'])(
  'the edge of a field and a button can be seen on %s: 3 to 1 at least',
  (ground) => {
    const [edge, under] = [colours('edge'), colours(ground)];
    expect(contrast(edge[0], under[0])).toBeGreaterThanOrEqual(3);
    expect(contrast(edge[1], under[1])).toBeGreaterThanOrEqual(3);
  },
);

test.each(onGrounds)('who asks for more contrast reads %s on %s at 7 to 1 at least', (letters, ground) => {
  const [own, under] = [colours(letters, moreContrast), colours(ground)];
  expect(contrast(own[0], under[0])).toBeGreaterThanOrEqual(7);
  expect(contrast(own[1], under[1])).toBeGreaterThanOrEqual(7);
});

test('and sees each edge at 4.5 to 1, in every face of the warning alike', () => {
  for (const line of ['edge', 'rule'])
    for (const ground of ['paper', 'sheet']) {
      const [own, under] = [colours(line, moreContrast), colours(ground)];
      expect(contrast(own[0], under[0])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(own[1], under[1])).toBeGreaterThanOrEqual(4.5);
    }
  const own = colours('accent', moreContrast);
  expect(contrast(own[0], colours('on-accent')[0])).toBeGreaterThanOrEqual(7);
  expect(contrast(own[1], colours('on-accent')[1])).toBeGreaterThanOrEqual(7);
  expect(code('popup/popup.css')).toMatch(
    /prefers-contrast: more\) \{\s*\.warning\[data-variant\] \{\s*--accent: inherit;/,
  );
});
