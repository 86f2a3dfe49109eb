import { FORMULAS, type FormulaId } from '../metrics/measures/formulas';
import type { Fact } from './fact';
import { listOf } from './lists';

/** Short, for a label. */
export const FORMULA_NAMES: Record<FormulaId, string> = {
  'likes-comments-by-followers': 'Engagement by followers',
  'likes-comments-shares-by-followers': 'Engagement with shares by followers',
  'likes-by-followers': 'Likes by followers',
  'likes-comments-by-views': 'Engagement by views',
  'likes-comments-shares-by-views': 'Engagement with shares by views',
  'likes-comments-shares-saves-by-views': 'Engagement with shares and saves by views',
  'likes-by-views': 'Likes per 1,000 views',
  'comments-by-likes': 'Comments per 100 likes',
  'views-by-followers': 'Views per follower',
};

/** Every formula by name, for a list to choose from. */
export const FORMULA_OPTIONS: readonly (readonly [FormulaId, string])[] = Object.values(FORMULAS).map(
  ({ id }) => [id, FORMULA_NAMES[id]],
);

/** "engagement by followers" */
export const formulaWords = (formula: FormulaId): string => {
  const name = FORMULA_NAMES[formula];
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** "likes, comments and shares" */
export const numeratorWords = (formula: FormulaId): string => listOf(FORMULAS[formula].numerator);

/** "followers" */
export const denominatorWords = (formula: FormulaId): string => FORMULAS[formula].denominator;

/** A rate's numerator and denominator. */
export const formulaFact = (formula: FormulaId): Fact => ({
  label: 'Formula',
  text: `${numeratorWords(formula)} divided by ${denominatorWords(formula)}, post by post`,
});
