import { useStore } from 'zustand';
import { moveProgress } from '../data/page-shortlist';
import type { ListRows } from '../data/use-list-rows';
import { Button } from '../ui/Button';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import styles from './ListNotice.module.css';

interface ListNoticeProps {
  live: ListRows['live'];
  /** Whether a search or a filter is set. */
  isFiltered: boolean;
  onShowAll(): void;
}

/** Why the list is empty, in one sentence with one next step, or what it leaves out. */
export function ListNotice({ live, isFiltered, onShowAll }: ListNoticeProps) {
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
  const { all, total, unreadable, unreadableParts, untouched } = live.answer;
  return (
    <div role="status" className={styles.notice}>
      {all === 0 && unreadable === 0 && (
        <p>Nobody is saved yet. Open a profile and press “Save to shortlist”.</p>
      )}
      {all > 0 && total === 0 && isFiltered && (
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
