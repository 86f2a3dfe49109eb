import type { Rank } from '../evaluation/benchmarks/shortlist-rank';
import { MIN_RANKED, type ShortlistRank } from '../evaluation/benchmarks/shortlist-rank';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { denominatorWords, numeratorWords } from './formula-words';
import { formatNumber, spanText } from './numbers';
import { upperFirst } from './standing-words';

/** 1st, 2nd, 3rd, 11th */
export const ordinal = (rank: number): string => say('rank.ordinal', { rank });

/** "3rd of 12"; "tied 3rd of 12" among equal rates; "3rd to 5th of 12" if the ranges leave the order open. */
export function rankWords({ best, worst, of, tied = 0 }: Rank): string {
  const rank = spanText(ordinal(best), ordinal(worst));
  return say(tied > 0 ? 'rank.tied-of' : 'rank.of', { rank, profiles: formatNumber(of) });
}

/** The rank in one sentence, hypothetical until the profile is saved. */
export function rankSentence(
  { rank, isSaved }: Pick<ShortlistRank, 'rank' | 'isSaved'>,
  platform: PlatformId,
): string | null {
  if (!rank) return null;
  return upperFirst(
    say(isSaved ? 'rank.saved' : 'rank.would-be', {
      rank: rankWords(rank),
      platform: PLATFORM_NAMES[platform],
    }),
  );
}

/** What is still needed for a rank. */
export const noRankSentence = ({ counted }: ShortlistRank, platform: PlatformId): string =>
  say('rank.none-yet', {
    needed: formatNumber(MIN_RANKED - 1),
    platform: PLATFORM_NAMES[platform],
    counted: counted.length,
  });

const sentence = (text: string): Fact => ({ label: null, text });

/** A short version for a line: who is counted, and the least obvious rule. */
export function rankFactsInShort({ counted, unknown }: ShortlistRank, platform: PlatformId): Fact[] {
  return [
    sentence(say('rank.among', { others: counted.length, platform: PLATFORM_NAMES[platform] })),
    ...(unknown.length === 0 ? [] : [sentence(say('rank.unknown-line', { profiles: unknown.length }))]),
    sentence(say('rank.rules-line')),
  ];
}

/** Who is counted and how, one rule per line. */
export function rankFacts({ own, counted, unknown }: ShortlistRank, platform: PlatformId): Fact[] {
  const name = PLATFORM_NAMES[platform];
  return [
    {
      label: say('rank.counted-label'),
      text: say('rank.counted', { others: counted.length, platform: name }),
    },
    {
      label: say('rank.alike-label'),
      text: say('rank.alike', {
        numerator: numeratorWords(own.formula, platform),
        denominator: denominatorWords(own.formula),
        average: own.average,
      }),
    },
    {
      label: say('rank.not-counted-label'),
      text:
        unknown.length === 0
          ? say('rank.not-counted-none', { platform: name })
          : say('rank.not-counted', { profiles: unknown.length }),
    },
    { label: say('rank.order-label'), text: say('rank.order') },
    { label: say('rank.range-label'), text: say('rank.range') },
    { label: say('rank.at-least-label'), text: say('rank.at-least', { profiles: MIN_RANKED }) },
    sentence(say('rank.caution')),
  ];
}
