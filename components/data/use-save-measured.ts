import { useEffect, useEffectEvent, useRef } from 'react';
import type { NewestNumbers } from '../../lib/model/candidate';
import { measuredThatDay } from '../../lib/store/merge-numbers';
import { sameNumbers } from '../../lib/store/same-numbers';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { isSameDay, saveSnapshot } from '../../lib/store/snapshots';
import { useShortlist } from './use-shortlist';
import { withTextFacts } from './with-text-facts';

/** Numbers arrive one by one during measuring; one commit covers those within this time. */
const AFTER_MS = 1_500;

/**
 * Adds numbers measured after saving to the same day's snapshot automatically. True while that snapshot is open, so the
 * user need not save again.
 */
export function useSaveMeasured(
  candidateId: string,
  latest: NewestNumbers | null,
  draft: CandidateDraft,
): boolean {
  const db = useShortlist();
  const timer = useRef<number | undefined>(undefined);
  const newest = latest?.parts[0];
  const isOpen = newest !== undefined && isSameDay(newest.takenAtMs, draft.takenAtMs);
  const measured = isOpen ? measuredThatDay(newest, draft) : null;
  const hasMore = measured !== null && newest !== undefined && !sameNumbers(newest, measured);
  const keep = useEffectEvent(() => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    // If the browser refuses, the numbers are still on the page, and the next change tries again.
    if (!hasMore) return;
    void withTextFacts(measured, draft.posts).then((numbers) =>
      saveSnapshot(db, candidateId, numbers, { undoable: false }),
    );
  });
  useEffect(() => {
    // Not postponed by further changes: numbers may keep arriving for minutes.
    if (hasMore) timer.current ??= window.setTimeout(() => keep(), AFTER_MS);
  }, [hasMore]);
  useEffect(() => () => keep(), []);
  return isOpen;
}
