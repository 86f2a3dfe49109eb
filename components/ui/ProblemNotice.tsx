import type { Problem } from '../../lib/model/result';
import { say } from '../../lib/words/catalogue/say';
import { Button } from './Button';
import styles from './ProblemNotice.module.css';

/** What happened, what is safe, what to do. */
export function ProblemNotice({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  return (
    <div role="alert" className={styles.problem}>
      <p className={styles.happened}>{problem.happened}</p>
      <p>
        {problem.consequence} {problem.next}
      </p>
      {onRetry && <Button onPress={onRetry}>{say('ui.problem.retry')}</Button>}
    </div>
  );
}
