import type { TypedFigures } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { typedCount, typedSentence } from '../../lib/words/typed-figures-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './CandidateTable.module.css';
import type { ListColumn } from './list-column';

/** Followers as a list or a person says, apart from those that were read. Sorted by themselves. */
export function typedFollowersColumn(): ListColumn {
  return {
    id: 'typedFollowers',
    words: say('import.typed.column'),
    width: 84,
    className: styles.figure,
    headingClass: styles.figure,
    cell: ({ entry: { candidate } }, nowMs) => <Typed figures={candidate.typed} nowMs={nowMs} />,
  };
}

function Typed({ figures, nowMs }: { figures: readonly TypedFigures[] | undefined; nowMs: number }) {
  const newest = figures?.find(({ followers }) => followers !== null);
  if (!newest?.followers) return null;
  const text = typedCount(newest.followers);
  return (
    <div className={styles.typed}>
      <FactsTooltip
        name={say('number.named', { name: say('import.typed.column'), value: text })}
        facts={[{ label: null, text: typedSentence(newest, nowMs) }]}
      >
        {text}
      </FactsTooltip>
    </div>
  );
}
