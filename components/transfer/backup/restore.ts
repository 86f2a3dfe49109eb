import { ok, type Result } from '../../../lib/model/result';
import type { Workspace } from '../../../lib/settings/workspaces';
import { markBackedUp } from '../../../lib/store/backup-marks';
import { type Erasures, erasuresIn } from '../../../lib/store/erasures';
import { lastSeq } from '../../../lib/store/export-marks';
import type { OpenedBackup } from '../../../lib/transfer/backup/open-backup';
import { type StageOptions, stageBackup } from '../../../lib/transfer/backup/stage-backup';
import { type HiddenDatabase, hiddenDatabase } from '../../data/filled-database';
import { pageShortlist } from '../../data/page-shortlist';

/** A backup in a database that no screen shows yet. */
export interface StagedInBrowser extends HiddenDatabase {
  /** How many profiles of the backup were left out because the user erased them. */
  erased: number;
}

/** Null if it was stopped. Whatever goes wrong, nothing is left of it. */
export async function stageInBrowser(
  opened: OpenedBackup,
  workspaces: readonly Workspace[],
  options: StageOptions,
): Promise<Result<StagedInBrowser | null>> {
  const hidden = await hiddenDatabase();
  if (!hidden.ok) return hidden;
  const { db, discard } = hidden.value;
  const staged = await stageBackup(db, opened, { ...options, erasures: await erasuresOf(workspaces) });
  if (staged.ok && staged.value !== null) {
    // The file is there, so the copy has a backup already.
    const marked = await markBackedUp(db, { atMs: opened.header.madeAtMs, seq: await lastSeq(db) });
    if (marked.ok) return ok({ ...hidden.value, erased: staged.value.erased });
  }
  await discard();
  return staged.ok ? ok(null) : staged;
}

async function erasuresOf(workspaces: readonly Workspace[]): Promise<Erasures[]> {
  const all: Erasures[] = [];
  for (const { id } of workspaces) {
    const db = pageShortlist(id);
    if ((await db.erased.count()) > 0) all.push(await erasuresIn(db));
  }
  return all;
}
