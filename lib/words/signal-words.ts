import type { EmptyClass } from '../evaluation/comments/comment-classes';
import type { GoodKind } from '../evaluation/comments/good-comments';
import type {
  OddSignal,
  PlainReason,
  Signals,
  Unknowable,
  UnseenSignal,
  Usual,
} from '../evaluation/signals/signal';
import type { Span } from '../metrics/measures/span';
import type { Fact } from './fact';
import { smallNumber } from './lists';
import { formatNumber, formatPercent, formatPercentRange, formatRange } from './numbers';
import { countOf } from './sentences';
import { SIGNAL_NAMES } from './signal-questions';
import { sourceText } from './source-text';

type Unit = OddSignal['unit'];

/** "9.1", "9% (8.8% to 9.2%)": the value and, if the page rounds, its range. */
export function valueWords({ value, low, high }: Span, unit: Unit): string {
  if (unit === 'days') return valueWords(wholeDays({ value, low, high }), 'times');
  const percent = unit === 'percent';
  const text = percent ? formatPercent(value) : formatNumber(value);
  const range = percent ? formatPercentRange(low, high) : formatRange(low, high);
  return low === high || range === text ? text : `${text} (${range})`;
}

/** "0.5 to 5", "up to 1,500", "10% or more", "under 50%". */
export function usualWords({ low, high, highExcluded }: Usual, unit: Unit): string {
  const text = (bound: number) => (unit === 'percent' ? formatPercent(bound) : formatNumber(bound));
  if (low !== null && high !== null) return `${text(low)} to ${text(high)}`;
  if (high !== null) return highExcluded ? `under ${text(high)}` : `up to ${text(high)}`;
  return low === null ? 'anything' : `${text(low)} or more`;
}

/** "Comments per 100 likes: 9.1; usual is 0.5 to 5" */
export const measureWords = ({ id, value, unit, usual }: OddSignal): string =>
  `${SIGNAL_NAMES[id]}: ${valueWords(value, unit)}; usual is ${usualWords(usual, unit)}`;

const RESTS_ON: Partial<Record<OddSignal['id'], (size: number) => string>> = {
  'empty-comments': (size) => countOf(size, 'comment'),
  'following-many': () => 'the profile',
  'following-above-followers': () => 'the profile',
  'last-post': () => 'the newest post seen',
  'followers-jump': () => 'an earlier snapshot and today',
};

/** The source of a threshold and the basis of the value. */
export function signalFacts({ id, sampleSize, source, sourceUrl, year }: OddSignal): Fact[] {
  return [
    { label: 'Threshold by', text: sourceText({ source, year }) },
    ...(sourceUrl === null ? [] : [{ label: 'Address', text: sourceUrl }]),
    { label: 'Rests on', text: RESTS_ON[id]?.(sampleSize) ?? countOf(sampleSize, 'post') },
  ];
}

const UNSEEN_WORDS: Record<PlainReason, string> = {
  'not-on-this-platform': 'no threshold for this platform',
  'too-few-posts': 'too few posts seen',
  'not-read': 'a number it needs is not on the page',
  'no-table': 'no comparable table',
  'nothing-to-divide-by': 'what it divides by is, or may be, zero',
  'no-earlier-snapshot': 'no numbers saved in the last month',
  'no-dates': 'no post with a date seen',
  'list-not-seen': 'only single posts seen, not the profile’s own page',
  'undated-posts': 'posts without a date seen, one of which may be newer',
  'pinned-only': 'every post seen is pinned, or may be',
  'one-kind-only': 'only one kind of post seen; another tab may show newer ones',
};

/** Why a check could not be made, and what it needs. */
export function unseenWords(unseen: UnseenSignal): string {
  switch (unseen.because) {
    case 'too-few-comments':
      return `fewer than ${smallNumber(unseen.neededComments)} comments read; open posts to read theirs`;
    case 'snapshot-too-recent':
      return `saved less than ${countOf(unseen.neededDays, 'day')} ago, too soon to judge a change`;
    default:
      return UNSEEN_WORDS[unseen.because];
  }
}

export const UNKNOWABLE_WORDS: Record<Unknowable, string> = {
  'audience-location': 'where the audience lives',
  'audience-age': 'how old it is',
  'fake-followers': 'how many followers are real',
  reach: 'how many people a post reached',
  'saves-and-sends': 'how often it was saved or sent',
};

export const GOOD_WORDS: Record<GoodKind, string> = {
  bought: 'Says they bought',
  'asks-where': 'Asks where to buy',
  'tags-person': 'Tags somebody',
};

export const EMPTY_WORDS: Record<EmptyClass, string> = {
  'emoji-only': 'pictures only',
  'mention-only': 'a mention only',
  'one-word': 'one word',
  generic: 'set praise',
  repeated: 'the same words as another',
};

/**
 * The section in one line: "1 question, 2 good signs", "nothing odd in 3 of 8 checks". The total includes checks that
 * could not be made, so that silence is not taken for an all-clear.
 */
export function signalsLine({ odd, unseen, good }: Signals): string {
  const asks = odd.filter(({ result }) => result === 'ask').length;
  const all = odd.length + unseen.filter(({ because }) => because !== 'not-on-this-platform').length;
  const quiet = odd.filter(({ result }) => result === 'usual').length;
  const first =
    asks > 0 ? countOf(asks, 'question') : quiet > 0 ? `nothing odd in ${ofChecks(quiet, all)}` : '';
  const second = good.length > 0 ? countOf(good.length, 'good sign') : '';
  return [first, second].filter(Boolean).join(', ') || 'too little seen';
}

const ofChecks = (some: number, all: number): string =>
  some === all ? countOf(all, 'check') : `${formatNumber(some)} of ${countOf(all, 'check')}`;

/** A day counts only when it is over. */
const wholeDays = ({ value, low, high }: Span): Span => ({
  value: Math.floor(value),
  low: Math.floor(low),
  high: Math.floor(high),
});

/** "1,200 more comments were not checked, only the 500 of the newest posts." */
export function commentsLeftOutSentence(leftOut: number, checked: number): string {
  const were = leftOut === 1 ? 'was' : 'were';
  return `${countOf(leftOut, 'more comment', 'more comments')} ${were} not checked, only ${countOf(checked, 'comment')} on the newest posts.`;
}
