import { DAY_MS } from '../../lib/model/time';
import { TRASH_DAYS } from '../../lib/store/trash';
import { say } from '../../lib/words/catalogue/say';
import { formatDay } from '../../lib/words/numbers';

/** "removed 3 Mar, deleted on 2 Apr" */
export function removedText(trashedAtMs: number, nowMs: number): string {
  const dueMs = trashedAtMs + TRASH_DAYS * DAY_MS;
  // A clock that jumped ahead deletes nothing, so the day may have passed.
  const day = formatDay(trashedAtMs, nowMs);
  return dueMs > nowMs
    ? say('shortlist.trash.removed', { day, due: formatDay(dueMs, nowMs) })
    : say('shortlist.trash.removed-soon', { day });
}
