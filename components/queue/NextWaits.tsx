import { useEffect, useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { Button } from '../ui/Button';
import styles from './Queue.module.css';

interface NextWaitsProps {
  untilMs: number;
  onCancel(): void;
}

/** Counts down to the next profile, and says why it waits. */
export function NextWaits({ untilMs, onCancel }: NextWaitsProps) {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(1, Math.ceil((untilMs - nowMs) / 1_000));
  return (
    <>
      <p>{say('queue.waits', { seconds })}</p>
      <div className={styles.actions}>
        <Button variant="quiet" onPress={onCancel}>
          {say('queue.cancel')}
        </Button>
      </div>
    </>
  );
}
