import type { Evaluation } from '../evaluation/evaluation';
import type { Comparison, Verdict } from '../metrics/benchmarks/compared';
import type { Standing } from '../metrics/benchmarks/standing';
import { FORMULAS } from '../metrics/measures/formulas';
import type { Span } from '../metrics/measures/span';
import type { Average, Rate } from '../metrics/rates/rate-types';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import type { PostCount } from '../model/post';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';
import { heldBackSentence } from './drift-words';
import { countedWord, denominatorWords, formulaWords } from './formula-words';
import { listOf, smallNumber } from './lists';
import { formatNumber, formatRange, formatShort } from './numbers';
import {
  type Banded,
  type PostWord,
  postWord,
  rateNumber,
  rateRangeText,
  rateText,
  sizeWords,
} from './sentences';
import { standingWords, upperFirst } from './standing-words';
import { noVerdictSentence } from './table-doubt-words';

/** What the main sentence needs of an evaluation. */
interface Judged extends Pick<Evaluation, 'platform' | 'verdict' | 'drift' | 'measured'> {
  headline: MeantRate | null;
  averages: Record<PostCount, Pick<Average, 'median'> | null>;
}

type MeantRate = Pick<Rate, 'formula' | 'ratePercent'>;

/** The main sentence for the user: the verdict, otherwise the meaning of the numbers. */
export function headlineSentence(evaluation: Judged): string {
  const { headline, verdict, platform } = evaluation;
  if (verdict.kind === 'held-back') return heldBackSentence(evaluation.drift, platform);
  if (verdict.kind === 'compared' || verdict.kind === 'beside-average') return verdictSentence(verdict);
  return headline ? meaningSentence(headline, platform) : seenSentence(evaluation);
}

/** The meaning of a rate in plain words: "Each post gets about 3.2 likes and comments per 100 followers". */
export function meaningSentence({ formula, ratePercent }: MeantRate, platform: PlatformId): string {
  const { measure, numerator, shownPer } = FORMULAS[formula];
  const post = postWord(platform);
  if (measure === 'views-per-follower') return viewsSentence(ratePercent, post);
  return say('verdict.meaning', {
    post,
    number: formatNumber((ratePercent / 100) * shownPer),
    counted: listOf(numerator.map((count) => countedWord(count, platform))),
    per: formatNumber(shownPer),
    denominator: denominatorWords(formula),
  });
}

function viewsSentence(percent: number, post: PostWord): string {
  const times = rateNumber('views-by-followers', percent);
  if (times === formatNumber(1)) return say('verdict.seen-once', { post });
  return percent > 100
    ? say('verdict.seen-by-followers', { post, times })
    : say('verdict.seen-per-100-followers', { post, times: formatNumber(percent) });
}

/**
 * What is known without a rate: the medians of the posts' counts, otherwise the progress of the sample. Zeros alone are
 * not shown.
 */
function seenSentence({ averages, measured, platform }: Judged): string {
  const { likes, comments, views } = averages;
  const median = (average: Pick<Average, 'median'> | null, counted: string) =>
    average ? [say('post.number-counted', { number: formatShort(average.median), counted })] : [];
  const medians = [
    ...median(views, countedWord('views')),
    ...median(likes, countedWord('likes')),
    ...median(comments, countedWord('comments', platform)),
  ];
  const post = postWord(platform);
  const says = [views, likes, comments].some((average) => average && average.median > 0);
  if (says) return say('verdict.medians', { post, medians: listOf(medians) });
  return say('verdict.measured', { post, measured: formatNumber(measured.posts), needed: measured.needed });
}

/** What a table says about the rate, or why it says nothing. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'too-little-seen':
      return say('verdict.too-little-seen');
    case 'no-comparable-table':
      return say(`verdict.not-compared-${verdict.because}`);
    case 'held-back':
      return say('doubts.no-verdict');
    case 'beside-average':
      return say('verdict.for-size', {
        standing: upperFirst(timesWords(verdict.times)),
        size: sizeWords([verdict.figure, ...verdict.otherFigures]),
      });
    case 'compared':
      return say('verdict.for-size', {
        standing: upperFirst(standingWords(verdict.spansStandings)),
        size: sizeOf(verdict),
      });
    case 'no-verdict':
      return doubtSentence(verdict);
  }
}

/** What one table says about the rate calculated by its method, or why it says nothing. */
export function comparisonSentence({ rate, result }: Comparison): string {
  if (result.kind === 'not-for-verdicts') return result.because ? noVerdictSentence(result.because) : '';
  const said = verdictSentence(result);
  return rate
    ? say('verdict.by-own-formula', { verdict: said, rate: rateText(rate.formula, rate.ratePercent) })
    : say('verdict.as-sentence', { verdict: said });
}

/**
 * The small print if no table judges the headline, or if the platform shows too little for an engagement rate; null if
 * a table judges it.
 */
export function noVerdictReason({
  headline,
  verdict,
  platform,
}: Pick<Judged, 'headline' | 'verdict' | 'platform'>): string | null {
  const { lacks } = PLATFORM_FACTS[platform];
  const hasTable = verdict.kind !== 'too-little-seen' && !isWithoutTable(verdict);
  if (lacks && !hasTable) return say(`verdict.lacks-${lacks}`, { platform: PLATFORM_NAMES[platform] });
  return headline && whyNoVerdict(headline, verdict, platform);
}

const isWithoutTable = (verdict: Verdict): boolean =>
  verdict.kind === 'no-comparable-table' && verdict.because === 'no-table';

/** Why a table says nothing about a rate; null if it does. */
function whyNoVerdict(rate: MeantRate, verdict: Verdict, platform: PlatformId): string | null {
  if (verdict.kind === 'no-verdict') return say('verdict.as-sentence', { verdict: doubtSentence(verdict) });
  if (verdict.kind !== 'no-comparable-table') return null;
  if (verdict.because !== 'no-table') return say(`verdict.reason-${verdict.because}`);
  return say('verdict.reason-no-table', {
    formula: formulaWords(rate.formula),
    platform: PLATFORM_NAMES[platform],
  });
}

function doubtSentence(verdict: Extract<Verdict, { kind: 'no-verdict' }>): string {
  const { range, spansStandings, table } = verdict;
  if (verdict.because === 'few-posts')
    return say('verdict.few-posts', { posts: smallNumber(verdict.neededPosts) });
  return say('verdict.spans-standings', {
    range: table.formula ? rateRangeText(table.formula, range.low, range.high) : '',
    standings: standingWords(spansStandings),
    size: sizeOf(verdict),
  });
}

const sizeOf = ({ band, otherBands }: Banded): string => sizeWords([band, ...otherBands]);

/** "Among the upper quarter of X accounts of this size", if the table has quartiles; otherwise null. */
export function quartileSentence(verdict: Verdict, platform: PlatformId): string | null {
  if (verdict.kind !== 'compared' || !('medianPercent' in verdict.band)) return null;
  const { account } = PLATFORM_FACTS[platform].words;
  const [best = 'about', worst = best] = [verdict.spansStandings[0], verdict.spansStandings.at(-1)].map(
    (standing) => QUARTERS.find((quarter) => quarter === standing),
  );
  const whose = { account, platform: PLATFORM_NAMES[platform] };
  return best === worst
    ? say('verdict.quarter', { ...whose, quarter: best })
    : say('verdict.between-quarters', { ...whose, worst, best });
}

/** What quartiles can say: in the upper quarter, in the middle half, in the lower quarter. */
const QUARTERS = ['above', 'about', 'below'] as const satisfies readonly Standing[];

/** "1.6 times the average"; "1.4 to 1.8 times the average" if the ranges of rate and table leave that open. */
function timesWords({ low, high }: Span): string {
  const times = formatRange(low, high);
  return times === formatNumber(1)
    ? say('verdict.about-the-average')
    : say('verdict.times-the-average', { times });
}

/** The verdict without the size, for a list: "above average". Null where no table judges. */
export function standingInShort(verdict: Verdict): string | null {
  if (verdict.kind === 'beside-average') return timesWords(verdict.times);
  if (verdict.kind === 'no-verdict') return say('verdict.no-verdict');
  return verdict.kind === 'compared' ? standingWords(verdict.spansStandings) : null;
}
