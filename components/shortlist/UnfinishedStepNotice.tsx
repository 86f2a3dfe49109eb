import { useEffect, useState } from 'react';
import { oneAtATime } from '../../lib/store/one-at-a-time';
import { importLock } from '../../lib/store/unfinished-import';
import { say } from '../../lib/words/catalogue/say';
import { useShortlist } from '../data/use-shortlist';
import { useUnfinishedStep } from '../data/use-unfinished-step';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import styles from './UnfinishedStepNotice.module.css';
import { finish } from './use-undo';

/**
 * How far an undo or redo of a long step is, in every window. One whose window was closed goes on here: half of it is not what
 * the user asked for.
 */
export function UnfinishedStepNotice() {
  const db = useShortlist();
  const found = useUnfinishedStep();
  /** What stands still after it failed here. */
  const [failed, setFailed] = useState<string | null>(null);
  const commitId = found?.commitId;
  // The next part has a state of its own.
  const state = found && `${found.commitId}:${found.done}`;
  useEffect(() => {
    if (commitId === undefined || failed === state) return;
    let isHere = true;
    // A window that works on it holds the lock.
    void oneAtATime(importLock(db), async () => undefined).then(async () => {
      if (isHere && !(await finish(db, commitId))) setFailed(state);
    });
    return () => {
      isHere = false;
    };
  }, [db, commitId, state, failed]);
  if (found === null) return null;
  return (
    <div className={styles.notice}>
      <Progress label={say(`undo.going-${found.does}`)} value={found.done} of={found.of} asPercent />
      {failed === state && (
        <Button onPress={() => setFailed(null)}>{say(`undo.finish-${found.does}`)}</Button>
      )}
    </div>
  );
}
