import type { Criterion, CriterionKind, LineResult, LineState } from '../evaluation/brief/brief';
import type { Span } from '../metrics/measures/span';
import type { TierBound } from '../metrics/measures/tiers';
import { PLATFORM_NAMES } from '../model/platform';
import { say } from './catalogue/say';
import { formulaName } from './formula-words';
import { languageName } from './languages';
import { MIN_POSTS_A_WEEK } from './last-post-words';
import { eitherOf, separated } from './lists';
import { feeText } from './money-text';
import { formatNumber, formatPercent, formatPercentRange, formatRange, withRange } from './numbers';
import { rateNumber, rateText } from './sentences';
import { tierNameById } from './tier-words';

/** The kinds of criterion, in the order offered. */
export const CRITERION_KINDS = [
  'platforms',
  'followers',
  'tiers',
  'rate-at-least',
  'posts-per-week-at-least',
  'longest-gap-at-most',
  'grows-at-least',
  'languages',
  'words',
  'worked-with-brands',
  'no-competitors',
  'sponsored-share-at-most',
  'fee-at-most',
  'contact-visible',
  'no-odd-signals',
] as const satisfies readonly CriterionKind[];

export const criterionKindName = (kind: CriterionKind): string => say(`brief.kind-${kind}`);

/** "not met" */
export const lineStateWords = (state: LineState): string => say(`brief.state-${state}`);

function followersWords(from: number | null, to: number | null): string {
  if (from === null)
    return to === null ? say('brief.followers-any') : say('brief.followers-up-to', { to: formatNumber(to) });
  return to === null
    ? say('brief.followers-from', { from: formatNumber(from) })
    : say('brief.followers-range', { range: formatRange(from, to) });
}

/** What a criterion asks for, in one phrase. */
export function criterionWords(asks: Criterion, tiers: readonly TierBound[]): string {
  switch (asks.kind) {
    case 'platforms':
      return say('brief.on-platforms', {
        platforms: eitherOf(asks.platforms.map((id) => PLATFORM_NAMES[id])),
      });
    case 'followers':
      return followersWords(asks.from, asks.to);
    case 'tiers':
      return say('brief.in-tiers', { tiers: eitherOf(asks.tierIds.map((id) => tierNameById(id, tiers))) });
    case 'rate-at-least':
      return say('brief.rate-at-least', {
        formula: formulaName(asks.formula),
        rate: rateNumber(asks.formula, asks.percent),
      });
    case 'posts-per-week-at-least':
      return say('brief.posts-a-week', { posts: asks.posts });
    case 'languages':
      return say('brief.captions-in', { languages: eitherOf(asks.languages.map(languageName)) });
    case 'words':
      return say('brief.says', { all: asks.all, words: separated(asks.words) });
    case 'no-competitors':
      return say('brief.names-none', { names: separated(asks.names) });
    case 'sponsored-share-at-most':
      return say('brief.sponsored-at-most', { percent: formatPercent(asks.percent) });
    case 'fee-at-most':
      return say('brief.fee-at-most', { fee: feeText(asks.fee.amount, asks.fee.currency) });
    case 'contact-visible':
      return say('brief.contact');
    case 'longest-gap-at-most':
      return say('brief.no-pause', { days: asks.days });
    case 'grows-at-least':
      return say('brief.grows', { percent: formatPercent(asks.percentPerMonth) });
    case 'worked-with-brands':
    case 'no-odd-signals':
      return criterionKindName(asks.kind);
  }
}

/** What was seen: "3.2% (3.1% to 3.3%), 8 posts". Empty if there is nothing to say. */
export function seenWords({ value, bound, words, sampleSize, kind }: LineResult, asks: Criterion): string {
  return separated([
    ...(value
      ? [bound ? say(`brief.bound-${bound}`, { number: formatNumber(value.value) }) : valueWords(value, asks)]
      : []),
    ...foundWords(words),
    ...(sampleSize === null ? [] : [say(`brief.${COUNTED[kind] ?? 'posts'}-seen`, { count: sampleSize })]),
  ]);
}

/** "vegan, oat in the bio and 2 captions" */
function foundWords(found: LineResult['words']): string[] {
  if (found.length === 0) return [];
  const words = separated([...new Set(found.map(({ word }) => word))]);
  const places = new Set(found.map(({ postId }) => postId));
  const inBio = places.delete(null);
  if (places.size === 0) return [say('brief.found-in-bio', { words })];
  const where = inBio ? 'brief.found-in-bio-and-captions' : 'brief.found-in-captions';
  return [say(where, { words, captions: places.size })];
}

const COUNTED: Partial<Record<CriterionKind, 'captions' | 'checks'>> = {
  words: 'captions',
  'no-competitors': 'captions',
  'no-odd-signals': 'checks',
};

function valueWords({ value, low, high }: Span, asks: Criterion): string {
  if (asks.kind === 'fee-at-most') return feeText(value, asks.fee.currency);
  if (asks.kind === 'rate-at-least') return rateText(asks.formula, value);
  // "0.059 posts a week" is too abstract.
  if (asks.kind === 'posts-per-week-at-least' && value < MIN_POSTS_A_WEEK)
    return say('brief.under-one-in-four-weeks');
  if (asks.kind === 'worked-with-brands') return say('brief.sponsored-posts', { posts: value });
  const percent =
    asks.kind === 'languages' || asks.kind === 'sponsored-share-at-most' || asks.kind === 'grows-at-least';
  const text = percent ? formatPercent(value) : formatNumber(value);
  const range = percent ? formatPercentRange(low, high) : formatRange(low, high);
  return low === high || range === text ? text : withRange(text, range);
}
