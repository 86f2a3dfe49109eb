import { z } from '../../model/schemas/zod';

/** Which posts are left out before anything is counted. */
export const leaveOutSchema = z.object({
  pinned: z.boolean(),
  /** 0 keeps even the newest posts. */
  youngerThanHours: z.number().min(0).max(720),
  /** Posts with a platform's label or a disclosure word. */
  sponsored: z.boolean(),
  /** True: a post with hidden likes gives its slot to the next older post. False: it keeps the slot, unmeasured. */
  hiddenLikes: z.boolean(),
});
