import { z } from '../../model/schemas/zod';
import { FORMULAS, type FormulaId } from './formulas';

export const formulaSchema = z.enum(Object.keys(FORMULAS) as [FormulaId, ...FormulaId[]]);
