import { useEffect, useState } from 'react';
import { oneAtATime } from '../../../lib/store/one-at-a-time';
import { forgetUnfinished, importLock, unfinishedImport } from '../../../lib/store/unfinished-import';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { inOneLine } from '../../../lib/words/problem-words';
import { showUndone } from '../../data/redo';
import { takeBack } from '../../data/take-back';
import { useLive } from '../../data/use-live';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { showProblem, showToast } from '../../ui/toast';
import importStyles from './Import.module.css';
import styles from './ImportOffers.module.css';

/** Says that an import or a merge ended halfway, for example because its window was closed, and offers to undo it. */
export function UnfinishedNotice() {
  const db = useShortlist();
  const live = useLive('unfinished-import', unfinishedImport);
  const found = live.kind === 'answered' ? live.value : null;
  // Another one after each part, so that an import that goes on is not taken for one that has ended.
  const state = found && `${found.step}:${found.done}`;
  const [ended, setEnded] = useState<string | null>(null);
  const [isUndoing, setIsUndoing] = useState(false);
  useEffect(() => {
    if (state === null) return;
    let isHere = true;
    // A window that still imports holds the lock.
    void oneAtATime(importLock(db), async () => {
      if (isHere) setEnded(state);
    });
    return () => {
      isHere = false;
    };
  }, [db, state]);
  if (found === null || ended !== state) return null;
  const undo = async () => {
    if (isUndoing) return;
    setIsUndoing(true);
    const undone = await takeBack(db, found.step);
    setIsUndoing(false);
    if (!undone.ok) return showProblem(() => inOneLine(undone.problem));
    await forgetUnfinished(db);
    if (found.kind === 'merge') showToast(() => say('undo.many-merged'));
    else showUndone(db, () => say('import.done.undone', { profiles: undone.value?.profiles ?? 0 }));
  };
  const isMerge = found.kind === 'merge';
  const [done, of] = [formatNumber(found.done), formatNumber(found.of)];
  return (
    <div role="status" className={styles.unfinished}>
      <p>
        {say(isMerge ? 'backup.merge.unfinished' : 'import.unfinished.text', { done, of })}{' '}
        {!isMerge && say('import.unfinished.next')}
      </p>
      <div className={importStyles.foot}>
        <Button busy={isUndoing ? say('import.done.undoing') : null} onPress={() => void undo()}>
          {say(isMerge ? 'backup.merge.undo' : 'import.done.undo')}
        </Button>
        <Button disabled={isUndoing} onPress={() => void forgetUnfinished(db)}>
          {say(isMerge ? 'backup.merge.keep' : 'import.unfinished.keep')}
        </Button>
      </div>
    </div>
  );
}
