import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import type { CandidateValues, Change } from './change';
import { commit } from './commit';
import { commitStep } from './commit-step';
import type { ShortlistDatabase } from './database';
import { candidateById } from './find-candidates';
import { JOINED_KEYS, type JoinedPath } from './kept-beside';
import { attempt } from './problems';
import { notOnShortlist } from './refused';
import type { CommitKind } from './schema';

/** Tags or lists that the user added or removed; changes from other screens stay. */
export interface TagChange {
  add: string[];
  remove: string[];
}

export interface CandidateChanges
  extends Pick<
    CandidateValues,
    | ('stage' | 'email' | 'phone' | 'fields' | 'fieldsOver' | 'valuesOver')
    | ('fee' | 'offered' | 'agreed' | 'rating' | 'doNotContact' | 'nextAction' | 'audience')
  > {
  /** `over` is the stamp of the wording that was edited, null for a new entry. */
  note?: { id: string; body: string; over: string | null };
  tags?: TagChange;
  lists?: TagChange;
}

export interface EditOptions {
  nowMs?: number;
  /** Edits that share an id are one undo step. */
  step?: string;
}

/** What the history calls a change of each; the first one names an edit of several. */
const KINDS: Record<keyof CandidateChanges, CommitKind> = {
  note: 'note',
  tags: 'tags',
  lists: 'lists',
  stage: 'stage',
  email: 'email',
  phone: 'phone',
  fields: 'fields',
  fieldsOver: 'fields',
  valuesOver: 'fields',
  fee: 'fee',
  offered: 'fee',
  agreed: 'fee',
  rating: 'rating',
  doNotContact: 'do-not-contact',
  nextAction: 'next-action',
  audience: 'audience',
};

/** Writes only the given fields, so that two pages editing different fields do not overwrite each other. */
export function editCandidate(
  db: ShortlistDatabase,
  id: string,
  changes: CandidateChanges,
  { nowMs = Date.now(), step }: EditOptions = {},
): Promise<Result<Candidate>> {
  const consequence = 'edit-on-screen';
  return attempt(db, consequence, async () => {
    const [first = 'note'] = Object.keys(changes) as (keyof CandidateChanges)[];
    const kind = KINDS[first];
    await commit(db, changesOf(id, changes), { kind, candidateId: id, nowMs, step });
    const candidate = await candidateById(db, id);
    if (candidate === null) throw notOnShortlist();
    return ok(candidate);
  });
}

function changesOf(candidateId: string, { note, tags, lists, ...values }: CandidateChanges): Change[] {
  const labels = Object.entries({ tags, lists }).flatMap(([table, change]): Change[] =>
    change ? [{ type: 'tag', candidateId, table: table as 'tags' | 'lists', ...change }] : [],
  );
  return [
    { type: 'set', candidateId, values },
    ...labels,
    ...(note
      ? [{ type: 'write-note' as const, candidateId, noteId: note.id, body: note.body, over: note.over }]
      : []),
  ];
}

/** Takes what the other one of two joined profiles had, or leaves it, which ends the question. Returns the commit that Undo reverts. */
export function settleJoined(
  db: ShortlistDatabase,
  candidateId: string,
  path: JoinedPath,
  taken: Pick<CandidateChanges, 'rating' | 'fee' | 'offered' | 'agreed'>,
  nowMs = Date.now(),
): Promise<Result<string>> {
  const changes: Change[] = [
    { type: 'set', candidateId, values: taken },
    { type: 'settle-field', candidateId, fieldId: JOINED_KEYS[path] },
  ];
  const kind = path === 'rating' ? 'rating' : 'fee';
  return commitStep(db, changes, { kind, candidateId, nowMs }, 'both-texts-there');
}

/** Removes the replaced wordings of an entry after the user has reviewed them. Returns the commit that Undo reverts. */
export function settleNote(
  db: ShortlistDatabase,
  candidateId: string,
  noteId: string,
  nowMs = Date.now(),
): Promise<Result<string>> {
  const change = { type: 'settle-note', candidateId, noteId } as const;
  return commitStep(db, [change], { kind: 'note', candidateId, nowMs }, 'both-texts-there');
}

/** Removes what another window entered into a custom field after the user has reviewed it. Returns the commit that Undo reverts. */
export function settleField(
  db: ShortlistDatabase,
  candidateId: string,
  fieldId: string,
  nowMs = Date.now(),
): Promise<Result<string>> {
  const change = { type: 'settle-field', candidateId, fieldId } as const;
  return commitStep(db, [change], { kind: 'fields', candidateId, nowMs }, 'both-texts-there');
}
