import { z } from '../model/schemas/zod';
import { briefsSchema } from './brief-schema';
import { storedSetting } from './stored-setting';

/** What the user looks for, in the order saved. */
export const briefs = storedSetting('briefs', briefsSchema, []);

/** The brief that profiles are held against; null for none. */
export const activeBriefId = storedSetting('active-brief', z.string().nullable(), null);
