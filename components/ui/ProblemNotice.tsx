import type { Problem } from '../../lib/model/result';
import { say } from '../../lib/words/catalogue/say';
import { problemWords } from '../../lib/words/problem-words';
import { Button } from './Button';
import styles from './ProblemNotice.module.css';

/** What happened, what is safe, what to do. */
export function ProblemNotice({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { happened, consequence, next } = problemWords(problem);
  return (
    <div role="alert" className={styles.problem}>
      <p className={styles.happened}>{happened}</p>
      <p>
        {consequence} {next}
      </p>
      {onRetry && <Button onPress={onRetry}>{say('ui.problem.retry')}</Button>}
    </div>
  );
}
