import type { PeerRate } from '../evaluation/benchmarks/shortlist-rank';
import type { NearReason } from '../metrics/benchmarks/doubts';
import type { Zone } from '../metrics/benchmarks/standing';
import type { BenchmarkTable } from '../metrics/benchmarks/table';
import type { FormulaId } from '../metrics/measures/formulas';
import type { Average, LifetimeLikes, LikelyRange, Rate } from '../metrics/rates/rate-types';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formulaFact, formulaSource } from './formula-words';
import { leftOutSentence } from './left-out';
import { formatNumber, formatPercent, formatRange } from './numbers';
import { type Banded, postsText, rateRangeText, rateText, sizeWords } from './sentences';
import { sourceText } from './source-text';
import { standingWords, upperFirst } from './standing-words';
import { doubtSentence, nearSentences } from './table-doubt-words';

/** The details of a rate. */
export function rateFacts(rate: Rate): Fact[] {
  const { formula, meanPercent, medianPercent, average, sampleSize } = rate;
  const leftOut = leftOutSentence(rate.excluded);
  const other =
    average === 'mean'
      ? { label: say('fact.median'), text: rateText(formula, medianPercent) }
      : { label: say('fact.mean'), text: rateText(formula, meanPercent) };
  return [
    formulaFact(formula),
    rangeFact(formula, rate),
    other,
    ...(rate.likely ? [{ label: say('fact.likely'), text: likelyWords(rate.formula, rate.likely) }] : []),
    { label: say('fact.sample'), text: postsText(sampleSize) },
    ...(leftOut ? [{ label: null, text: leftOut }] : []),
    { label: say('fact.defined-by'), text: formulaSource(formula) },
  ];
}

/** What is known of the rate of a profile on the shortlist. */
export function peerRateFacts(rate: PeerRate): Fact[] {
  const { formula, sampleSize } = rate;
  return [
    formulaFact(formula),
    rangeFact(formula, rate),
    ...(sampleSize === null ? [] : [{ label: say('fact.sample'), text: postsText(sampleSize) }]),
  ];
}

/** The range that the rounding of counts leaves open. */
export function rangeFact(
  formula: FormulaId,
  { lowPercent, highPercent }: Pick<Rate, 'lowPercent' | 'highPercent'>,
): Fact {
  const text =
    lowPercent === highPercent
      ? say('fact.range-none')
      : say('fact.range-rounded', { range: rateRangeText(formula, lowPercent, highPercent) });
  return { label: say('fact.range'), text };
}

/** "2.4% to 4.0% for the median of all its posts, 97% sure" */
export const likelyWords = (formula: FormulaId, likely: LikelyRange): string =>
  say('fact.likely-range', likelyTexts(formula, likely));

/** The same as the values of a message: "2.4% to 4.0%" and "97%". */
export const likelyTexts = (formula: FormulaId, likely: LikelyRange) => ({
  range: rateRangeText(formula, likely.lowPercent, likely.highPercent),
  percent: formatPercent(Math.floor(likely.confidencePercent)),
});

export function averageFacts({ low, high, mean, sampleSize, rounded, excluded }: Average): Fact[] {
  const leftOut = leftOutSentence(excluded);
  return [
    { label: say('fact.median-of'), text: postsText(sampleSize) },
    { label: rounded ? say('fact.rounded') : say('fact.exact'), text: formatRange(low, high) },
    { label: say('fact.mean'), text: formatNumber(mean) },
    ...(leftOut ? [{ label: null, text: say('fact.sentence', { text: leftOut }) }] : []),
  ];
}

export function lifetimeFacts({ low, high, likes, posts }: LifetimeLikes): Fact[] {
  return [
    { label: say('fact.all-likes'), text: formatRange(likes.low, likes.high) },
    { label: say('fact.all-posts'), text: formatRange(posts.low, posts.high) },
    { label: say('fact.range'), text: formatRange(low, high) },
    { label: null, text: say('fact.lifetime') },
  ];
}

/** "Modash, Instagram engagement rate calculator, undated, seen 2026" */
export function tableSource({ source, year, seenOn }: BenchmarkTable): string {
  return year === null ? say('table.undated-seen', { source, seenOn }) : sourceText({ source, year });
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
  const sentence = say(beginsOver ? 'table.edge-over' : 'table.edge-at', {
    standing: upperFirst(standingWords([standing])),
    rate: rateText(formula, fromPercent),
    size: sizeWords([band]),
  });
  return [
    { label: null, text: sentence },
    { label: say('fact.table'), text: tableSource(table) },
  ];
}

export function tableFacts(
  table: BenchmarkTable,
  nearBecause: readonly NearReason[],
  passedOver: readonly BenchmarkTable[] = [],
): Fact[] {
  const near = nearSentences(nearBecause);
  return [
    { label: say('fact.table'), text: tableSource(table) },
    ...(table.sourceUrl === null ? [] : [{ label: say('fact.address'), text: table.sourceUrl }]),
    ...(near ? [{ label: say('fact.near-match'), text: near }] : []),
    ...(passedOver.length > 0 ? [passedOverFact(passedOver)] : []),
    ...table.doubts.map((doubt) => ({ label: null, text: doubtSentence(doubt) })),
  ];
}

const passedOverFact = (tables: readonly BenchmarkTable[]): Fact => ({
  label: say('fact.passed-over'),
  text: say('fact.passed-over-tables', { tables: tables.map(tableSource).join('; ') }),
});
