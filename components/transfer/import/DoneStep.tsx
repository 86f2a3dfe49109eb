import { useState } from 'react';
import { forgetUnfinished } from '../../../lib/store/unfinished-import';
import type { ImportedProfiles } from '../../../lib/transfer/import/import-client';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { inOneLine } from '../../../lib/words/problem-words';
import { showUndone } from '../../data/redo';
import { takeBack } from '../../data/take-back';
import { useShortlist } from '../../data/use-shortlist';
import { useUnfinishedStep } from '../../data/use-unfinished-step';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { showProblem } from '../../ui/toast';
import styles from './Import.module.css';
import type { ImportFlow, ImportState } from './import-flow';
import { NotTaken } from './NotTaken';
import { importDialog } from './use-import-flow';

interface DoneStepProps {
  flow: ImportFlow;
  state: Pick<ImportState, 'counts' | 'checks'>;
  result: ImportedProfiles;
}

/** What was imported and what was not, and the way back. */
export function DoneStep({ flow, state, result }: DoneStepProps) {
  const db = useShortlist();
  const { commitId, done, of, isStopped } = result;
  const close = () => {
    importDialog.setState({ open: false });
    flow.cancel();
  };
  const [isUndoing, setIsUndoing] = useState(false);
  const going = useUnfinishedStep();
  const undo = async () => {
    if (commitId === null || isUndoing) return;
    setIsUndoing(true);
    const undone = await takeBack(db, commitId);
    setIsUndoing(false);
    if (!undone.ok) return showProblem(() => inOneLine(undone.problem));
    await forgetUnfinished(db);
    showUndone(db, () => say('import.done.undone', { profiles: undone.value?.profiles ?? 0 }));
    close();
  };
  const finish = () => {
    if (isStopped) void forgetUnfinished(db);
    close();
  };
  return (
    <>
      <div className={styles.body}>
        <p role="status" className={styles.result}>
          {isStopped
            ? say('import.done.stopped', { done: formatNumber(done), of: formatNumber(of) })
            : commitId === null
              ? say('import.done.nothing')
              : say('import.done.title', { profiles: done })}
        </p>
        {state.counts && <NotTaken flow={flow} counts={state.counts} checks={state.checks} />}
        {isUndoing && going && (
          <Progress label={say('undo.going-undo')} value={going.done} of={going.of} asPercent />
        )}
        {commitId !== null && <p>{say('import.done.later')}</p>}
        {commitId !== null && <p className={styles.hint}>{say('import.done.visit')}</p>}
      </div>
      <div className={styles.foot}>
        {commitId !== null && (
          <Button busy={isUndoing ? say('import.done.undoing') : null} onPress={() => void undo()}>
            {say('import.done.undo')}
          </Button>
        )}
        {isStopped && (
          <Button disabled={isUndoing} onPress={() => void flow.save()}>
            {say('import.done.rest')}
          </Button>
        )}
        <Button variant="primary" onPress={finish}>
          {say('import.close')}
        </Button>
      </div>
    </>
  );
}
