import { platformSchema } from '../schemas/readings';
import { z } from '../schemas/zod';
import type { BackgroundMessage } from './contract';
import { handleSchema } from './heard';
import { sampleSchema } from './heard-sample';

/** A full sample with captions of usual length takes about 200,000 characters (`lib/sample/keep.ts`). */
const MAX_CHARACTERS = 1_500_000;

const requestSchema: z.ZodType<BackgroundMessage> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('keep-sample'), sample: sampleSchema }),
  z.object({ type: z.literal('sample-of'), platform: platformSchema, handle: handleSchema }),
]);

/** What a tab's reader asks of the background, or null where it is not what the contract says. Never throws. */
export function checkBackgroundMessage(message: unknown): BackgroundMessage | null {
  return isOfHonestSize(message) ? (requestSchema.safeParse(message).data ?? null) : null;
}

/** Writing it out costs a tenth of checking it. */
function isOfHonestSize(message: unknown): boolean {
  try {
    return JSON.stringify(message).length <= MAX_CHARACTERS;
  } catch {
    return false;
  }
}
