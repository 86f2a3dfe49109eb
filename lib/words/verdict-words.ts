import type { Evaluation } from '../evaluation/evaluation';
import type { Comparison, Verdict } from '../metrics/benchmarks/compared';
import type { Standing } from '../metrics/benchmarks/standing';
import { FORMULAS } from '../metrics/measures/formulas';
import type { Span } from '../metrics/measures/span';
import type { Rate } from '../metrics/rates/rate-types';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import type { PlatformFacts } from '../model/platform-facts';
import type { PostCount } from '../model/post';
import { PLATFORM_FACTS } from '../platforms/facts';
import { denominatorWords, formulaWords } from './formula-words';
import { listOf, smallNumber } from './lists';
import { formatNumber, formatRange, formatShort } from './numbers';
import { type Banded, countOf, postWord, rateNumber, rateRangeText, rateText, sizeWords } from './sentences';
import { standingWords } from './standing-words';
import { NO_VERDICT_SENTENCES } from './table-doubt-words';

/** The main sentence for the user: the verdict, otherwise the meaning of the numbers. */
export function headlineSentence(evaluation: Evaluation): string {
  const { headline, verdict, platform } = evaluation;
  if (verdict.kind === 'compared' || verdict.kind === 'beside-average') return verdictSentence(verdict);
  return headline ? meaningSentence(headline, platform) : seenSentence(evaluation);
}

/** The meaning of a rate in plain words: "Each post gets about 3.2 likes and comments per 100 followers". */
export function meaningSentence({ formula, ratePercent }: Rate, platform: PlatformId): string {
  const { measure, numerator, shownPer } = FORMULAS[formula];
  const post = postWord(platform);
  if (measure === 'views-per-follower') return viewsSentence(ratePercent, post);
  const number = formatNumber((ratePercent / 100) * shownPer);
  const counted = listOf(numerator.map((count) => countWord(count, platform)));
  return `Each ${post} gets about ${number} ${counted} per ${formatNumber(shownPer)} ${denominatorWords(formula)}`;
}

function viewsSentence(percent: number, post: string): string {
  const times = rateNumber('views-by-followers', percent);
  if (times === '1') return `Each ${post} is seen about once per follower`;
  return percent > 100
    ? `Each ${post} is seen by about ${times} times its followers`
    : `Each ${post} is seen about ${formatNumber(percent)} times per 100 followers`;
}

/**
 * What is known without a rate: the medians of the posts' counts, otherwise the progress of the sample. Zeros alone are
 * not shown.
 */
function seenSentence({ averages, measured, platform }: Evaluation): string {
  const { likes, comments, views } = averages;
  const medians = [
    ...(views ? [`${formatShort(views.median)} views`] : []),
    ...(likes ? [`${formatShort(likes.median)} likes`] : []),
    ...(comments ? [`${formatShort(comments.median)} ${countWord('comments', platform)}`] : []),
  ];
  const post = postWord(platform);
  const says = [views, likes, comments].some((average) => average && average.median > 0);
  if (says) return `Each ${post} gets about ${listOf(medians)}`;
  return `${measured.posts} of ${countOf(measured.needed, post)} measured`;
}

const countWord = (count: PostCount, platform: PlatformId): string =>
  PLATFORM_FACTS[platform].words.counts[count] ?? count;

const NOT_COMPARED: Record<Extract<Verdict, { kind: 'no-comparable-table' }>['because'], string> = {
  'no-table': 'No table of this measure',
  'outside-its-sizes': 'No row for an account of this size',
  'followers-unknown': 'Needs the number of followers',
  'other-kind': 'Of another kind of post',
};

/** What a table says about the rate, or why it says nothing. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'too-little-seen':
      return 'Too little seen for a rate';
    case 'no-comparable-table':
      return NOT_COMPARED[verdict.because];
    case 'beside-average':
      return `${upperFirst(timesWords(verdict.times))} for ${sizeWords([verdict.figure, ...verdict.otherFigures])}`;
    case 'compared':
      return `${upperFirst(standingWords(verdict.spansStandings))} for ${sizeOf(verdict)}`;
    case 'no-verdict':
      return doubtSentence(verdict);
  }
}

/** What one table says about the rate calculated by its method, or why it says nothing. */
export function comparisonSentence({ rate, result }: Comparison): string {
  if (result.kind === 'not-for-verdicts') return result.because ? NO_VERDICT_SENTENCES[result.because] : '';
  const own = rate ? `: ${rateText(rate.formula, rate.ratePercent)} by its own formula` : '';
  return `${verdictSentence(result)}${own}.`;
}

/**
 * The small print if no table judges the headline, or if the platform shows too little for an engagement rate; null if
 * a table judges it.
 */
export function noVerdictReason({ headline, verdict, platform }: Evaluation): string | null {
  const { lacks } = PLATFORM_FACTS[platform];
  const hasTable = verdict.kind !== 'too-little-seen' && !isWithoutTable(verdict);
  if (lacks && !hasTable) return LACKING[lacks](PLATFORM_NAMES[platform]);
  return headline && whyNoVerdict(headline, verdict, platform);
}

const isWithoutTable = (verdict: Verdict): boolean =>
  verdict.kind === 'no-comparable-table' && verdict.because === 'no-table';

/** What the platform shows no visitor, and what follows from it. */
const LACKING: Record<NonNullable<PlatformFacts['lacks']>, (name: string) => string> = {
  likes: (name) =>
    `${name} shows no likes, so there is no engagement rate and no published table to compare with.`,
  impressions: (name) =>
    `Published engagement rates for ${name} divide by impressions, which only the author sees, so none compares with this one.`,
};

/** Why a table says nothing about a rate; null if it does. */
function whyNoVerdict(rate: Rate, verdict: Verdict, platform: PlatformId): string | null {
  if (verdict.kind === 'no-verdict') return `${doubtSentence(verdict)}.`;
  if (verdict.kind !== 'no-comparable-table') return null;
  switch (verdict.because) {
    case 'no-table':
      return `There is no published table of ${formulaWords(rate.formula)} on ${PLATFORM_NAMES[platform]} to compare with.`;
    case 'outside-its-sizes':
      return 'No published table has a row for an account of this size.';
    case 'followers-unknown':
      return 'A comparison needs the number of followers.';
    case 'other-kind':
      return 'The published table is of long videos, so it does not judge these posts: Shorts get about 1.4 times the engagement per view.';
  }
}

function doubtSentence(verdict: Extract<Verdict, { kind: 'no-verdict' }>): string {
  const { range, spansStandings, table } = verdict;
  if (verdict.because === 'few-posts')
    return `No verdict: fewer than ${smallNumber(verdict.neededPosts)} posts cannot say how far they mislead`;
  const likely = table.formula ? rateRangeText(table.formula, range.low, range.high) : '';
  return `No verdict: the likely range, ${likely}, reaches from ${standingWords(spansStandings)} for ${sizeOf(verdict)}`;
}

const sizeOf = ({ band, otherBands }: Banded): string => sizeWords([band, ...otherBands]);

/** "Among the upper quarter of X accounts of this size", if the table has quartiles; otherwise null. */
export function quartileSentence(verdict: Verdict, platform: PlatformId): string | null {
  if (verdict.kind !== 'compared' || !('medianPercent' in verdict.band)) return null;
  const { account } = PLATFORM_FACTS[platform].words;
  const [best = '', worst = best] = [verdict.spansStandings[0], verdict.spansStandings.at(-1)].map(
    (standing) => QUARTERS[standing ?? 'about'],
  );
  const place = best === worst ? `Among the ${best}` : `Between the ${worst} and the ${best}`;
  return `${place} of ${PLATFORM_NAMES[platform]} ${account}s of this size`;
}

const QUARTERS: Partial<Record<Standing, string>> = {
  above: 'upper quarter',
  about: 'middle half',
  below: 'lower quarter',
};

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "1.6 times the average"; "1.4 to 1.8 times the average" if the ranges of rate and table leave that open. */
function timesWords({ low, high }: Span): string {
  const times = formatRange(low, high);
  return times === '1' ? 'about the average' : `${times} times the average`;
}

/** The verdict without the size, for a list: "above average". Null where no table judges. */
export function standingInShort(verdict: Verdict): string | null {
  if (verdict.kind === 'beside-average') return timesWords(verdict.times);
  if (verdict.kind === 'no-verdict') return 'no verdict';
  return verdict.kind === 'compared' ? standingWords(verdict.spansStandings) : null;
}
