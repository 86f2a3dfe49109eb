import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { removeFromQueue } from '../../lib/store/queue/decide';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { progressWords } from '../../lib/words/queue-words';
import { takeBack } from '../data/take-back';
import { useQueue } from '../data/use-queue';
import { useShortlist } from '../data/use-shortlist';
import buttonStyles from '../ui/Button.module.css';
import { FailureBoundary } from '../ui/FailureBoundary';
import { ariaShortcut, SHORTCUTS } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';
import { useSingleKeys } from '../ui/keys/use-single-keys';
import sheetStyles from '../ui/Sheet.module.css';
import { showProblem } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { AddToQueue } from './AddToQueue';
import { QueueGap } from './QueueGap';
import { QueueList } from './QueueList';
import { QueueResult } from './QueueResult';
import { StartQueue } from './StartQueue';

/** Another screen opens the queue on this page by the end of its address. */
const PART = '#queue';

interface QueueSheetProps {
  onExportSaved(accountKeys: ReadonlySet<string>): void;
  /** Sends saved profiles into the queue. */
  fromShortlist: ReactNode;
}

/** Removes entries from the queue, or all that are decided, and offers to undo it. */
function useRemove() {
  const db = useShortlist();
  const remove = async (which: readonly string[] | 'done') => {
    const result = await removeFromQueue(db, which);
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    const { commitId, removed } = result.value;
    if (commitId === null) return;
    const words = () => say('queue.sheet.removed', { profiles: removed });
    showToastWithUndo(
      words,
      () => takeBack(db, commitId),
      () => say('queue.sheet.still-removed'),
      commitId,
    );
  };
  return (which: readonly string[] | 'done') => void remove(which);
}

/** The queue on the shortlist page: where profiles get into it, and what became of them. The table stays usable beside it. */
export function QueueSheet({ onExportSaved, fromShortlist }: QueueSheetProps) {
  const queue = useQueue();
  const trigger = useRef<HTMLButtonElement>(null);
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
  const singleKeys = useSingleKeys();
  useShortcut({
    shortcut: SHORTCUTS.queue,
    words: say('queue.keys.open'),
    element: trigger,
    action: () => change(true),
  });
  const remove = useRemove();
  const { entries = [], done = 0, left = 0, remainingMs = null } = queue ?? {};
  const result = queue && (
    <QueueResult queue={queue} onExportSaved={exportSaved} onClear={() => remove('done')} />
  );
  return (
    <Dialog.Root modal={false} disablePointerDismissal open={open} onOpenChange={change}>
      <Dialog.Trigger
        ref={trigger}
        className={`${buttonStyles.button} ${buttonStyles.quiet}`}
        aria-keyshortcuts={singleKeys ? ariaShortcut(SHORTCUTS.queue) : undefined}
      >
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
            {/* At the end, it is what the sheet is opened for. */}
            {left === 0 && result}
            <AddToQueue />
            {fromShortlist}
            {left > 0 && result}
            {queue && <QueueList queue={queue} onRemove={remove} />}
            <QueueGap />
          </FailureBoundary>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
