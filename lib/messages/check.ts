import type { Announcement, BackgroundMessage, PageFileAnswer, ReaderMessage } from './contract';
import { backgroundMessageSchema, pageFileAnswerSchema, readerMessageSchema } from './schemas';

/** A full sample with captions of typical length takes about 200,000 characters (`lib/sample/sample-store.ts`). */
const MAX_REQUEST_CHARACTERS = 1_500_000;
/** A full sample with the longest captions takes half of this. Checking it takes less than half a second. */
const MAX_READER_CHARACTERS = 3_000_000;

/**
 * Checks what a tab's reader says over its port; null if it breaks the contract. A single impossible value of a profile
 * or a post counts as not seen. Never throws.
 */
export function checkReaderMessage(message: unknown): ReaderMessage | null {
  return isAtMost(MAX_READER_CHARACTERS, message)
    ? (readerMessageSchema.safeParse(message).data ?? null)
    : null;
}

/** Checks what a tab's reader asks of the background; null if it breaks the contract. Never throws. */
export function checkBackgroundMessage(message: unknown): BackgroundMessage | null {
  return isAtMost(MAX_REQUEST_CHARACTERS, message)
    ? (backgroundMessageSchema.safeParse(message).data ?? null)
    : null;
}

/** The result of the script that makes page files. Throws if it is anything else. */
export const checkPageFile = (result: unknown): PageFileAnswer => pageFileAnswerSchema.parse(result);

/** Serializing a message takes a tenth of the time of checking it. */
function isAtMost(maxCharacters: number, message: unknown): boolean {
  try {
    return JSON.stringify(message).length <= maxCharacters;
  } catch {
    return false;
  }
}

/** Whether the message is a reader's announcement. Cheap, because other one-shot messages share the channel. */
export function isAnnouncement(message: unknown): message is Announcement {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'reader-ready'
  );
}
