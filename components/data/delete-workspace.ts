import { failed, ok, type Result } from '../../lib/model/result';
import { handOverChoices } from '../../lib/settings/hand-over-choices';
import { budgets, whyChosen } from '../../lib/settings/stored-settings';
import {
  databaseName,
  dropWorkspace,
  FIRST_WORKSPACE,
  forgetDeleted,
  readWorkspaces,
} from '../../lib/settings/workspaces';
import { noteFinalStep } from '../../lib/store/final-steps';
import { deleteShortlist } from '../../lib/store/open-shortlist';
import { forgetLeftovers } from './leftover-draft';
import { pageShortlist } from './page-shortlist';

/**
 * Deletes a workspace for good. It leaves the list first: no screen saves into it any more, and a browser that is closed in
 * between deletes the rest the next time.
 */
export async function deleteWorkspace(id: string): Promise<Result<null>> {
  const dropped = await dropWorkspace(id);
  if (!dropped.ok) return dropped;
  try {
    await noteDeletion();
    await deleteDatabaseOf(id);
    return ok(null);
  } catch {
    return failed({ code: 'workspace-half-deleted' }, 'workspace-off-list');
  }
}

/** In the history of the workspace that the screens show now: its next undo must not be taken for undoing the deletion. */
async function noteDeletion(): Promise<void> {
  const { current } = await readWorkspaces();
  // Without it the deletion is just as complete.
  await noteFinalStep(pageShortlist(current.id), 'workspace-deleted').catch(() => undefined);
}

/** Deletes what an earlier try left behind, but not what another page is filling just now. */
export async function finishDeletions(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const unlessFilled = (lock: Lock | null) => (lock === null ? undefined : deleteDatabaseOf(id));
    await navigator.locks
      .request(fillingLock(id), { ifAvailable: true }, unlessFilled)
      .catch(() => undefined);
  }
}

/** The lock that a page holds while it fills a database which no screen shows yet. */
export const fillingLock = (id: string): string => `filling:${databaseName(id)}`;

export async function deleteDatabaseOf(id: string): Promise<void> {
  if (id === FIRST_WORKSPACE.id) forgetLeftovers();
  await deleteShortlist(databaseName(id));
  await budgets.amend(({ [databaseName(id)]: _, ...others }) => others);
  const others = <Value>(all: Record<string, Value>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(`${databaseName(id)} `)));
  await whyChosen.amend(others);
  await handOverChoices.amend(others);
  await forgetDeleted(id);
}
