import { type FormEvent, useState } from 'react';
import type { WorkspaceSettings } from '../../../lib/settings/workspace-settings';
import type { Workspace } from '../../../lib/settings/workspaces';
import { contentsOf } from '../../../lib/store/contents';
import type { OpenedBackup } from '../../../lib/transfer/backup/open-backup';
import { say } from '../../../lib/words/catalogue/say';
import { contentsWords } from '../../data/contents-words';
import { useLive } from '../../data/use-live';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import styles from './Backup.module.css';
import { BackupWork } from './BackupWork';
import { backUp, useBackupWork } from './backup-work';
import { useRestore } from './use-restore';
import { useSettingsOfBackup } from './use-settings-of-backup';

interface ReplaceWorkspaceProps {
  opened: OpenedBackup;
  settings: WorkspaceSettings;
  all: readonly Workspace[];
  current: Workspace;
  onClose(): void;
}

/** Puts a backup in the place of the open workspace after its name was typed, and offers a backup of it first. */
export function ReplaceWorkspace({ opened, settings, all, current, onClose }: ReplaceWorkspaceProps) {
  const db = useShortlist();
  const live = useLive('contents', contentsOf);
  const backup = useBackupWork();
  const { preview, take } = useSettingsOfBackup(settings, null);
  const { work, restore } = useRestore(opened, all, take);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { name } = current;
  const isConfirmed = typed.trim().toLowerCase() === name.toLowerCase();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (isConfirmed && backup === null) void restore({ name, replaces: current });
  };
  if (work)
    return (
      <BackupWork label={say('backup.restoring')} done={work.done} total={work.total} onStop={work.stop} />
    );
  if (live.kind !== 'answered') return null;
  return (
    <form className={styles.part} onSubmit={submit}>
      <p>{say('backup.replace.warning', { name, contents: contentsWords(live.value) })}</p>
      {backup ? (
        <BackupWork
          label={say('backup.making')}
          done={backup.done}
          total={backup.total}
          onStop={backup.stop}
        />
      ) : (
        <Button onPress={() => void backUp(db, name)}>{say('backup.replace.first')}</Button>
      )}
      <TextField
        label={say('backup.replace.type', { name })}
        value={typed}
        onChange={setTyped}
        problem={tried && !isConfirmed ? say('backup.replace.not-typed', { name }) : null}
      />
      {preview}
      <div className={styles.actions}>
        <Button onPress={() => submit()} disabled={backup !== null}>
          {say('backup.replace.now')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {say('backup.cancel')}
        </Button>
      </div>
    </form>
  );
}
