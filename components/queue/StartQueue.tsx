import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/panel/open-panel';
import { say } from '../../lib/words/catalogue/say';
import { useQueueWork } from '../data/use-queue-work';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { NextWaits } from './NextWaits';
import styles from './QueueSheet.module.css';

/** Opens a profile in a tab of its own, with the panel beside it. */
export function StartQueue({ isFirst }: { isFirst: boolean }) {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  const work = useQueueWork(windowId, async (url) => {
    await browser.tabs.create({ url });
  });
  const start = () => {
    // Before anything else: browsers open a panel only at once after a press. Without it, the popup has the queue too.
    if (windowId !== null) openPanel(windowId).catch(() => undefined);
    void work.next(true);
  };
  return (
    <div className={styles.part}>
      {work.problem && <ProblemNotice problem={work.problem} />}
      {work.waitsUntilMs === null ? (
        <div className={styles.actions}>
          <Button variant="primary" onPress={start} disabled={windowId === null}>
            {say(isFirst ? 'queue.sheet.start' : 'queue.sheet.go-on')}
          </Button>
        </div>
      ) : (
        <NextWaits untilMs={work.waitsUntilMs} onCancel={work.cancel} />
      )}
      <p className={styles.hint}>{say('queue.sheet.how')}</p>
    </div>
  );
}
