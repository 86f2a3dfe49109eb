import { briefSchema } from '../evaluation/brief/brief-schema';
import { z } from '../model/schemas/zod';
import { storedSetting } from './stored-setting';

/** An invalid brief is left out, and the others are kept. */
const briefsSchema = z
  .array(z.unknown())
  .transform((briefs) => briefs.flatMap((brief) => briefSchema.safeParse(brief).data ?? []));

/** The user's briefs, in the order saved. */
export const briefs = storedSetting('briefs', briefsSchema, []);

/** The brief that profiles are checked against; null for none. */
export const activeBriefId = storedSetting('active-brief', z.string().nullable(), null);
