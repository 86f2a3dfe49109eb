import { FORMULA_IDS } from '../../model/platform-facts';
import { z } from '../../model/schemas/zod';

export const formulaSchema = z.enum(FORMULA_IDS);
