import { DAY_MS } from '../../lib/model/time';
import { TRASH_DAYS } from '../../lib/store/trash';
import { formatDay } from '../../lib/words/numbers';

/** "removed 3 Mar, deleted on 2 Apr" */
export function removedText(trashedAtMs: number, nowMs: number): string {
  const dueMs = trashedAtMs + TRASH_DAYS * DAY_MS;
  // A clock that jumped ahead deletes nothing, so the day may have passed.
  const due = dueMs > nowMs ? `deleted on ${formatDay(dueMs, nowMs)}` : 'deleted within days';
  return `removed ${formatDay(trashedAtMs, nowMs)}, ${due}`;
}
