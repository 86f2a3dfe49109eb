import { z } from '../../lib/model/schemas/zod';

const noteSchema = z.object({
  text: z.string(),
  tags: z.array(z.string()),
  /** The saved note it was typed over; a note that changed since must not be lost to it. */
  over: z.string(),
  atMs: z.number(),
});

/**
 * What was typed and is not in the shortlist yet. A popup is gone the moment its user clicks elsewhere, and
 * with it every write to the database that has not finished; localStorage writes at once.
 */
export type UnsavedNote = Omit<z.infer<typeof noteSchema>, 'atMs'>;

const PREFIX = 'unsaved-note:';

/** Notes on profiles that were never saved go after this many newer ones. */
const MAX_NOTES = 50;

export function unsavedNote(candidateId: string): UnsavedNote | null {
  return readAt(PREFIX + candidateId);
}

export function keepUnsavedNote(candidateId: string, note: UnsavedNote): void {
  if (note.text.trim() === '' && note.tags.length === 0 && note.over === '') {
    forgetUnsavedNote(candidateId);
    return;
  }
  try {
    localStorage.setItem(PREFIX + candidateId, JSON.stringify({ ...note, atMs: Date.now() }));
    dropOldest();
  } catch {
    // Storage is refused: the note still stands on the screen and is saved from there.
  }
}

export function forgetUnsavedNote(candidateId: string): void {
  try {
    localStorage.removeItem(PREFIX + candidateId);
  } catch {
    // Storage is refused, so there is nothing to forget.
  }
}

function readAt(key: string) {
  try {
    return noteSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

function dropOldest(): void {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  if (keys.length <= MAX_NOTES) return;
  const byAge = keys.toSorted((a, b) => (readAt(a)?.atMs ?? 0) - (readAt(b)?.atMs ?? 0));
  for (const key of byAge.slice(0, keys.length - MAX_NOTES)) localStorage.removeItem(key);
}
