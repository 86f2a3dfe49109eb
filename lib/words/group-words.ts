import { MIN_IN_GROUP } from '../evaluation/engagement/groups';
import type { Sponsorship } from '../metrics/disclosure/sponsorship';
import type { FormulaId } from '../metrics/measures/formulas';
import type { Rate } from '../metrics/rates/rate-types';
import type { AgeGroup, GroupRate } from '../metrics/rates/sample-facts';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formulaFact, formulaWords } from './formula-words';
import { formatNumber } from './numbers';
import { likelyWords, rangeFact } from './rate-facts';
import { postsText, rateNumber, rateText } from './sentences';

/** "Sponsored, by label or word" */
export const sponsorshipName = (sponsorship: Sponsorship): string => say(`group.sponsorship-${sponsorship}`);

/** "7 to 29 days" */
export const ageName = (age: AgeGroup): string => say(`group.age-${age}`);

/** What a group's median is based on. */
export function groupFacts(group: GroupRate<string>): Fact[] {
  const { formula, median, likely, sampleSize } = group;
  if (!median) return [];
  return [
    { label: say('group.median-of'), text: postsText(sampleSize) },
    formulaFact(formula),
    rangeFact(formula, median),
    likely
      ? { label: say('group.likely'), text: likelyWords(formula, likely) }
      : { label: null, text: say('group.too-few') },
  ];
}

/** "Reels, engagement by views": a group with its own formula names it, so that it is not compared with the others. */
export function groupName(name: string, { formula }: GroupRate<string>, headline: FormulaId): string {
  return formula === headline
    ? name
    : say('group.with-formula', { group: name, formula: formulaWords(formula) });
}

/** What the table contains, and what not to conclude from it. */
export const groupsNote = (): string => say('group.note', { posts: MIN_IN_GROUP });

/** The section in one line: "1 of 9 posts far off". */
export function behindRateLine(headline: Rate | null): string {
  if (!headline) return say('group.no-rate');
  const { outliers, sampleSize } = headline;
  return outliers.length > 0
    ? say('group.far-off', { far: formatNumber(outliers.length), posts: sampleSize })
    : say('group.none-far-off');
}

/** The range of the middle half; a single figure if its ends look the same. */
export function middleHalfWords({ formula, firstQuartilePercent, thirdQuartilePercent }: Rate): string {
  const [from, to] = [rateNumber(formula, firstQuartilePercent), rateNumber(formula, thirdQuartilePercent)];
  const rate = rateText(formula, thirdQuartilePercent);
  return from === to ? say('group.middle-half-at', { rate }) : say('group.middle-half', { from, to: rate });
}
