import { type Candidate, nameOf } from '../../lib/model/candidate';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { say } from '../../lib/words/catalogue/say';
import { accountWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import { OutsideText } from '../ui/OutsideText';
import styles from './Detail.module.css';

export interface Relative {
  candidate: Candidate;
  because: 'creator' | 'link' | 'handle';
}

/** Saved profiles that are, or may be, of the same person, with the reason to think so. */
export function OtherProfiles({ others, onOpen }: { others: readonly Relative[]; onOpen(id: string): void }) {
  return (
    <ul className={styles.log}>
      {others.map(({ candidate, because }) => (
        <li key={candidate.id} className={styles.other}>
          <span>
            <OutsideText>{nameOf(candidate)}</OutsideText>{' '}
            <span className={styles.quiet}>{PLATFORM_NAMES[candidate.platform]}</span>
            <br />
            <span className={styles.quiet}>{say(`detail.because-${because}`)}</span>
          </span>
          <Button
            variant="quiet"
            atEdge
            name={say('detail.title', { account: accountWords(candidate) })}
            onPress={() => onOpen(candidate.id)}
          >
            {say('detail.open')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
