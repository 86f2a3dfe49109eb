import { backupState, remindLater } from '../../../lib/store/backup-marks';
import { isBackupDue } from '../../../lib/transfer/backup/reminder';
import { say } from '../../../lib/words/catalogue/say';
import { formatDay } from '../../../lib/words/numbers';
import { inOneLine } from '../../../lib/words/problem-words';
import { useLive } from '../../data/use-live';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { showProblem } from '../../ui/toast';
import styles from './Backup.module.css';
import { BackupWork } from './BackupWork';
import { backUp, useBackupWork } from './backup-work';
import { useOpenWorkspace } from './use-open-workspace';

/** One line when much has changed since the last backup. `profiles`: how many the workspace has. */
export function BackupReminder({ profiles, nowMs }: { profiles: number; nowMs: number }) {
  const db = useShortlist();
  const { current } = useOpenWorkspace();
  const work = useBackupWork();
  const live = useLive('backup', backupState);
  if (live.kind !== 'answered' || !isBackupDue(live.value, { profiles, nowMs })) return null;
  const { last, changes } = live.value;
  const later = async () => {
    const result = await remindLater(db);
    if (!result.ok) showProblem(() => inOneLine(result.problem));
  };
  if (work)
    return <BackupWork label={say('backup.making')} done={work.done} total={work.total} onStop={work.stop} />;
  return (
    <div className={styles.reminder}>
      <p>
        {last === null
          ? say('backup.never')
          : say('backup.last', { day: formatDay(last.atMs, nowMs), changes })}
      </p>
      <Button onPress={() => void backUp(db, current.name)}>{say('backup.make')}</Button>
      <Button variant="quiet" onPress={() => void later()}>
        {say('backup.later')}
      </Button>
    </div>
  );
}
