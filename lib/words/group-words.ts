import { MIN_IN_GROUP } from '../evaluation/engagement/groups';
import type { Sponsorship } from '../metrics/disclosure/sponsorship';
import type { FormulaId } from '../metrics/measures/formulas';
import type { Rate } from '../metrics/rates/rate-types';
import type { AgeGroup, GroupRate } from '../metrics/rates/sample-facts';
import type { PostKind } from '../model/post';
import type { Fact } from './fact';
import { formulaFact, formulaWords } from './formula-words';
import { likelyWords, rangeFact } from './rate-facts';
import { countOf, rateNumber, rateText } from './sentences';

export const SPONSORSHIP_WORDS: Record<Sponsorship, string> = {
  sponsored: 'Sponsored, by label or word',
  'no-sign': 'No sign of a sponsor',
  unknown: 'Neither label nor caption seen',
};

export const KINDS_WORDS: Record<PostKind, string> = {
  photo: 'Photos',
  carousel: 'Carousels',
  reel: 'Reels',
  video: 'Videos',
  short: 'Shorts',
  live: 'Live videos',
  text: 'Texts',
  unknown: 'Kind not known',
};

export const AGE_WORDS: Record<AgeGroup, string> = {
  'under-a-week': 'Under 7 days',
  'under-a-month': '7 to 29 days',
  'under-a-quarter': '30 to 89 days',
  older: '90 days or more',
  undated: 'No date seen',
};

/** What a group's median is based on. */
export function groupFacts(group: GroupRate<string>): Fact[] {
  const { formula, median, likely, sampleSize } = group;
  if (!median) return [];
  return [
    { label: 'Median of', text: countOf(sampleSize, 'post') },
    formulaFact(formula),
    rangeFact(formula, median),
    likely
      ? { label: 'Likely', text: likelyWords(formula, likely) }
      : { label: null, text: 'Too few posts to say how far they can mislead.' },
  ];
}

/** "Reels, engagement by views": a group with its own formula names it, so that it is not compared with the others. */
export function groupName(name: string, { formula }: GroupRate<string>, headline: FormulaId): string {
  return formula === headline ? name : `${name}, ${formulaWords(formula)}`;
}

/** What the table contains, and what not to conclude from it. */
export const GROUPS_NOTE = `Every post seen that may count, also those older than the sample. A group of fewer than ${MIN_IN_GROUP} posts gets no rate. Between small groups a difference may be chance.`;

/** The section in one line: "1 of 9 posts far off". */
export function behindRateLine(headline: Rate | null): string {
  if (!headline) return 'no rate';
  const { outliers, sampleSize } = headline;
  return outliers.length > 0
    ? `${outliers.length} of ${countOf(sampleSize, 'post')} far off`
    : 'no post far off';
}

export const middleHalfWords = ({ formula, firstQuartilePercent, thirdQuartilePercent }: Rate): string =>
  `Half of the posts lie between ${rateNumber(formula, firstQuartilePercent)} and ${rateText(formula, thirdQuartilePercent)}.`;
