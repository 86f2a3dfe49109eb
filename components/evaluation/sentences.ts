import type { BenchmarkBand } from '../../lib/evaluation/benchmarks/table';
import type { Evaluation, Rate, Standing, Verdict } from '../../lib/evaluation/evaluation';
import type { FormulaId } from '../../lib/evaluation/formulas';
import { FORMULAS } from '../../lib/evaluation/formulas';
import type { Span } from '../../lib/evaluation/span';
import { formatNumber, formatPercent, formatPercentRange, formatRange, formatShort } from '../ui/numbers';

/** "3 posts", "1 post". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export type Compared = Extract<Verdict, { kind: 'compared' }>;

export const STANDING_WORDS: Record<Standing, string> = {
  'well-above': 'well above average',
  above: 'above average',
  about: 'average',
  below: 'below average',
  'well-below': 'well below average',
};

type Size = Pick<BenchmarkBand, 'fromFollowers' | 'toFollowers'>;

/** "10K to 50K followers"; several bands in one breath from the lowest to the highest. */
export function sizeWords(bands: readonly Size[]): string {
  const from = Math.min(...bands.map((band) => band.fromFollowers));
  const ends = bands.map((band) => band.toFollowers);
  const to = ends.includes(null) ? null : Math.max(...ends.map(Number));
  if (to === null) return `over ${formatShort(from)} followers`;
  return from === 0
    ? `under ${formatShort(to)} followers`
    : `${formatShort(from)} to ${formatShort(to)} followers`;
}

const NOT_COMPARED: Record<Extract<Verdict, { kind: 'no-comparable-table' }>['because'], string> = {
  'no-table': 'No comparable table for this rate',
  'outside-its-sizes': 'No comparable table for an account of this size',
  'followers-unknown': 'Followers not known, so no accounts to compare with',
};

/** The one sentence that a marketer takes along. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'too-little-seen':
      return 'Too little seen for a rate';
    case 'no-comparable-table':
      return NOT_COMPARED[verdict.because];
    case 'beside-average':
      return `${timesWords(verdict.times)} the average for ${sizeWords([verdict.figure, ...verdict.otherFigures])}`;
    case 'compared':
      return standingWords(verdict);
  }
}

function standingWords({ standing, spansStandings, band, otherBands }: Compared): string {
  const size = sizeWords([band, ...otherBands]);
  const best = spansStandings[0] ?? standing;
  const worst = spansStandings.at(-1) ?? standing;
  if (best === worst) return `${upperFirst(STANDING_WORDS[standing])} for ${size}`;
  return `Between ${STANDING_WORDS[worst]} and ${STANDING_WORDS[best]} for ${size}`;
}

/** "1.6 times"; "1.4 to 1.8 times" where the ranges of rate and table leave that open. */
function timesWords({ low, high }: Span): string {
  return `${formatRange(low, high)} times`;
}

/** These are spoken as "35 per 1,000", not as a percentage; the formula's name says per what. */
const PLAIN_NUMBERS: readonly FormulaId[] = ['likes-by-views', 'comments-by-likes'];

/** What a number of a formula is: "in %", "per 1,000 views". */
export function rateUnit(formula: FormulaId): string {
  const { shownPer, denominatorWords } = FORMULAS[formula];
  return PLAIN_NUMBERS.includes(formula) ? `per ${formatNumber(shownPer)} ${denominatorWords}` : 'in %';
}

export function rateText(formula: FormulaId, percent: number): string {
  if (!PLAIN_NUMBERS.includes(formula)) return formatPercent(percent);
  return formatNumber((percent / 100) * FORMULAS[formula].shownPer);
}

export function rateRangeText(formula: FormulaId, low: number, high: number): string {
  if (!PLAIN_NUMBERS.includes(formula)) return formatPercentRange(low, high);
  const per = FORMULAS[formula].shownPer / 100;
  return formatRange(low * per, high * per);
}

/** "median of 9 posts, likes and comments by followers" */
export function rateBasis({ formula, average, sampleSize }: Rate): string {
  const { numeratorWords, denominatorWords } = FORMULAS[formula];
  const kind = average === 'trimmed' ? 'trimmed mean' : average;
  return `${kind} of ${countOf(sampleSize, 'post')}, ${numeratorWords} by ${denominatorWords}`;
}

/** "Micro"; names that the user gave stay as they are but for the first letter. */
export const tierText = (tier: Evaluation['tier']): string => (tier ? upperFirst(tier.name) : 'not known');
