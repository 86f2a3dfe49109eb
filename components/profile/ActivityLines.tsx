import type { Evaluation } from '../../lib/evaluation/evaluation';
import { say } from '../../lib/words/catalogue/say';
import { isPaceWorthSaying, lastPostFacts, lastPostWords } from '../../lib/words/last-post-words';
import { missingLastPost } from '../../lib/words/missing-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from '../ui/Figure.module.css';
import { NumberLine } from '../ui/NumberLine';
import { AbsentFigure, PaceFigure } from './figures';

/** How often the account posts; empty if it posts so rarely that the last post says more. */
export function PaceLine({ evaluation }: { evaluation: Evaluation }) {
  if (!isPaceWorthSaying(evaluation.pace)) return null;
  return (
    <NumberLine label={say('profile.numbers.pace')}>
      <PaceFigure evaluation={evaluation} />
    </NumberLine>
  );
}

interface LastPostProps {
  evaluation: Pick<Evaluation, 'lastPost' | 'missing'>;
  nowMs: number;
}

/** When the account last posted. */
export function LastPostLine({ evaluation: { lastPost, missing }, nowMs }: LastPostProps) {
  return (
    <NumberLine label={say('profile.numbers.last-post')} place="wide">
      {lastPost && (
        <FactsTooltip
          className={styles.figure}
          name={say('number.named', {
            name: say('profile.numbers.last-post'),
            value: lastPostWords(lastPost, nowMs),
          })}
          facts={lastPostFacts(lastPost)}
        >
          {lastPostWords(lastPost, nowMs)}
        </FactsTooltip>
      )}
      {missing.lastPost && (
        <AbsentFigure label={say('profile.numbers.last-post')} missing={missingLastPost(missing.lastPost)} />
      )}
    </NumberLine>
  );
}
