import { FORMULAS, type FormulaId } from '../metrics/measures/formulas';

/** The formula of a cell such as "views-by-followers, median"; null for any other text. */
export const formulaIn = (text: string | null): FormulaId | null =>
  Object.values(FORMULAS).find(({ id }) => id === text?.split(',')[0])?.id ?? null;
