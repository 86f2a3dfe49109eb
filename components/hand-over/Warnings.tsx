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
  withFees: boolean;
  /** Whether the totals leave out those who have declined, as the budget does. */
  withoutDeclined: boolean;
}

/** Whom the client must not be offered unknowingly: creators who have declined, and those who must not be contacted. */
export function Warnings({ candidates, withStage, withFees, withoutDeclined }: WarningsProps) {
  const forbidden = candidates.filter(({ doNotContact }) => doNotContact);
  const declined = candidates.filter(isDeclined);
  // The page of a single profile has no totals.
  const hasTotals = withFees && candidates.length > 1;
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
          {hasTotals &&
            ` ${say('hand-over.dialog.declined-fees', { isLeftOut: withoutDeclined, profiles: declined.length })}`}
        </p>
      )}
    </>
  );
}

const accountsOf = (candidates: readonly Candidate[]): string =>
  listOf(candidates.map(({ handle }) => handleText(handle)));
