import { useState } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import { Dialog } from '../../ui/Dialog';
import { MakeBackup } from './MakeBackup';
import { UseBackup } from './UseBackup';
import { useOpenWorkspace } from './use-open-workspace';

/** Backups as a section of the settings. */
export function BackupSettings({ nowMs }: { nowMs: number }) {
  const { all, current } = useOpenWorkspace();
  const [open, setOpen] = useState(false);
  const title = say('backup.use.title');
  return (
    <>
      <MakeBackup name={current.name} nowMs={nowMs} />
      <div>
        <Dialog title={title} opener={title} openerVariant="plain" open={open} onOpenChange={setOpen}>
          <UseBackup all={all} current={current} nowMs={nowMs} />
        </Dialog>
      </div>
    </>
  );
}
