import { useStore } from 'zustand';
import type { AllCandidates } from '../data/use-all-candidates';
import type { Live } from '../data/use-live';
import { moveProgress } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import styles from './ListNotice.module.css';

interface ListNoticeProps {
  live: Live<AllCandidates>;
  /** How many rows the list shows. */
  shown: number;
  /** Whether a search or a filter is set. */
  isFiltered: boolean;
  onShowAll(): void;
}

/** Why there is no list, in one sentence with one next step; or what the list leaves out. */
export function ListNotice({ live, shown, isFiltered, onShowAll }: ListNoticeProps) {
  const { share } = useStore(moveProgress);
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
      {unreadable > 0 && (
        <p>
          {unreadable} saved {unreadable === 1 ? 'profile' : 'profiles'} could not be read. Nothing is
          deleted; update Yardstick and look again.
        </p>
      )}
    </div>
  );
}
