import { FORMULAS, type FormulaId } from '../metrics/measures/formulas';
import type { PlatformId } from '../model/platform';
import type { PostCount } from '../model/post';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { listOf } from './lists';

/** "Engagement by followers": short, for a label. */
export const formulaName = (formula: FormulaId): string => say(`rate.name-${formula}`);

/** Every formula by name, for a list to choose from. */
export const formulaOptions = (): (readonly [FormulaId, string])[] =>
  Object.values(FORMULAS).map(({ id }) => [id, formulaName(id)]);

/** "engagement by followers": within a sentence. */
export const formulaWords = (formula: FormulaId): string => say(`rate.named-${formula}`);

/** "likes"; on a platform in its own words: "replies" for comments on Threads. */
export function countedWord(count: PostCount | 'followers', platform?: PlatformId): string {
  const own = platform && count !== 'followers' && PLATFORM_FACTS[platform].words.counts[count];
  return say(`post.counted-${own || count}`);
}

/** "likes, comments and shares" */
export const numeratorWords = (formula: FormulaId, platform?: PlatformId): string =>
  listOf(FORMULAS[formula].numerator.map((count) => countedWord(count, platform)));

/** "followers" */
export const denominatorWords = (formula: FormulaId): string => countedWord(FORMULAS[formula].denominator);

/** Who defines a formula. */
export function formulaSource(formula: FormulaId): string {
  const { source, sourceUrl } = FORMULAS[formula];
  return sourceUrl === null ? say('rate.own-formula') : source;
}

/** A rate's numerator and denominator. */
export const formulaFact = (formula: FormulaId): Fact => ({
  label: say('rate.formula-label'),
  text: say('rate.formula', {
    numerator: numeratorWords(formula),
    denominator: denominatorWords(formula),
  }),
});
