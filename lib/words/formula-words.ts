import { FORMULAS, type FormulaId } from '../metrics/measures/formulas';
import type { PostCount } from '../model/post';
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

/** "likes" */
export const countedWord = (count: PostCount | 'followers'): string => say(`post.counted-${count}`);

/** "likes, comments and shares" */
export const numeratorWords = (formula: FormulaId): string =>
  listOf(FORMULAS[formula].numerator.map(countedWord));

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
