import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';
import type { DraftRow } from './schema';

/** What was typed about a profile and is not saved yet. */
export interface Draft {
  /** The note; null where none was typed. */
  text: string | null;
  /** The saved note that it was typed over. */
  over: string;
  tags: string[];
  /** The tag that is being typed. */
  typing: string;
}

export const NO_DRAFT: Draft = { text: null, over: '', tags: [], typing: '' };

const draftSchema: z.ZodType<Draft> = z.object({
  text: z.string().nullable(),
  over: z.string(),
  tags: z.array(z.string()),
  typing: z.string(),
});

/** Drafts of profiles that were never saved go after this many newer ones. */
const MAX_DRAFTS = 50;

/** The draft of a profile, by its account key; null where there is none. */
export async function draftOf(db: ShortlistDatabase, key: string): Promise<Draft | null> {
  return draftSchema.safeParse((await db.drafts.get(key))?.value).data ?? null;
}

/**
 * Stores what is typed at once, also where the page closes in the next instant: the commit is sent along with the write. A
 * draft without content is deleted.
 */
export async function keepDraft(
  db: ShortlistDatabase,
  key: string,
  draft: Draft,
  nowMs = Date.now(),
): Promise<void> {
  await db.transaction('rw', db.drafts, ({ idbtrans }) => {
    const writing: PromiseLike<unknown> = isEmpty(draft)
      ? db.drafts.delete(key)
      : db.drafts.put({ key, value: draft, atMs: nowMs });
    idbtrans.commit();
    return writing;
  });
  if ((await db.drafts.count()) > MAX_DRAFTS) await dropOldest(db);
}

function isEmpty({ text, over, tags, typing }: Draft): boolean {
  // A note that was deleted is a draft: it is typed over one that is saved.
  const hasText = text !== null && (text.trim() !== '' || over !== '');
  return !hasText && tags.length === 0 && typing.trim() === '';
}

async function dropOldest(db: ShortlistDatabase): Promise<void> {
  const rows: DraftRow[] = await db.drafts.toArray();
  const oldest = rows.toSorted((a, b) => a.atMs - b.atMs).slice(0, -MAX_DRAFTS);
  await db.drafts.bulkDelete(oldest.map(({ key }) => key));
}
