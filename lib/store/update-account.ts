import type { Candidate } from '../model/candidate';
import { isHandle, sameHandle } from '../model/place';
import { ok, type Result } from '../model/result';
import type { CandidateValues, Change } from './change';
import { readChangeRow } from './change-rows';
import { commit } from './commit';
import { commitStep } from './commit-step';
import type { ShortlistDatabase } from './database';
import { draftKey, moveDraft } from './drafts';
import { accountIdOf, findRow, type KnownAccount } from './find-row';
import { attempt } from './problems';

/** An account as its page names it now. */
export interface ShownAccount extends KnownAccount {
  profileUrl: string;
  /** Absent or null if the page shows none; the name before stays then. */
  displayName?: string | null;
}

/** The commit that gave a candidate its new handle, with the handle before. */
export interface Renamed {
  commitId: string;
  before: string;
}

/**
 * Adds to a candidate what its page says about the account: the id, if it was not known, and the new handle of an account that
 * was renamed. Null if there was no new handle. A new handle is an undo step; one that the user undid is not set again.
 */
export function updateAccount(
  db: ShortlistDatabase,
  candidateId: string,
  account: ShownAccount,
  nowMs = Date.now(),
): Promise<Result<Renamed | null>> {
  return attempt(db, 'account-unchanged', async () => {
    const accountId = accountIdOf(account);
    const row = await findRow(db, account);
    if (accountId === null || row?.id !== candidateId || row.trashedAtMs !== null) return ok(null);
    const set = (values: CandidateValues): Change[] => [{ type: 'set', candidateId, values }];
    if (row.accountId === null) {
      await commit(db, set({ accountId }), { kind: 'account', candidateId, nowMs, undoable: false });
    }
    const { handle, profileUrl, displayName } = account;
    const isSame = sameHandle(handle, row.handle) || !isHandle(handle);
    if (isSame || (await wasUndone(db, candidateId, handle))) return ok(null);
    const options = { kind: 'renamed', candidateId, nowMs } as const;
    const { commitId, seq } = await commit(
      db,
      set({ handle, profileUrl, ...(displayName && { displayName }) }),
      options,
    );
    await moveDraft(db, draftKey({ ...row, accountId }), draftKey({ ...account, accountId }));
    return ok(seq === null ? null : { commitId, before: row.handle });
  });
}

/** Whether the user took back this very handle before. */
async function wasUndone(db: ShortlistDatabase, candidateId: string, handle: string): Promise<boolean> {
  const rows = await db.changes.where('recordIds').equals(`candidates:${candidateId}`).toArray();
  return rows
    .map(readChangeRow)
    .some(
      (row) =>
        row?.kind === 'undo' &&
        row.records.some(({ id, before }) => id === candidateId && before.handle === handle),
    );
}

/** The answer that a saved candidate is the account on the page. Returns the commit that Undo reverts. */
export function samePerson(
  db: ShortlistDatabase,
  account: KnownAccount,
  { candidate, doubtful }: { candidate: Candidate | null; doubtful: Candidate },
  nowMs = Date.now(),
): Promise<Result<string>> {
  const accountId = accountIdOf(account) ?? undefined;
  const [change, kind]: [Change, 'joined' | 'account'] = candidate
    ? [{ type: 'join', candidateId: candidate.id, from: doubtful.id }, 'joined']
    : [{ type: 'set', candidateId: doubtful.id, values: { ...(accountId && { accountId }) } }, 'account'];
  return commitStep(db, [change], { kind, candidateId: change.candidateId, nowMs }, 'nothing-changed');
}

/** The answer that a saved candidate is someone else: both stay, and the question is not asked again. */
export function someoneElse(
  db: ShortlistDatabase,
  account: KnownAccount,
  { candidate, doubtful }: { candidate: Candidate | null; doubtful: Candidate },
  nowMs = Date.now(),
): Promise<Result<string>> {
  const accountId = accountIdOf(account);
  // Two candidates of one account id are kept apart by their own ids.
  const notSame = [accountId === doubtful.accountId ? null : accountId, candidate?.id ?? null];
  const values = { notSame: notSame.filter((id) => id !== null) };
  const options = { kind: 'account', candidateId: doubtful.id, nowMs } as const;
  return commitStep(db, [{ type: 'set', candidateId: doubtful.id, values }], options, 'nothing-changed');
}
