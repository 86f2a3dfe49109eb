import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { draftKey, draftOf, saveDraft } from './drafts';
import { attempt } from './problems';
import { type CandidateDraft, isCommitted, saveCandidate } from './save-candidate';

/** Completes a save whose screen closed: commits it unless that screen did, and deletes the typed draft that it contains. */
export async function finishSave(
  db: ShortlistDatabase,
  draft: CandidateDraft & { saveId: string },
): Promise<Result<null>> {
  const result = await attempt(db, 'draft-on-screen', async () =>
    (await isCommitted(db, draft.saveId)) ? ok(null) : saveCandidate(db, draft),
  );
  if (!result.ok) return result;
  // If the draft stays, the form leaves out what the saved profile has.
  await dropSaved(db, draft).catch(() => undefined);
  return ok(null);
}

/** Keeps what was typed after the press. */
async function dropSaved(db: ShortlistDatabase, saved: CandidateDraft): Promise<void> {
  const key = draftKey(saved);
  const draft = await draftOf(db, key);
  if (draft === null) return;
  const { notes = '', tags = [], lists = [] } = saved;
  const isSaved = draft.text !== null && notes.includes(draft.text.trim());
  await saveDraft(db, key, {
    ...draft,
    ...(isSaved && { text: null, over: '' }),
    tags: draft.tags.filter((tag) => !tags.includes(tag)),
    lists: draft.lists.filter((list) => !lists.includes(list)),
  });
}
