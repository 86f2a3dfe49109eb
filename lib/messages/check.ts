import type { Announcement, BackgroundMessage, ReaderMessage } from './contract';
import { backgroundMessageSchema, readerMessageSchema } from './schemas';

/** A full sample with captions of usual length takes about 200,000 characters (`lib/sample/keep.ts`). */
const MAX_REQUEST_CHARACTERS = 1_500_000;
/** As many posts as a sample holds, with the longest captions, take half of this. Checking it takes under half a second. */
const MAX_TOLD_CHARACTERS = 3_000_000;

/**
 * What a tab's reader says over its port, or null where it is not what the contract says. A single impossible value of a profile
 * or a post counts as not seen. Never throws.
 */
export function checkReaderMessage(message: unknown): ReaderMessage | null {
  return isAtMost(MAX_TOLD_CHARACTERS, message)
    ? (readerMessageSchema.safeParse(message).data ?? null)
    : null;
}

/** What a tab's reader asks of the background, or null where it is not what the contract says. Never throws. */
export function checkBackgroundMessage(message: unknown): BackgroundMessage | null {
  return isAtMost(MAX_REQUEST_CHARACTERS, message)
    ? (backgroundMessageSchema.safeParse(message).data ?? null)
    : null;
}

/** Writing it out costs a tenth of checking it. */
function isAtMost(maxCharacters: number, message: unknown): boolean {
  try {
    return JSON.stringify(message).length <= maxCharacters;
  } catch {
    return false;
  }
}

/** Is this the announcement of a reader? Other one-shot messages share the channel, so it costs nothing. */
export function isAnnouncement(message: unknown): message is Announcement {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'reader-ready'
  );
}
