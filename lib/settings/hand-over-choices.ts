import { z } from '../model/schemas/zod';
import { storedSetting } from './stored-setting';

const choicesSchema = z
  .object({
    /** The heading that the user typed. */
    title: z.string(),
    /** The ids of the profiles that the heading was typed for, in one text. */
    titleFor: z.string(),
    /** The ids of the profiles that the reasons were typed for, in one text. */
    whyFor: z.string(),
    /** The id of the custom field that has a reason for each profile; empty for none. */
    reasonField: z.string(),
    /** The ids of the profiles whose notes were in the page, in one text; empty for none. */
    notesFor: z.string(),
    included: z.object({
      ...{ origin: z.boolean(), stage: z.boolean(), fees: z.boolean(), budget: z.boolean() },
    }),
  })
  .partial();

/** What the user put into the last page of a hand-over. Notes return only for the same profiles, because they may tell anything. */
export type HandOverChoices = z.infer<typeof choicesSchema>;

/** By the name of the workspace's database and what is handed over, as the reasons are. */
export const handOverChoices = storedSetting<Record<string, HandOverChoices>>(
  'hand-over-choices',
  z.record(z.string(), choicesSchema),
  {},
);
