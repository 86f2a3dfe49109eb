import { useState } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import { Dialog } from '../../ui/Dialog';
import styles from './Backup.module.css';
import { MakeBackup } from './MakeBackup';
import { UseBackup } from './UseBackup';
import { useOpenWorkspace } from './use-open-workspace';

/** The button of the shortlist page that opens everything about backups. */
export function BackupSheet({ nowMs }: { nowMs: number }) {
  const { all, current } = useOpenWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <Dialog title={say('backup.title')} opener={say('backup.open')} open={open} onOpenChange={setOpen}>
      <MakeBackup name={current.name} nowMs={nowMs} />
      <h3 className={styles.heading}>{say('backup.use.title')}</h3>
      <UseBackup all={all} current={current} nowMs={nowMs} />
    </Dialog>
  );
}
