import { useRef, useState } from 'react';
import { err, failed, ok, type Problem } from '../../../lib/model/result';
import { parseWorkspaceSettings, type WorkspaceSettings } from '../../../lib/settings/workspace-settings';
import { MAX_BACKUP_BYTES } from '../../../lib/transfer/backup/backup-format';
import { type OpenedBackup, openBackup } from '../../../lib/transfer/backup/open-backup';
import { say } from '../../../lib/words/catalogue/say';
import { useShortlist } from '../../data/use-shortlist';

export type ChosenBackup =
  | { kind: 'none' }
  | { kind: 'checking' }
  | { kind: 'found'; opened: OpenedBackup; settings: WorkspaceSettings }
  | { kind: 'refused'; problem: Problem };

/** The file that the user chose, checked. The newest choice counts. */
export function useChosenBackup(): {
  chosen: ChosenBackup;
  choose(file: Blob): Promise<void>;
  forget(): void;
} {
  const db = useShortlist();
  const [chosen, setChosen] = useState<ChosenBackup>({ kind: 'none' });
  const choice = useRef(0);
  const choose = async (file: Blob) => {
    const own = ++choice.current;
    setChosen({ kind: 'checking' });
    const result = await opened(file, () => db.open().then(() => db.verno));
    if (choice.current !== own) return;
    setChosen(result.ok ? { kind: 'found', ...result.value } : { kind: 'refused', problem: result.problem });
  };
  const forget = () => {
    choice.current += 1;
    setChosen({ kind: 'none' });
  };
  return { chosen, choose, forget };
}

async function opened(file: Blob, version: () => PromiseLike<number>) {
  const refused = (happened: string, next: string) => err(happened, say('backup.use.nothing-changed'), next);
  if (file.size > MAX_BACKUP_BYTES)
    return refused(say('backup.use.too-large'), say('problem.backup-missing.next'));
  try {
    const result = await openBackup(new Uint8Array(await file.arrayBuffer()), await version());
    if (!result.ok) return result;
    const settings = parseWorkspaceSettings(result.value.header.settings);
    // No version of Yardstick wrote such settings under this version of the format.
    if (settings === null) return failed({ code: 'backup-damaged' }, 'nothing-changed');
    return ok({ opened: result.value, settings });
  } catch {
    return refused(say('backup.use.unreadable'), say('backup.use.unreadable-next'));
  }
}
