import type { Criterion, CriterionKind, LineResult, LineState } from '../evaluation/brief/brief';
import type { Span } from '../metrics/measures/span';
import type { TierBound } from '../metrics/measures/tiers';
import { PLATFORM_NAMES } from '../model/platform';
import { formulaName } from './formula-words';
import { languageName } from './languages';
import { MIN_POSTS_A_WEEK } from './last-post-words';
import { feeText } from './money-text';
import { formatNumber, formatPercent, formatPercentRange, formatRange } from './numbers';
import { countOf, rateNumber, rateText } from './sentences';
import { tierNameById } from './tier-words';

/** The names of the kinds of criterion, in the order offered. */
export const KIND_NAMES: Record<CriterionKind, string> = {
  platforms: 'Platform',
  followers: 'Followers',
  tiers: 'Tier',
  'rate-at-least': 'Engagement',
  'posts-per-week-at-least': 'Posting rate',
  'longest-gap-at-most': 'Posting steadily',
  'grows-at-least': 'Growing',
  languages: 'Language of the captions',
  words: 'Words in bio or captions',
  'worked-with-brands': 'Has worked with brands',
  'no-competitors': 'No competitor named',
  'sponsored-share-at-most': 'Share of sponsored posts',
  'fee-at-most': 'Fee',
  'contact-visible': 'Contact visible',
  'no-odd-signals': 'Nothing odd',
};

export const STATE_WORDS: Record<LineState, string> = {
  met: 'met',
  'not-met': 'not met',
  unknown: 'unknown',
};

const either = (words: readonly string[]) => words.join(' or ');

function followersWords(from: number | null, to: number | null): string {
  if (from === null) return to === null ? 'Any number of followers' : `Up to ${formatNumber(to)} followers`;
  return `${to === null ? `${formatNumber(from)} or more` : formatRange(from, to)} followers`;
}

/** What a criterion asks for, in one phrase. */
export function criterionWords(asks: Criterion, tiers: readonly TierBound[]): string {
  switch (asks.kind) {
    case 'platforms':
      return `On ${either(asks.platforms.map((id) => PLATFORM_NAMES[id]))}`;
    case 'followers':
      return followersWords(asks.from, asks.to);
    case 'tiers':
      return `Tier ${either(asks.tierIds.map((id) => tierNameById(id, tiers)))}`;
    case 'rate-at-least':
      return `${formulaName(asks.formula)} at least ${rateNumber(asks.formula, asks.percent)}`;
    case 'posts-per-week-at-least':
      return `At least ${countOf(asks.posts, 'post')} a week`;
    case 'languages':
      return `Captions mostly in ${either(asks.languages.map(languageName))}`;
    case 'words':
      return `Says ${asks.all ? 'all of' : 'one of'} ${asks.words.join(', ')}`;
    case 'no-competitors':
      return `Names none of ${asks.names.join(', ')}`;
    case 'sponsored-share-at-most':
      return `At most ${formatPercent(asks.percent)} sponsored posts`;
    case 'fee-at-most':
      return `Fee at most ${feeText(asks.fee.amount, asks.fee.currency)}`;
    case 'contact-visible':
      return 'An e-mail address in the bio';
    case 'longest-gap-at-most':
      return `No pause over ${countOf(asks.days, 'day')}`;
    case 'grows-at-least':
      return `Grows at least ${formatPercent(asks.percentPerMonth)} a month`;
    case 'worked-with-brands':
    case 'no-odd-signals':
      return KIND_NAMES[asks.kind];
  }
}

/** What was seen: "3.2% (3.1% to 3.3%), 8 posts". Empty if there is nothing to say. */
export function seenWords({ value, words, sampleSize, kind }: LineResult, asks: Criterion): string {
  const found = new Set(words.map(({ word }) => word));
  const places = new Set(words.map(({ postId }) => postId));
  const inBio = places.delete(null) ? ['the bio'] : [];
  const where = [...inBio, ...(places.size > 0 ? [countOf(places.size, 'caption')] : [])].join(' and ');
  return [
    ...(value ? [valueWords(value, asks)] : []),
    ...(found.size > 0 ? [`${[...found].join(', ')} in ${where}`] : []),
    ...(sampleSize === null ? [] : [`${countOf(sampleSize, COUNTED[kind] ?? 'post')} seen`]),
  ].join(', ');
}

const COUNTED: Partial<Record<CriterionKind, string>> = {
  words: 'caption',
  'no-competitors': 'caption',
  'no-odd-signals': 'check',
};

function valueWords({ value, low, high }: Span, asks: Criterion): string {
  if (asks.kind === 'fee-at-most') return feeText(value, asks.fee.currency);
  if (asks.kind === 'rate-at-least') return rateText(asks.formula, value);
  // "0.059 posts a week" is too abstract.
  if (asks.kind === 'posts-per-week-at-least' && value < MIN_POSTS_A_WEEK) return 'under one in four weeks';
  if (asks.kind === 'worked-with-brands') return `${countOf(value, 'sponsored post')}`;
  const percent =
    asks.kind === 'languages' || asks.kind === 'sponsored-share-at-most' || asks.kind === 'grows-at-least';
  const text = percent ? formatPercent(value) : formatNumber(value);
  const range = percent ? formatPercentRange(low, high) : formatRange(low, high);
  return low === high || range === text ? text : `${text} (${range})`;
}
