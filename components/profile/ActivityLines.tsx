import type { Evaluation } from '../../lib/evaluation/evaluation';
import { isPaceWorthSaying, lastPostFacts, lastPostWords } from '../../lib/words/last-post-words';
import { missingLastPost } from '../../lib/words/missing-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import { NumberLine } from '../ui/NumberLine';
import { AbsentFigure, PaceFigure } from './figures';
import styles from './figures.module.css';

/** How often the account posts; empty if it posts so rarely that the last post says more. */
export function PaceLine({ evaluation }: { evaluation: Evaluation }) {
  if (!isPaceWorthSaying(evaluation.pace)) return null;
  return (
    <NumberLine label="Posts a week">
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
    <NumberLine label="Last post" place="wide">
      {lastPost && (
        <FactsTooltip
          className={styles.figure}
          name={`Last post: ${lastPostWords(lastPost, nowMs)}`}
          facts={lastPostFacts(lastPost)}
        >
          {lastPostWords(lastPost, nowMs)}
        </FactsTooltip>
      )}
      {missing.lastPost && <AbsentFigure label="Last post" missing={missingLastPost(missing.lastPost)} />}
    </NumberLine>
  );
}
