import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODASH_INSTAGRAM } from '../../../lib/evaluation/benchmarks/modash-instagram';
import { MODASH_TIKTOK } from '../../../lib/evaluation/benchmarks/modash-tiktok';
import { BENCHMARKS } from '../../../lib/evaluation/benchmarks/registry';
import type { BenchmarkBand, BenchmarkQuartiles } from '../../../lib/evaluation/benchmarks/table';
import { BUYING_PHRASES } from '../../../lib/evaluation/comments/buying-phrases';
import { GENERIC_PHRASES } from '../../../lib/evaluation/comments/generic-phrases';
import { JURISDICTIONS } from '../../../lib/evaluation/disclosure/jurisdictions';
import { FORMULAS } from '../../../lib/evaluation/formulas';
import { MODIFIERS } from '../../../lib/evaluation/money/modifiers';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { SIGNAL_FACTS } from '../../../lib/evaluation/signals/signal-facts';
import { TIER_SCHEMES } from '../../../lib/evaluation/tier-schemes';
import { denominatorWords, FORMULA_NAMES, numeratorWords } from '../../../lib/words/formula-words';

/** Padding of the tables and line breaks aside. */
const methods = readFileSync('docs/methods.md', 'utf8').replace(/\s+/g, ' ');

const count = (followers: number) => followers.toLocaleString('en');
const row = (band: BenchmarkBand) => {
  const { fromFollowers, toFollowers } = band;
  const size = toFollowers
    ? `${count(fromFollowers)} to ${count(toFollowers)}`
    : `over ${count(fromFollowers)}`;
  const { belowFromPercent, averageFromPercent, aboveFromPercent, highFromPercent } = band;
  return `| ${size} | ${belowFromPercent} | ${averageFromPercent} | ${aboveFromPercent} | ${highFromPercent} |`;
};

const quartileRow = (quartiles: BenchmarkQuartiles) => {
  const { fromFollowers, toFollowers } = quartiles;
  const size = !toFollowers
    ? `over ${count(fromFollowers)}`
    : fromFollowers === 0
      ? `under ${count(toFollowers)}`
      : `${count(fromFollowers)} to ${count(toFollowers)}`;
  const { firstQuartilePercent, medianPercent, thirdQuartilePercent } = quartiles;
  return `| ${size} | ${firstQuartilePercent} | ${medianPercent} | ${thirdQuartilePercent} |`;
};

describe('docs/methods.md', () => {
  it.each([
    ...Object.values(FORMULAS).map(({ id }) => [
      'formula',
      `| ${FORMULA_NAMES[id]} | ${numeratorWords(id)} | ${denominatorWords(id)} |`,
    ]),
    ...BENCHMARKS.map(({ source }) => ['table', source]),
    ...[...MODASH_INSTAGRAM.bands, ...MODASH_TIKTOK.bands].map((band) => ['band', row(band)]),
    ...BENCHMARKS.flatMap(({ quartiles = [] }) => quartiles.map((row) => ['quartiles', quartileRow(row)])),
    ...TIER_SCHEMES.map(({ name }) => ['tier scheme', `| ${name} |`]),
    ...Object.values(SIGNAL_FACTS).map(({ name }) => ['signal', `| ${name} |`]),
    ...Object.values(MODIFIERS).map(({ name }) => ['modifier', `| ${name} |`]),
    ...Object.values(JURISDICTIONS).map(({ name }) => ['list', `| ${name} |`]),
  ])('explains the %s “%s”', (_what, words) => {
    expect(methods).toContain(words);
  });

  it('gives the defaults as they are', () => {
    const { sampleSize, leastPosts } = DEFAULT_SETTINGS;
    expect(methods).toContain(`| newest posts in the sample | ${sampleSize} |`);
    expect(methods).toContain(`| minimum posts for a result | ${leastPosts} |`);
    expect(methods).toContain(`in ${Object.keys(GENERIC_PHRASES).length} languages`);
    expect(methods).toContain(`(${BUYING_PHRASES.length} languages)`);
  });
});
