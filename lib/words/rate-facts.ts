import type { NearReason } from '../metrics/benchmarks/doubts';
import type { Zone } from '../metrics/benchmarks/standing';
import type { BenchmarkTable } from '../metrics/benchmarks/table';
import type { FormulaId } from '../metrics/measures/formulas';
import { FORMULAS } from '../metrics/measures/formulas';
import type { Average, LifetimeLikes, LikelyRange, Rate } from '../metrics/rates/rate-types';
import type { Pace } from '../metrics/rates/sample-facts';
import type { Fact } from './fact';
import { formulaFact } from './formula-words';
import { leftOutSentence } from './left-out';
import { formatNumber, formatPercent, formatRange } from './numbers';
import { type Banded, countOf, rateRangeText, rateText, sizeWords } from './sentences';
import { standingWords } from './standing-words';
import { doubtSentence, nearSentences } from './table-doubt-words';

/** The details of a rate. */
export function rateFacts(rate: Rate): Fact[] {
  const { formula, meanPercent, medianPercent, average, sampleSize } = rate;
  const leftOut = leftOutSentence(rate.excluded);
  const other =
    average === 'mean'
      ? { label: 'Median', text: rateText(formula, medianPercent) }
      : { label: 'Mean', text: rateText(formula, meanPercent) };
  return [
    formulaFact(formula),
    rangeFact(formula, rate),
    other,
    ...(rate.likely ? [{ label: 'Likely', text: likelyWords(rate.formula, rate.likely) }] : []),
    { label: 'Sample', text: countOf(sampleSize, 'post') },
    ...(leftOut ? [{ label: null, text: leftOut }] : []),
    { label: 'Defined by', text: FORMULAS[formula].source },
  ];
}

/** The range that the rounding of counts leaves open. */
export function rangeFact(
  formula: FormulaId,
  { lowPercent, highPercent }: Pick<Rate, 'lowPercent' | 'highPercent'>,
): Fact {
  const text =
    lowPercent === highPercent
      ? 'none, the counts are exact'
      : `${rateRangeText(formula, lowPercent, highPercent)}, as far as the page rounds`;
  return { label: 'Range', text };
}

/** "2.4% to 4.0% for the median of all its posts, 97% sure" */
export function likelyWords(formula: FormulaId, likely: LikelyRange): string {
  const range = rateRangeText(formula, likely.lowPercent, likely.highPercent);
  return `${range} for the median of all its posts, ${formatPercent(Math.floor(likely.confidencePercent))} sure`;
}

export function paceFacts({ medianGapDays, longestGapDays, sampleSize }: Pace): Fact[] {
  return [
    { label: 'Days between posts', text: `${formatNumber(medianGapDays)}, the median` },
    { label: 'Longest pause', text: countOf(Math.round(longestGapDays), 'day') },
    { label: 'Sample', text: countOf(sampleSize, 'post') },
  ];
}

export function averageFacts({ low, high, mean, sampleSize, rounded, excluded }: Average): Fact[] {
  const leftOut = leftOutSentence(excluded);
  return [
    { label: 'Median of', text: countOf(sampleSize, 'post') },
    { label: rounded ? 'Rounded' : 'Exact', text: formatRange(low, high) },
    { label: 'Mean', text: formatNumber(mean) },
    ...(leftOut ? [{ label: null, text: `${leftOut}.` }] : []),
  ];
}

export function lifetimeFacts({ low, high, likes, posts }: LifetimeLikes): Fact[] {
  return [
    { label: 'All likes', text: formatRange(likes.low, likes.high) },
    { label: 'All posts', text: formatRange(posts.low, posts.high) },
    { label: 'Range', text: formatRange(low, high) },
    { label: null, text: 'Over the account’s whole life, so it says little about the posts of today.' },
  ];
}

/** "Modash, Instagram engagement rate calculator, undated, seen 2026" */
export function tableSource({ source, year, seenOn }: BenchmarkTable): string {
  if (year === null) return `${source}, undated, seen ${seenOn}`;
  return source.includes(String(year)) ? source : `${source}, ${year}`;
}

/** The same with only the publisher, for a single line: "Modash, undated, seen 2026". */
export const tableSourceInShort = (table: BenchmarkTable): string =>
  tableSource({ ...table, source: table.source.split(',')[0] ?? table.source });

/** What an edge in the table's picture separates, for which size, and by which source. */
export function edgeFacts(
  { standing, fromPercent, beginsOver }: Zone,
  formula: FormulaId,
  { band, table }: Pick<Banded, 'band' | 'table'>,
): Fact[] {
  const words = standingWords([standing]);
  const from = `${beginsOver ? 'just over' : 'at'} ${rateText(formula, fromPercent)}`;
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)} begins ${from} for ${sizeWords([band])}.`;
  return [
    { label: null, text: sentence },
    { label: 'Table', text: tableSource(table) },
  ];
}

export function tableFacts(
  table: BenchmarkTable,
  nearBecause: readonly NearReason[],
  passedOver: readonly BenchmarkTable[] = [],
): Fact[] {
  const near = nearSentences(nearBecause);
  return [
    { label: 'Table', text: tableSource(table) },
    ...(table.sourceUrl === null ? [] : [{ label: 'Address', text: table.sourceUrl }]),
    ...(near ? [{ label: 'Near match', text: near }] : []),
    ...(passedOver.length > 0 ? [passedOverFact(passedOver)] : []),
    ...table.doubts.map((doubt) => ({ label: null, text: doubtSentence(doubt) })),
  ];
}

const passedOverFact = (tables: readonly BenchmarkTable[]): Fact => ({
  label: 'Passed over',
  text: `${tables.map(tableSource).join('; ')}: no row for an account of this size`,
});
