import { useEffect, useEffectEvent, useRef } from 'react';
import type { NewestNumbers } from '../../lib/model/candidate';
import { measuredSince } from '../../lib/store/merge-numbers';
import { sameNumbers } from '../../lib/store/same-numbers';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { isSameDay, keepSnapshot } from '../../lib/store/snapshots';
import { useShortlist } from './use-shortlist';

/** Numbers come one by one while posts are measured; one commit takes those of a moment. */
const AFTER_MS = 1_500;

/**
 * Saves what is measured after saving into the snapshot of the same day, by itself. True while that snapshot is open: then
 * nothing needs to be asked for.
 */
export function useKeepMeasured(
  candidateId: string,
  latest: NewestNumbers | null,
  draft: CandidateDraft,
): boolean {
  const db = useShortlist();
  const timer = useRef<number | undefined>(undefined);
  const newest = latest?.parts[0];
  const isOpen = newest !== undefined && isSameDay(newest.takenAtMs, draft.takenAtMs);
  const measured = isOpen ? measuredSince(newest, draft) : null;
  const hasMore = measured !== null && newest !== undefined && !sameNumbers(newest, measured);
  const keep = useEffectEvent(() => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    // Where the browser refuses, the numbers are still on the page, and the next moment tries again.
    if (hasMore) void keepSnapshot(db, candidateId, measured, { undoable: false });
  });
  useEffect(() => {
    // Not put off by what comes meanwhile: numbers may come for minutes.
    if (hasMore) timer.current ??= window.setTimeout(() => keep(), AFTER_MS);
  }, [hasMore]);
  useEffect(() => () => keep(), []);
  return isOpen;
}
