import type { Rank } from '../evaluation/benchmarks/shortlist-rank';
import { MIN_RANKED, type ShortlistRank } from '../evaluation/benchmarks/shortlist-rank';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import type { Fact } from './fact';
import { denominatorWords, numeratorWords } from './formula-words';
import { formatNumber } from './numbers';
import { countOf } from './sentences';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 1st, 2nd, 3rd, 11th */
export const ordinal = (rank: number): string =>
  `${formatNumber(rank)}${ENDINGS[ordinals.select(rank)] ?? 'th'}`;

/** "3rd of 12"; "3rd to 5th of 12" if the ranges leave the order open. */
export function rankWords({ best, worst, of }: Rank): string {
  const rank = best === worst ? ordinal(best) : `${ordinal(best)} to ${ordinal(worst)}`;
  return `${rank} of ${formatNumber(of)}`;
}

/** The rank in one sentence, hypothetical until the profile is saved. */
export function rankSentence(
  { rank, isSaved }: Pick<ShortlistRank, 'rank' | 'isSaved'>,
  platform: PlatformId,
): string | null {
  if (!rank) return null;
  const words = rankWords(rank);
  return `${isSaved ? words : `Would be ${words}`} ${PLATFORM_NAMES[platform]} profiles on your shortlist by this rate`;
}

function haveIt(profiles: number): string {
  if (profiles === 0) return 'none has it';
  return profiles === 1 ? '1 has it' : `${formatNumber(profiles)} have it`;
}

/** What is still needed for a rank. */
export function noRankSentence({ counted }: ShortlistRank, platform: PlatformId): string {
  const others = `${MIN_RANKED - 1} other ${PLATFORM_NAMES[platform]} profiles with this rate`;
  return `No rank on your shortlist yet: it takes ${others}, and ${haveIt(counted.length)}`;
}

/** A short version for a line: who is counted, and the least obvious rule. */
export function rankFactsInShort({ counted, unknown }: ShortlistRank, platform: PlatformId): Fact[] {
  const others = countOf(counted.length, 'other');
  return [
    {
      label: null,
      text: `Among ${others} on ${PLATFORM_NAMES[platform]} by the same formula, as last saved.`,
    },
    ...(unknown.length === 0
      ? []
      : [{ label: null, text: `${formatNumber(unknown.length)} without this rate: unknown, not worse.` }]),
    { label: null, text: 'Equal rates share the better place; overlapping ranges leave the order open.' },
  ];
}

/** Who is counted and how, one rule per line. */
export function rankFacts({ own, counted, unknown }: ShortlistRank, platform: PlatformId): Fact[] {
  const divided = `${numeratorWords(own.formula)} by ${denominatorWords(own.formula)}`;
  const name = PLATFORM_NAMES[platform];
  return [
    {
      label: 'Counted',
      text: `this profile once, with the numbers just seen, and ${countOf(counted.length, 'other')} on ${name} as last saved`,
    },
    { label: 'Alike in', text: `${divided}, the ${own.average} of the posts` },
    {
      label: 'Not counted',
      text:
        unknown.length === 0
          ? `nobody on ${name}`
          : `${formatNumber(unknown.length)} without this rate: unknown, not worse`,
    },
    { label: 'Order', text: 'the highest rate first; equal rates share the better place' },
    { label: 'Range', text: 'where two rates’ ranges overlap, who comes first stays open' },
    { label: 'At least', text: `${MIN_RANKED} profiles, this one included, or no rank is given` },
    {
      label: null,
      text: 'How far a sample of posts can mislead is not part of it: places close together say little.',
    },
  ];
}
