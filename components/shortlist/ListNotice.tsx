import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { say } from '../../lib/words/catalogue/say';
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
  /** Null if there is a button for it beside the filters. */
  onShowAll: (() => void) | null;
  /** Ways to fill an empty list. */
  offers?: ReactNode;
}

/** Why the list is empty, in one sentence with one next step, or what it leaves out. */
export function ListNotice({ live, isFiltered, onShowAll, offers }: ListNoticeProps) {
  const { share } = useStore(moveProgress);
  if (live.kind === 'asking') {
    if (share === null) return null;
    return <Progress label={say('shortlist.notice.preparing')} value={share} of={1} asPercent />;
  }
  if (live.kind === 'failed') return <ProblemNotice problem={live.problem} onRetry={live.retry} />;
  const { all, total, trashed, unreadable, unreadableParts, untouched } = live.answer;
  const isEmpty = all === 0 && unreadable === 0;
  return (
    <>
      {isEmpty && offers}
      <div role="status" className={styles.notice}>
        {isEmpty && (
          <p>
            {trashed > 0
              ? say('shortlist.notice.all-removed', { profiles: trashed })
              : say('shortlist.notice.empty')}
          </p>
        )}
        {all > 0 && total === 0 && isFiltered && (
          <p>
            {say('shortlist.notice.none-fits')}{' '}
            {onShowAll && (
              <Button variant="quiet" onPress={onShowAll}>
                {say('shortlist.notice.show-all')}
              </Button>
            )}
          </p>
        )}
        {untouched > 0 && <p>{say('shortlist.notice.untouched', { profiles: untouched })}</p>}
        {unreadable > 0 && <p>{say('shortlist.notice.unreadable', { profiles: unreadable })}</p>}
        {unreadableParts > 0 && (
          <p>{say('shortlist.notice.unreadable-parts', { entries: unreadableParts })}</p>
        )}
      </div>
    </>
  );
}
