import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { attempt, notOnShortlist } from './problems';
import { readCandidate } from './rows';
import { tidyTags } from './tags';

export type CandidateChanges = Partial<
  Pick<Candidate, 'notes' | 'tags' | 'stage' | 'lists' | 'fee' | 'email'>
>;

/** Writes the given fields and no others, so that two pages editing different fields do not undo each other. */
export function editCandidate(
  db: ShortlistDatabase,
  id: string,
  changes: CandidateChanges,
  nowMs = Date.now(),
): Promise<Result<Candidate>> {
  const kept = 'What you entered is still on screen, and what was saved before is unchanged.';
  return attempt(db, kept, () =>
    db.transaction('rw', db.candidates, async () => {
      const tidy = {
        ...changes,
        ...(changes.tags && { tags: tidyTags(changes.tags) }),
        ...(changes.lists && { lists: tidyTags(changes.lists) }),
        updatedAtMs: nowMs,
      };
      await db.candidates.where('id').equals(id).modify(tidy);
      const candidate = readCandidate(await db.candidates.get(id));
      return candidate ? ok(candidate) : notOnShortlist(kept);
    }),
  );
}
