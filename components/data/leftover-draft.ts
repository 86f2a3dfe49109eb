import { z } from '../../lib/model/schemas/zod';
import { type Draft, NO_DRAFT } from '../../lib/store/drafts';

/**
 * Up to version 0.1.0 drafts were in localStorage, which a killed browser may not have written to the disk. That version had
 * one shortlist, which is the first workspace now; another client must never see them.
 */
const NOTE = 'unsaved-note:';
const TAG = 'unfinished-tag:';

const noteSchema = z.object({ text: z.string(), tags: z.array(z.string()), over: z.string() });

/** A draft that an earlier version left, or null. */
export function leftoverDraft(key: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(NOTE + key) ?? 'null');
    const note = noteSchema.safeParse(stored).data;
    const typing = localStorage.getItem(TAG + key) ?? '';
    return note || typing !== '' ? { ...NO_DRAFT, ...note, typing } : null;
  } catch {
    return null;
  }
}

/** Deletes all of them, with the workspace that they belong to. */
export function forgetLeftovers(): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(NOTE) || key.startsWith(TAG));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // Storage is blocked, so there is nothing to delete.
  }
}

/** Deletes it once it is in the database. */
export function forgetLeftover(key: string): void {
  try {
    for (const prefix of [NOTE, TAG]) localStorage.removeItem(prefix + key);
  } catch {
    // Storage is blocked, so there is nothing to delete.
  }
}
