import type { Drift } from '../../lib/evaluation/drift/drift';
import { say } from '../../lib/words/catalogue/say';
import { driftSentences } from '../../lib/words/drift-words';
import type { ShownProfile } from '../data/screen-state';
import { useConfirmedNumbers } from '../data/use-confirmed-numbers';
import { Button } from '../ui/Button';
import { showProblem } from '../ui/toast';
import styles from './DoubtedNumbers.module.css';

interface DoubtedNumbersProps {
  seen: ShownProfile;
  drift: readonly Drift[];
}

/** Asks the user to check numbers that may have been misread. */
export function DoubtedNumbers({ seen, drift }: DoubtedNumbersProps) {
  const { confirm } = useConfirmedNumbers(seen);
  const accept = (one: Drift) => confirm(one).catch(() => showProblem(() => say('doubts.not-stored')));
  return drift.map((one) => {
    const { why, what } = driftSentences(one, seen.place.platform, seen.receivedAtMs);
    return (
      <div key={`${one.code} ${one.of} ${one.count}`} className={styles.doubt}>
        <p>{why}</p>
        <p className={styles.what}>{what}</p>
        <Button variant="quiet" onPress={() => void accept(one)} name={say('doubts.right-name', { why })}>
          {say('doubts.right')}
        </Button>
      </div>
    );
  });
}
