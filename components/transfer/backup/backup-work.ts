import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readWorkspaceSettings } from '../../../lib/settings/workspace-settings';
import { markBackedUp } from '../../../lib/store/backup-marks';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { writeBackup } from '../../../lib/transfer/backup/write-backup';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import { download } from '../../data/download';
import { toolVersion } from '../../data/tool-version';
import { showProblem, showToast } from '../../ui/toast';

/** A backup that is being written. */
interface BackupWork {
  done: number;
  total: number;
  stop(): void;
}

/** Of the page and not of a component: it goes on when the dialog that began it closes. */
const work = createStore<{ running: BackupWork | null }>(() => ({ running: null }));

export const useBackupWork = (): BackupWork | null => useStore(work, ({ running }) => running);

/** Writes a backup of the workspace into the downloads. Does nothing while one is being written. */
export async function backUp(db: ShortlistDatabase, workspace: string): Promise<void> {
  if (work.getState().running) return;
  const stopping = new AbortController();
  const show = (done: number, total: number) =>
    work.setState({ running: { done, total, stop: () => stopping.abort() } });
  show(0, 0);
  const nowMs = Date.now();
  const settings = { ...(await readWorkspaceSettings(db.name)) };
  const options = { workspace, settings, toolVersion: toolVersion(), nowMs, signal: stopping.signal };
  const written = await writeBackup(db, { ...options, onProgress: show });
  work.setState({ running: null });
  if (!written.ok) return showProblem(() => inOneLine(written.problem));
  if (written.value === null) return showToast(() => say('backup.stopped'));
  const { bytes, header, seq } = written.value;
  download(bytes, fileName(workspace, nowMs), 'application/octet-stream');
  const marked = await markBackedUp(db, { atMs: nowMs, seq });
  if (!marked.ok) return showProblem(() => inOneLine(marked.problem));
  showToast(() => say('backup.made', { profiles: header.contents.profiles }));
}

/** Local date: the name is for the person who looks for the file. */
function fileName(workspace: string, atMs: number): string {
  const at = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `yardstick-${workspace.replace(/[^\p{L}\p{N}.-]+/gu, '_')}-${day}.yardstick`;
}
