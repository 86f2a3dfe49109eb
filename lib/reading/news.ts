import { POST_COUNTS, type PostReadings } from '../model/post';
import type { FoundReading, Reading } from '../model/reading';

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
  // An earlier exact number that the page shows again, and not what was seen in between, is news.
  const before = known.precision === 'exact' ? [known, known.beside] : [known];
  return !before.some((one) => one && saysTheSame(look, one));
}

function saysTheSame(look: FoundReading, before: FoundReading): boolean {
  const isConfirmed = look.takenAtMs - before.takenAtMs <= CONFIRM_AFTER_MS;
  return (
    isConfirmed && look.low === before.low && look.high === before.high && look.precision === before.precision
  );
}
