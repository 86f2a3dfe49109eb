import { useStore } from 'zustand';
import { DAY_MS } from '../../lib/model/time';
import type { AllCandidates } from '../data/use-all-candidates';
import type { Live } from '../data/use-live';
import { moveProgress } from '../data/use-shortlist';
import { useNow } from '../data/use-time';
import { useUnreadable } from '../data/use-unreadable';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import styles from './ListNotice.module.css';

/** After this long without a change, the reason for keeping a person's data should be looked at again. */
const YEAR_MS = 365 * DAY_MS;

interface ListNoticeProps {
  live: Live<AllCandidates>;
  /** How many rows the list shows. */
  shown: number;
  /** Whether a search or a filter is set. */
  isFiltered: boolean;
  onShowAll(): void;
}

/** Why the list is empty, in one sentence with one next step, or what it leaves out. */
export function ListNotice({ live, shown, isFiltered, onShowAll }: ListNoticeProps) {
  const { share } = useStore(moveProgress);
  const nowMs = useNow();
  const unreadableParts = useUnreadable(live.kind === 'answered');
  if (live.kind === 'asking') {
    if (share === null) return null;
    return (
      <Progress
        label="Preparing your shortlist for this version, percent"
        value={Math.floor(100 * share)}
        of={100}
      />
    );
  }
  if (live.kind === 'failed') return <ProblemNotice problem={live.problem} onRetry={live.retry} />;
  const { candidates, unreadable } = live.value;
  const untouched = candidates.filter(({ updatedAtMs }) => nowMs - updatedAtMs > YEAR_MS).length;
  return (
    <div role="status" className={styles.notice}>
      {candidates.length === 0 && unreadable === 0 && (
        <p>Nobody is saved yet. Open a profile and press “Save to shortlist”.</p>
      )}
      {candidates.length > 0 && shown === 0 && isFiltered && (
        <p>
          Nobody on your shortlist fits.{' '}
          <Button variant="quiet" onPress={onShowAll}>
            Show all
          </Button>
        </p>
      )}
      {untouched > 0 && (
        <p>
          {untouched} saved {untouched === 1 ? 'profile has' : 'profiles have'} not been changed for twelve
          months. Remove those that you no longer need.
        </p>
      )}
      {unreadable > 0 && (
        <p>
          {unreadable} saved {unreadable === 1 ? 'profile' : 'profiles'} could not be read. Nothing is
          deleted; update Yardstick and look again.
        </p>
      )}
      {unreadableParts > 0 && (
        <p>
          {unreadableParts} saved {unreadableParts === 1 ? 'entry' : 'entries'} (notes, numbers, labels or
          history) could not be read. Nothing is deleted; update Yardstick and look again.
        </p>
      )}
    </div>
  );
}
