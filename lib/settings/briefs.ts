import { z } from '../model/schemas/zod';
import { briefsSchema } from './brief-schema';
import { storedChoice } from './stored-choice';

/** What the user looks for, in the order saved. */
export const briefs = storedChoice('briefs', briefsSchema, []);

/** The brief that profiles are held against; null for none. */
export const activeBriefId = storedChoice('active-brief', z.string().nullable(), null);
