import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useEffect, useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { progressWords } from '../../lib/words/queue-words';
import { useQueue } from '../data/use-queue';
import buttonStyles from '../ui/Button.module.css';
import { FailureBoundary } from '../ui/FailureBoundary';
import sheetStyles from '../ui/Sheet.module.css';
import { AddToQueue } from './AddToQueue';
import { QueueGap } from './QueueGap';
import { QueueList } from './QueueList';
import { StartQueue } from './StartQueue';

/** Another screen opens the queue on this page by the end of its address. */
const PART = '#queue';

interface QueueSheetProps {
  onExportSaved(accountKeys: ReadonlySet<string>): void;
  /** Sends saved profiles into the queue. */
  fromShortlist: ReactNode;
}

/** The queue on the shortlist page: where profiles get into it, and what became of them. The table stays usable beside it. */
export function QueueSheet({ onExportSaved, fromShortlist }: QueueSheetProps) {
  const queue = useQueue();
  const [open, setOpen] = useState(() => location.hash === PART);
  useEffect(() => {
    const look = () => location.hash === PART && setOpen(true);
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const change = (next: boolean) => {
    setOpen(next);
    if (!next && location.hash === PART) history.replaceState(null, '', location.pathname);
  };
  // The sheet would lie over what the export asks.
  const exportSaved = (keys: ReadonlySet<string>) => {
    change(false);
    onExportSaved(keys);
  };
  const { entries = [], done = 0, left = 0, remainingMs = null } = queue ?? {};
  return (
    <Dialog.Root modal={false} disablePointerDismissal open={open} onOpenChange={change}>
      <Dialog.Trigger className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        {say('queue.sheet.open', { left })}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Popup className={sheetStyles.sheet} data-part="queue-sheet">
          <div className={sheetStyles.head}>
            <Dialog.Title className={sheetStyles.title}>{say('queue.title')}</Dialog.Title>
            <Dialog.Close className={`${buttonStyles.button} ${buttonStyles.plain}`}>
              {say('queue.sheet.close')}
            </Dialog.Close>
          </div>
          <FailureBoundary part={say('queue.title')}>
            {entries.length > 0 && <p role="status">{progressWords(done, entries.length, remainingMs)}</p>}
            {queue && left > 0 && <StartQueue queue={queue} />}
            <AddToQueue />
            {fromShortlist}
            {queue && <QueueList queue={queue} onExportSaved={exportSaved} />}
            <QueueGap />
          </FailureBoundary>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
