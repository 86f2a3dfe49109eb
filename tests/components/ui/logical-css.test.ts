import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What means a side of the screen, where the start or the end of the line is meant. */
const PHYSICAL = [
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-(?:width|style|color))?\s*:/,
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
];

/** Top, right, bottom and left with another value on the left than on the right. */
function hasSides(line: string): boolean {
  const [, values = ''] =
    /(?:margin|padding|inset|border-(?:width|style|color|radius))\s*:([^;]+);/.exec(line) ?? [];
  const [, right, , left] = split(values);
  return left !== undefined && left !== right;
}

/** A value's parts: spaces inside brackets separate nothing. */
function split(values: string): string[] {
  let depth = 0;
  const apart = [...values.trim()].map((sign) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    return sign === ' ' && depth === 0 ? '\n' : sign;
  });
  return apart.join('').split(/\n+/);
}

const physicalIn = (css: string): string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => hasSides(line) || PHYSICAL.some((pattern) => pattern.test(line)))
    .map((line) => line.trim());

describe('the style sheets', () => {
  it('name no left and no right, so that they fit languages that are written from the right', () => {
    const files = globSync('{components,entrypoints}/**/*.css');
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) =>
      physicalIn(readFileSync(file, 'utf8')).map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'margin-left: 4px;',
    'left: 0;',
    'border-right-color: red;',
    'border-top-left-radius: 4px;',
    'text-align: right;',
    'padding: 1px 2px 3px 4px;',
    '.a { float: left; }',
  ])('are searched for %s', (line) => {
    expect(physicalIn(line)).toEqual([line]);
  });

  it.each([
    'margin-inline-start: 4px;',
    'inset: 0;',
    'padding: var(--step) calc(2 * var(--step));',
    'padding: 1px 2px 3px 2px;',
    'text-align: start;',
    'transition: left 1s;',
    'background-position: right;',
  ])('may say %s', (line) => {
    expect(physicalIn(line)).toEqual([]);
  });
});
