import type { Candidate } from '../../lib/model/candidate';
import { isDeclined } from '../../lib/model/declined';
import { handleText } from '../../lib/model/place';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import styles from '../ui/DialogForm.module.css';

interface WarningsProps {
  candidates: readonly Candidate[];
  /** Whether the page shows the stage. */
  withStage: boolean;
}

/** Whom the client must not be offered unknowingly: creators who have declined, and those who must not be contacted. */
export function Warnings({ candidates, withStage }: WarningsProps) {
  const forbidden = candidates.filter(({ doNotContact }) => doNotContact);
  const declined = candidates.filter(isDeclined);
  return (
    <>
      {forbidden.length > 0 && (
        <p role="status" className={styles.warning}>
          {say('hand-over.dialog.do-not-contact', {
            profiles: forbidden.length,
            accounts: accountsOf(forbidden),
          })}
        </p>
      )}
      {declined.length > 0 && (
        <p role="status" className={styles.warning}>
          {say('hand-over.dialog.declined', {
            profiles: declined.length,
            accounts: accountsOf(declined),
            isShown: withStage,
          })}
        </p>
      )}
    </>
  );
}

const accountsOf = (candidates: readonly Candidate[]): string =>
  listOf(candidates.map(({ handle }) => handleText(handle)));
