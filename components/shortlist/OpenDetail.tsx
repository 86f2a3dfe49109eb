import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { accountWords } from '../../lib/words/saved-words';
import styles from './OpenDetail.module.css';

interface OpenDetailProps {
  candidate: Candidate;
  onOpen(id: string): void;
}

/** Opens the details of a row. A picture below the checkbox, because no column has room for one more word. */
export function OpenDetail({ candidate, onOpen }: OpenDetailProps) {
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={say('detail.title', { account: accountWords(candidate) })}
      title={say('detail.open')}
      onClick={() => onOpen(candidate.id)}
    >
      <svg className={styles.picture} viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" />
        <line x1="9.5" x2="9.5" y1="2.5" y2="13.5" />
      </svg>
    </button>
  );
}
