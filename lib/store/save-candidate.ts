import { type Candidate, candidateId } from '../model/candidate';
import { contactsIn } from '../model/contacts';
import type { PlatformId } from '../model/platform';
import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';
import { readCandidate } from './rows';
import { type Numbers, snapshotFrom } from './snapshots';
import { tidyTags } from './tags';

/** A profile as the screen has it when the user saves it. */
export interface CandidateDraft extends Numbers {
  platform: PlatformId;
  handle: string;
  profileUrl: string;
  notes?: string;
  tags?: string[];
  /** Without one the first e-mail address in the bio is taken. */
  email?: string;
}

export interface Saved {
  candidate: Candidate;
  firstTime: boolean;
}

/**
 * Candidate and snapshot in one transaction: both or neither. A second save of the same account adds a
 * snapshot; stage, lists, tags and notes stay, and what the draft brings is added to them.
 */
export function saveCandidate(
  db: ShortlistDatabase,
  draft: CandidateDraft,
  nowMs = Date.now(),
): Promise<Result<Saved>> {
  return attempt(db, 'Nothing was saved; the numbers and your note are still on screen.', () =>
    db.transaction('rw', db.candidates, db.snapshots, async () => {
      const id = candidateId(draft.platform, draft.handle);
      const before = readCandidate(await db.candidates.get(id));
      const candidate = before ? again(before, draft, nowMs) : candidateFrom(draft, nowMs);
      await db.candidates.put(candidate);
      await db.snapshots.add(snapshotFrom(id, draft));
      return ok({ candidate, firstTime: before === null });
    }),
  );
}

/** The candidate that a first save makes of a draft. */
export function candidateFrom(draft: CandidateDraft, nowMs: number): Candidate {
  return {
    id: candidateId(draft.platform, draft.handle),
    platform: draft.platform,
    handle: draft.handle,
    profileUrl: draft.profileUrl,
    displayName: draft.profile.displayName,
    stage: 'found',
    lists: [],
    tags: tidyTags(draft.tags ?? []),
    notes: draft.notes ?? '',
    fee: null,
    email: emailOf(draft),
    savedAtMs: nowMs,
    updatedAtMs: nowMs,
  };
}

function again(before: Candidate, draft: CandidateDraft, nowMs: number): Candidate {
  return {
    ...before,
    displayName: draft.profile.displayName ?? before.displayName,
    tags: tidyTags([...before.tags, ...(draft.tags ?? [])]),
    notes: joinNotes(before.notes, draft.notes ?? ''),
    email: before.email ?? emailOf(draft),
    updatedAtMs: nowMs,
  };
}

function emailOf({ email, profile }: CandidateDraft): string | null {
  return email ?? contactsIn(profile.bio ?? '', profile.links).emails[0] ?? null;
}

/** Two notes on one account are both worth keeping; the same words twice are not. */
export function joinNotes(before: string, added: string): string {
  if (before.includes(added.trim())) return before;
  return added.includes(before.trim()) ? added : `${before}\n${added}`;
}
