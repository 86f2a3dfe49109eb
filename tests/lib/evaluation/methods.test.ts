import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUYING_PHRASES } from '../../../lib/evaluation/comments/buying-phrases';
import { GENERIC_PHRASES } from '../../../lib/evaluation/comments/generic-phrases';
import { MODIFIER_IDS, MODIFIERS } from '../../../lib/evaluation/money/modifiers';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { SIGNAL_FACTS } from '../../../lib/evaluation/signals/signal-facts';
import { MODASH_INSTAGRAM, MODASH_TIKTOK } from '../../../lib/metrics/benchmarks/modash';
import { BENCHMARKS } from '../../../lib/metrics/benchmarks/registry';
import type { BenchmarkBand, BenchmarkQuartiles } from '../../../lib/metrics/benchmarks/table';
import { JURISDICTION_IDS } from '../../../lib/metrics/disclosure/jurisdiction';
import { JURISDICTIONS } from '../../../lib/metrics/disclosure/word-patterns';
import { FORMULAS } from '../../../lib/metrics/measures/formulas';
import { TIER_SCHEMES } from '../../../lib/metrics/measures/tier-schemes';
import { denominatorWords, formulaName, numeratorWords } from '../../../lib/words/formula-words';
import { jurisdictionName } from '../../../lib/words/jurisdiction-words';
import { modifierName } from '../../../lib/words/modifier-names';
import { SIGNAL_IDS, signalName } from '../../../lib/words/signal-questions';
import { tierSchemeName } from '../../../lib/words/tier-scheme-names';

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

/** What the document says of a name: the rest of the rows and of the points that begin with it. */
function saidOf(name: string): string {
  const rows = methods
    .split(`| ${name} |`)
    .slice(1)
    .map((rest) => rest.split(' | |')[0]);
  const points = methods
    .split(`- **${name}.**`)
    .slice(1)
    .map((rest) => rest.split(/ - \*\*| #/)[0]);
  return [...rows, ...points].join('\n');
}

/** The numbers in a text; of "5, 10 million" both may be millions. */
function numbersIn(text: string): number[] {
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  );
  const words = [/\bhalf\b/.test(text) ? 50 : [], /\bwhole\b/.test(text) ? 100 : []].flat();
  return [...digits, ...words, ...(/million/.test(text) ? digits.map((number) => number * 1_000_000) : [])];
}

/** What the document says in words: the default is spelt out before the table, Modash’s sizes are its tables’. */
const IN_WORDS: readonly string[] = ['default', 'modash'];

describe('docs/methods.md', () => {
  it.each([
    // Of a source that never judges, the ends are given: the first size and the last.
    ...BENCHMARKS.filter(({ figures }) => figures.length > 0).map(({ source, figures, noVerdictBecause }) => [
      source,
      (noVerdictBecause === null ? figures : [figures[0], figures.at(-1)]).flatMap((figure) =>
        figure ? [figure.lowPercent, figure.highPercent] : [],
      ),
    ]),
    ...TIER_SCHEMES.filter(({ id }) => !IN_WORDS.includes(id)).map(({ id, tiers }) => [
      tierSchemeName(id),
      tiers.map(({ fromFollowers }) => fromFollowers).filter((from) => from > 0),
    ]),
    ...SIGNAL_IDS.map((id) => [signalName(id), [SIGNAL_FACTS[id].usual.low, SIGNAL_FACTS[id].usual.high]]),
    ...MODIFIER_IDS.map((id) => [
      modifierName(id),
      [MODIFIERS[id].cited?.lowPercent, MODIFIERS[id].cited?.highPercent],
    ]),
  ] as [string, (number | null | undefined)[]][])(
    'gives the numbers of “%s” that the product uses',
    (name, numbers) => {
      const given = numbersIn(saidOf(name));
      // Without a number of its own, a name still has its row.
      expect(saidOf(name)).not.toBe('');
      const used = numbers.flatMap((number) => (typeof number === 'number' ? [Math.abs(number)] : []));
      expect(used.filter((number) => !given.includes(number))).toEqual([]);
    },
  );

  it.each([
    ...Object.values(FORMULAS).map(({ id }) => [
      'formula',
      `| ${formulaName(id)} | ${numeratorWords(id)} | ${denominatorWords(id)} |`,
    ]),
    ...[...MODASH_INSTAGRAM.bands, ...MODASH_TIKTOK.bands].map((band) => ['band', row(band)]),
    ...BENCHMARKS.flatMap(({ quartiles = [] }) => quartiles.map((row) => ['quartiles', quartileRow(row)])),
  ])('explains the %s “%s”', (_what, words) => {
    expect(methods).toContain(words);
  });

  it.each(JURISDICTION_IDS)('gives the words that %s accepts', (id) => {
    const { lists } = JURISDICTIONS[id];
    const accepted = lists.filter(({ stance }) => stance === 'accepted').flatMap(({ words }) => words);
    // As a hashtag a phrase loses its spaces: #invitedguest.
    const said = saidOf(jurisdictionName(id)).toLowerCase().replaceAll(' ', '');
    expect(accepted.filter((word) => !said.includes(word.replaceAll(' ', '')))).toEqual([]);
  });

  it('gives the defaults as they are', () => {
    const { sampleSize, minPosts } = DEFAULT_SETTINGS;
    expect(methods).toContain(`| newest posts in the sample | ${sampleSize} |`);
    expect(methods).toContain(`| minimum posts for a result | ${minPosts} |`);
    expect(methods).toContain(`in ${Object.keys(GENERIC_PHRASES).length} languages`);
    expect(methods).toContain(`(${BUYING_PHRASES.length} languages)`);
  });
});
