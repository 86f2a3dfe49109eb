import type { Evaluation } from '../../lib/evaluation/evaluation';
import { isPaceWorthSaying, lastPostFacts, lastPostWords } from '../../lib/words/last-post-words';
import type { Looked } from '../../lib/words/missing-words';
import { Explained } from '../ui/Explained';
import { NumberLine } from '../ui/NumberLine';
import { AbsentFigure, PaceFigure } from './figures';
import styles from './figures.module.css';

interface ActivityProps {
  evaluation: Pick<Evaluation, 'pace' | 'lastPost'>;
  looked: Looked;
}

/** How often the account posts; nothing where the pace is so slow that the last post says more. */
export function PaceLine({ evaluation: { pace }, looked }: ActivityProps) {
  if (!isPaceWorthSaying(pace)) return null;
  return (
    <NumberLine label="Posts a week">
      <PaceFigure pace={pace} looked={looked} />
    </NumberLine>
  );
}

/** When the account last posted. */
export function LastPostLine({ evaluation: { lastPost }, looked }: ActivityProps) {
  return (
    <NumberLine label="Last post" place="wide">
      {lastPost ? (
        <Explained
          className={styles.figure}
          name={`Last post: ${lastPostWords(lastPost, looked.nowMs)}`}
          facts={lastPostFacts(lastPost)}
        >
          {lastPostWords(lastPost, looked.nowMs)}
        </Explained>
      ) : (
        <AbsentFigure label="Last post" missing={missing(looked)} />
      )}
    </NumberLine>
  );
}

function missing({ posts }: Looked) {
  const text =
    posts.length === 0 ? 'No post of this profile has been seen yet.' : 'No post seen here has a date.';
  return { text: 'not known', facts: [{ label: null, text }] };
}
