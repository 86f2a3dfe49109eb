import type { WorkspaceSettings } from '../../../lib/settings/workspace-settings';
import type { Workspace } from '../../../lib/settings/workspaces';
import { isNothingToMerge } from '../../../lib/store/merge/report';
import type { OpenedBackup } from '../../../lib/transfer/backup/open-backup';
import { say } from '../../../lib/words/catalogue/say';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import styles from './Backup.module.css';
import { BackupWork } from './BackupWork';
import { MergePreview } from './MergePreview';
import { useMerge } from './use-merge';
import { useSettingsOfBackup } from './use-settings-of-backup';

interface MergeBackupProps {
  opened: OpenedBackup;
  settings: WorkspaceSettings;
  all: readonly Workspace[];
  onClose(): void;
}

/** Merges a backup into the open workspace, after a look at what that would do. */
export function MergeBackup({ opened, settings, all, onClose }: MergeBackupProps) {
  const db = useShortlist();
  const { preview, isChange, take } = useSettingsOfBackup(settings, db.name);
  const { state, merge, undo } = useMerge(opened, all, { take, onEnd: onClose });
  if (state.kind === 'merged') {
    const { words, commitId } = state;
    return (
      <div className={styles.part}>
        <p role="status">{words()}</p>
        <div className={styles.actions}>
          {commitId !== null && (
            <Button onPress={() => void undo(commitId)}>{say('backup.merge.undo')}</Button>
          )}
          <Button onPress={onClose}>{say('backup.merge.close')}</Button>
        </div>
      </div>
    );
  }
  if (state.kind !== 'compared') {
    const label = say(`backup.merge.${state.kind}`);
    return <BackupWork label={label} done={state.done} total={state.total} onStop={state.stop} />;
  }
  const canMerge = isChange || !isNothingToMerge(state.report);
  return (
    <div className={styles.part}>
      <MergePreview report={state.report} />
      {preview}
      {preview && <p className={styles.hint}>{say('backup.settings.undo')}</p>}
      <div className={styles.actions}>
        {canMerge && (
          <Button variant="primary" onPress={merge}>
            {say('backup.merge.now')}
          </Button>
        )}
        <Button variant="quiet" onPress={onClose}>
          {say('backup.cancel')}
        </Button>
      </div>
    </div>
  );
}
