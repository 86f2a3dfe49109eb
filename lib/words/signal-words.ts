import type { EmptyClass } from '../evaluation/comments/comment-classes';
import type { GoodKind } from '../evaluation/comments/good-comments';
import type {
  OddSignal,
  OddSignalId,
  Signals,
  Unknowable,
  UnseenSignal,
  Usual,
} from '../evaluation/signals/signal';
import type { Span } from '../metrics/measures/span';
import { type MessageKey, say } from './catalogue/say';
import type { Fact } from './fact';
import { separated, smallNumber } from './lists';
import { formatNumber, formatPercent, formatPercentRange, formatRange, spanText, withRange } from './numbers';
import { postsText } from './sentences';
import { signalName } from './signal-questions';
import { sourceText } from './source-text';

type Unit = OddSignal['unit'];

/** "9.1", "9% (8.8% to 9.2%)": the value and, if the page rounds, its range. */
export function valueWords({ value, low, high }: Span, unit: Unit): string {
  if (unit === 'days') return valueWords(wholeDays({ value, low, high }), 'times');
  const percent = unit === 'percent';
  const text = percent ? formatPercent(value) : formatNumber(value);
  const range = percent ? formatPercentRange(low, high) : formatRange(low, high);
  return low === high || range === text ? text : withRange(text, range);
}

/** "0.5 to 5", "up to 1,500", "10% or more", "under 50%". */
export function usualWords({ low, high, highExcluded }: Usual, unit: Unit): string {
  const text = (bound: number) => (unit === 'percent' ? formatPercent(bound) : formatNumber(bound));
  if (low !== null && high !== null) return spanText(text(low), text(high));
  if (high !== null)
    return say(highExcluded ? 'signal.usual-under' : 'signal.usual-up-to', { high: text(high) });
  return low === null ? say('signal.usual-anything') : say('signal.usual-or-more', { low: text(low) });
}

/** "Comments per 100 likes: 9.1; usual is 0.5 to 5" */
export const measureWords = ({ id, value, unit, usual }: OddSignal): string =>
  say('signal.measure', {
    name: signalName(id),
    value: valueWords(value, unit),
    usual: usualWords(usual, unit),
  });

/** What a signal is based on, if it is not the posts of the sample. */
const RESTS_ON: Partial<Record<OddSignal['id'], 'on-profile' | 'on-newest-post' | 'on-snapshots'>> = {
  'following-many': 'on-profile',
  'following-above-followers': 'on-profile',
  'last-post': 'on-newest-post',
  'followers-jump': 'on-snapshots',
};

function basisWords(id: OddSignal['id'], size: number): string {
  if (id === 'empty-comments') return say('signal.comments', { comments: size });
  const basis = RESTS_ON[id];
  return basis ? say(`signal.${basis}`) : postsText(size);
}

type Said = Extract<MessageKey, `signal.source-${string}`> extends `signal.source-${infer Id}` ? Id : never;

/** The signals of whose source more is said than its name. */
const SAID: readonly OddSignalId[] = [
  'following-many',
  'following-above-followers',
  'posts-too-even',
  'empty-comments',
  'last-post',
  'followers-jump',
] satisfies Said[];

/** Where a threshold comes from; null if the source’s name says it. */
const thresholdWords = (id: OddSignalId): string | null =>
  SAID.includes(id) ? say(`signal.source-${id as Said}`) : null;

/** The source of a threshold and the basis of the value. */
export function signalFacts({ id, sampleSize, source, sourceUrl, year }: OddSignal): Fact[] {
  return [
    { label: say('signal.threshold-by'), text: sourceText({ source: thresholdWords(id) ?? source, year }) },
    ...(sourceUrl === null ? [] : [{ label: say('signal.address'), text: sourceUrl }]),
    { label: say('signal.rests-on'), text: basisWords(id, sampleSize) },
  ];
}

/** Why a check could not be made, and what it needs. */
export function unseenWords(unseen: UnseenSignal): string {
  switch (unseen.because) {
    case 'too-few-comments':
      return say('signal.too-few-comments', { comments: smallNumber(unseen.neededComments) });
    case 'snapshot-too-recent':
      return say('signal.snapshot-too-recent', { days: unseen.neededDays });
    default:
      return say(`signal.unseen-${unseen.because}`);
  }
}

export const unknowableWords = (unknowable: Unknowable): string => say(`signal.unknowable-${unknowable}`);

export const goodCommentName = (kind: GoodKind): string => say(`signal.good-${kind}`);

export const emptyCommentWords = (kind: EmptyClass): string => say(`signal.empty-${kind}`);

/**
 * The section in one line: "1 question, 2 good signs", "3 of 8 checks made, nothing unusual". The total includes checks that
 * could not be made, so that silence is not taken for an all-clear.
 */
export function signalsLine({ odd, unseen, good }: Signals): string {
  const asks = odd.filter(({ result }) => result === 'ask').length;
  const all = odd.length + unseen.filter(({ because }) => because !== 'not-on-this-platform').length;
  const quiet = odd.filter(({ result }) => result === 'usual').length;
  const parts = [
    ...(asks > 0 ? [say('signal.questions', { questions: asks })] : []),
    ...(asks === 0 && quiet > 0 ? [quietWords(quiet, all)] : []),
    ...(good.length > 0 ? [say('signal.good-signs', { signs: good.length })] : []),
  ];
  return parts.length > 0 ? separated(parts) : say('signal.too-little-seen');
}

const quietWords = (quiet: number, checks: number): string =>
  quiet === checks
    ? say('signal.quiet', { checks })
    : say('signal.quiet-of', { quiet: formatNumber(quiet), checks });

/** A day counts only when it is over. */
const wholeDays = ({ value, low, high }: Span): Span => ({
  value: Math.floor(value),
  low: Math.floor(low),
  high: Math.floor(high),
});

/** "1,200 more comments were not checked, only the 500 of the newest posts." */
export function commentsLeftOutSentence(leftOut: number, checked: number): string {
  return say('signal.comments-left-out', { leftOut, checked });
}
