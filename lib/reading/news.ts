import { POST_COUNTS, type PostReadings } from '../model/post';
import type { Reading } from '../model/reading';

/** A number seen again is worth a new time stamp only now and then. */
const CONFIRM_AFTER_MS = 10 * 60_000;

const SIGNS = ['pinned', 'aboveNewer', 'paidPartnership'] as const;

/** Would merging `look` into what is `known` of the post change nothing that anybody can see? */
export function tellsNothingNew(look: PostReadings, known: PostReadings): boolean {
  return (
    POST_COUNTS.every((name) => !isNews(look[name], known[name])) &&
    SIGNS.every((name) => look[name] === null || look[name] === known[name] || known[name] === true) &&
    (look.kind === known.kind || look.kind === 'unknown') &&
    (look.postedAtMs ?? 0) <= (known.postedAtMs ?? 0) &&
    (look.caption?.length ?? 0) <= (known.caption?.length ?? 0) &&
    look.visibleComments.length <= known.visibleComments.length
  );
}

function isNews(look: Reading, known: Reading): boolean {
  if (!look.found) return !known.found && look.why !== known.why;
  if (!known.found) return true;
  if (look.takenAtMs - known.takenAtMs > CONFIRM_AFTER_MS) return true;
  return look.low !== known.low || look.high !== known.high || look.precision !== known.precision;
}
