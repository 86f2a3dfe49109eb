import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABEL_COLOURS } from '../../../lib/model/label';

const css = readFileSync('components/ui/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string, scheme: 'light' | 'dark'): number {
  const [one = 0, other = 0] = [a, b].map((name) => luminance(tokens.get(name)?.[scheme] ?? '#000000'));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe('the colours', () => {
  const pairs = [
    ...['ink', 'ink-muted', 'accent', 'good', 'ask', 'problem'].flatMap((text) => [
      [text, 'surface'],
      [text, 'raised'],
    ]),
    ['ink-on-accent', 'accent'],
    ['ink-on-accent', 'accent-pressed'],
  ];

  it.each(pairs)('%s on %s has enough contrast in both colour schemes', (text = '', ground = '') => {
    expect(contrast(text, ground, 'light')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, ground, 'dark')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LABEL_COLOURS.flatMap((colour) => ['surface', 'raised'].map((ground) => [colour, ground])))(
    'marks in %s can be seen on %s',
    (colour = '', ground = '') => {
      expect(contrast(`label-${colour}`, ground, 'light')).toBeGreaterThanOrEqual(3);
      expect(contrast(`label-${colour}`, ground, 'dark')).toBeGreaterThanOrEqual(3);
    },
  );

  it('gives the edges of fields and buttons enough contrast', () => {
    expect(contrast('line-strong', 'surface', 'light')).toBeGreaterThanOrEqual(3);
    expect(contrast('line-strong', 'surface', 'dark')).toBeGreaterThanOrEqual(3);
  });
});
