import { type Candidate, STAGES } from '../model/candidate';
import { contactsIn } from '../model/contacts';
import { isHandle } from '../model/place';
import type { PlatformId } from '../model/platform';
import { ok, type Result } from '../model/result';
import { applyChange } from './apply-change';
import type { Change } from './change';
import { newId } from './clock';
import { write } from './commit';
import type { ShortlistDatabase } from './database';
import { forgetErased, isErased } from './erasures';
import { candidateById } from './find-candidates';
import { accountIdOf, findRow, type KnownAccount } from './find-row';
import type { Numbers } from './numbers';
import { attempt } from './problems';
import { earlierHandleInQueue, noteEarlierHandle } from './queue/earlier-handle';
import { settleSaved } from './queue/settle-saved';
import { candidatesFrom } from './read-candidates';
import { ChangedUnderneath, notOnShortlist, Refused } from './refused';
import type { CandidateRow } from './rows';
import { packNumbers, withFreshNumbers } from './snapshots';
import { tidyTags } from './tags';

/** A profile as the screen shows it when the user saves it. */
export interface CandidateDraft extends Numbers, KnownAccount {
  platform: PlatformId;
  handle: string;
  profileUrl: string;
  notes?: string;
  tags?: string[];
  lists?: string[];
  /** Defaults to the first email address in the bio. */
  email?: string;
  /** The user has confirmed saving a profile that was erased before. */
  evenErased?: boolean;
  /** Identifies one press of Save, which is committed once, however often a screen tries it. */
  saveId?: string;
}

export interface Saved {
  candidate: Candidate;
  firstTime: boolean;
  commitId: string;
}

/**
 * Saves candidate and snapshot in one commit, which also settles what the queue had to decide about the account. Saving an
 * account again adds numbers; its stage, lists, tags and notes stay, and the draft is added to them. A candidate in the trash is
 * restored with everything it had.
 */
export function saveCandidate(
  db: ShortlistDatabase,
  draft: CandidateDraft,
  nowMs = Date.now(),
): Promise<Result<Saved>> {
  return attempt(db, 'draft-on-screen', () =>
    withFreshNumbers(async () => {
      const wasErased = await isErased(db, draft);
      if (wasErased && !draft.evenErased) throw erasedBefore();
      const before = await savedRow(db, draft);
      const id = before?.id ?? newId();
      const known = before && ((await candidatesFrom(db, [before]))[0] ?? null);
      const numbers = await packNumbers(db, before?.id ?? null, draft);
      const changes: Change[] = [
        ...(before ? comeBack(before, draft) : [newCandidate(id, draft)]),
        ...additions(id, known, draft),
        { type: 'keep-numbers', candidateId: id, snapshot: numbers },
      ];
      const options = { kind: 'saved' as const, candidateId: id, nowMs, step: draft.saveId };
      const { commitId } = await write(db, options, async (writer) => {
        // Another screen may have saved the same account in the meantime.
        if ((await savedRow(db, draft))?.id !== before?.id) throw new ChangedUnderneath();
        if (draft.saveId !== undefined && (await isCommitted(db, draft.saveId))) return;
        for (const change of changes) await applyChange(db, writer, change);
        await noteEarlierHandle(db, writer, draft, id);
        const notes = `${known?.notes ?? ''}\n${draft.notes ?? ''}`;
        await settleSaved(db, writer, draft, { candidateId: id, notes });
      });
      if (wasErased) await forgetErased(db, draft);
      const candidate = await candidateById(db, id);
      if (candidate === null) throw notOnShortlist();
      return ok({ candidate, firstTime: before === null, commitId });
    }),
  );
}

/** The row of the account, otherwise the one under the handle whose address led to it. */
async function savedRow(db: ShortlistDatabase, draft: CandidateDraft): Promise<CandidateRow | null> {
  const row = await findRow(db, draft);
  const earlier = row === null ? await earlierHandleInQueue(db, draft) : null;
  return earlier === null ? row : findRow(db, { ...draft, handle: earlier });
}

/** Whether this press of Save has been committed. */
export async function isCommitted(db: ShortlistDatabase, saveId: string): Promise<boolean> {
  return (await db.changes.where('commitId').equals(saveId).count()) > 0;
}

const erasedBefore = () => new Refused({ code: 'erased' });

function newCandidate(id: string, draft: CandidateDraft): Change {
  const { platform, handle, profileUrl, profile } = draft;
  const candidate = { id, platform, handle, profileUrl, displayName: profile.displayName };
  return { type: 'add-candidate', candidate: { ...candidate, accountId: accountIdOf(draft) } };
}

function comeBack({ id, trashedAtMs, displayName, ...row }: CandidateRow, draft: CandidateDraft): Change[] {
  const accountId = accountIdOf(draft);
  // The address may name the account by its id or by an old name.
  const { handle, profileUrl } = isHandle(draft.handle) || !isHandle(row.handle) ? draft : row;
  return [
    ...(trashedAtMs === null ? [] : [{ type: 'restore' as const, candidateId: id }]),
    {
      type: 'set',
      candidateId: id,
      values: {
        ...{ handle, profileUrl, displayName: draft.profile.displayName ?? displayName },
        ...(accountId !== null && { accountId }),
      },
    },
  ];
}

/** Adds the draft's note, tags and email address if the candidate does not have them. */
function additions(candidateId: string, known: Candidate | null, draft: CandidateDraft): Change[] {
  const { notes = '', tags = [], lists = [] } = draft;
  const isNew = notes.trim() !== '' && !known?.notes.includes(notes.trim());
  const email = known?.email == null ? emailOf(draft) : null;
  return [
    ...(isNew
      ? [{ type: 'write-note' as const, candidateId, noteId: newId(), body: notes, over: null }]
      : []),
    { type: 'tag', table: 'tags', candidateId, add: tags, remove: [] },
    { type: 'tag', table: 'lists', candidateId, add: lists, remove: [] },
    ...(email === null ? [] : [{ type: 'set' as const, candidateId, values: { email } }]),
  ];
}

/** An unsaved candidate made from a draft, for copying as a row. */
export function candidateFrom(draft: CandidateDraft, nowMs: number): Candidate {
  return {
    id: '',
    platform: draft.platform,
    handle: draft.handle,
    accountId: accountIdOf(draft),
    earlierHandles: [],
    profileUrl: draft.profileUrl,
    displayName: draft.profile.displayName,
    ...{ stage: STAGES[0], stageName: null, stageRank: 0 },
    lists: tidyTags(draft.lists ?? []),
    tags: tidyTags(draft.tags ?? []),
    notes: draft.notes ?? '',
    entries: [],
    fee: null,
    fields: {},
    email: emailOf(draft),
    savedAtMs: nowMs,
    updatedAtMs: nowMs,
    seq: 0,
  };
}

function emailOf({ email, profile }: CandidateDraft): string | null {
  return email ?? contactsIn(profile.bio ?? '', profile.links).emails[0] ?? null;
}
