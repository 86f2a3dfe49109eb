import { type FormEvent, useState } from 'react';
import type { WorkspaceSettings } from '../../../lib/settings/workspace-settings';
import { MAX_WORKSPACE_NAME, type Workspace, workspaceNameFault } from '../../../lib/settings/workspaces';
import type { OpenedBackup } from '../../../lib/transfer/backup/open-backup';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import styles from './Backup.module.css';
import { BackupWork } from './BackupWork';
import { useRestore } from './use-restore';
import { useSettingsOfBackup } from './use-settings-of-backup';

interface RestoreAsNewProps {
  opened: OpenedBackup;
  settings: WorkspaceSettings;
  all: readonly Workspace[];
  onClose(): void;
}

/** Restores a backup beside the workspaces that are there. */
export function RestoreAsNew({ opened, settings, all, onClose }: RestoreAsNewProps) {
  const [name, setName] = useState(() => freeName(opened.header.workspace, all));
  const { preview, take } = useSettingsOfBackup(settings, null);
  const { work, restore } = useRestore(opened, all, take);
  const fault = workspaceNameFault(name, all);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (fault === null) void restore({ name, replaces: null });
  };
  if (work)
    return (
      <BackupWork label={say('backup.restoring')} done={work.done} total={work.total} onStop={work.stop} />
    );
  return (
    <form className={styles.part} onSubmit={submit}>
      <TextField
        label={say('backup.new.name')}
        value={name}
        onChange={setName}
        problem={fault && say(`workspaces.name.${fault}`, { max: formatNumber(MAX_WORKSPACE_NAME) })}
      />
      {preview}
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => submit()}>
          {say('backup.new.now')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {say('backup.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The name of the backup's workspace, with a number behind it if another one has it. */
function freeName(wanted: string, all: readonly Workspace[]): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = wanted.slice(0, MAX_WORKSPACE_NAME - end.length).trim() + end;
    if (workspaceNameFault(name, all) !== 'taken') return name;
  }
}
