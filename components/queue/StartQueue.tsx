import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { handleText } from '../../lib/model/place';
import { openPanel } from '../../lib/panel/open-panel';
import { say } from '../../lib/words/catalogue/say';
import { openInQueueTab } from '../data/queue-tab';
import { currentEntry, nextFree, type Queue, useClaimer } from '../data/use-queue';
import { useQueueWork } from '../data/use-queue-work';
import { Button } from '../ui/Button';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { ProblemNotice } from '../ui/ProblemNotice';
import { NextWaits } from './NextWaits';
import styles from './QueueSheet.module.css';

/** Opens a profile, or the one that is not decided yet, in the tab that works through the queue, with the panel beside it. */
export function StartQueue({ queue }: { queue: Queue }) {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  const claimer = useClaimer(windowId);
  const current = claimer && currentEntry(queue, claimer.window, () => false);
  const hasNext = nextFree(queue, claimer) !== null || queue.counts.later > 0;
  const work = useQueueWork(windowId, async (entry) => {
    if (windowId !== null) await openInQueueTab(windowId, entry);
  });
  const start = () => {
    // Before anything else: browsers open a panel only at once after a press. Without it, the popup has the queue too.
    if (windowId !== null) openPanel(windowId).catch(() => undefined);
    void (current ? work.show(current) : work.next(true));
  };
  return (
    <div className={styles.part}>
      {work.problem && <ProblemNotice problem={work.problem} />}
      {work.waitsUntilMs !== null ? (
        <NextWaits untilMs={work.waitsUntilMs} onCancel={work.cancel} />
      ) : claimer && !current && !hasNext ? (
        <p>{say('queue.others-open', { profiles: queue.left })}</p>
      ) : (
        <div className={styles.actions}>
          <Button variant="primary" shortcut={SHORTCUTS.next} onPress={start} disabled={claimer === null}>
            {current
              ? say('queue.back', { account: handleText(current.handle) })
              : say(queue.done === 0 ? 'queue.sheet.start' : 'queue.sheet.go-on')}
          </Button>
        </div>
      )}
      <p className={styles.hint}>{say('queue.sheet.how')}</p>
    </div>
  );
}
