import type { BackupState } from '../../../lib/store/backup-marks';
import { backupState } from '../../../lib/store/backup-marks';
import { say } from '../../../lib/words/catalogue/say';
import { formatDay } from '../../../lib/words/numbers';
import { useLive } from '../../data/use-live';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import styles from './Backup.module.css';
import { BackupWork } from './BackupWork';
import { backUp, useBackupWork } from './backup-work';

/** Writes a backup of the open workspace, and says how old the last one is. */
export function MakeBackup({ name, nowMs }: { name: string; nowMs: number }) {
  const db = useShortlist();
  const work = useBackupWork();
  const live = useLive('backup', backupState);
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{say('backup.about', { name })}</p>
      {live.kind === 'failed' && <ProblemNotice problem={live.problem} onRetry={live.retry} />}
      {live.kind === 'answered' && <p>{lastText(live.value, nowMs)}</p>}
      {work ? (
        <BackupWork label={say('backup.making')} done={work.done} total={work.total} onStop={work.stop} />
      ) : (
        <Button onPress={() => void backUp(db, name)}>{say('backup.make')}</Button>
      )}
    </div>
  );
}

const lastText = ({ last, changes }: BackupState, nowMs: number): string =>
  last === null ? say('backup.never') : say('backup.last', { day: formatDay(last.atMs, nowMs), changes });
