import type { PageReport } from '../model/page-report';
import type { Place } from '../model/place';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { type FoundReading, isStated, type Reading } from '../model/reading';
import { postIn, type Sample } from '../model/sample';
import { isAnotherAccount } from '../sample/another-account';
import { mergeSamples } from '../sample/merge';
import { accountOf, sampleOf } from '../sample/sample-of';

/** One stay at one place: what was seen of it, and what has not been sent to the background yet. */
export interface Visit {
  readonly place: Place;
  report: PageReport | null;
  sample: Sample | null;
  /** The looks since the last hand-over. Merging is commutative, so they can be sent on their own. */
  unsent: Sample | null;
  /** The elements of posts that were read (`Look.read`). */
  readonly read: WeakSet<Element>;
}

export function startVisit(place: Place): Visit {
  return { place, report: null, sample: null, unsent: null, read: new WeakSet() };
}

/** The profile of this visit; null until the page names it. */
export function visitedAccount({ report }: Visit): string | null {
  return report && accountOf(report);
}

/** Adds a look at the whole page. */
export function addReport(visit: Visit, report: PageReport): void {
  visit.report = report;
  addSeen(visit, sampleOf(report));
}

/** Adds a look at single posts, such as a tile under the pointer. */
export function addPosts(visit: Visit, posts: PostReadings[], takenAtMs: number): void {
  const { report } = visit;
  if (report) addSeen(visit, sampleOf({ ...report, profile: null, posts, takenAtMs }, accountOf(report)));
}

/** Adds what other tabs and earlier visits saw. Not sent back: it came from the background. */
export function addEarlier(visit: Visit, earlier: Sample): void {
  if (visit.sample && isAnotherAccount(visit.sample, earlier)) return;
  visit.sample = together(visit.sample, earlier);
}

function addSeen(visit: Visit, seen: Sample | null): void {
  // The page names its account only now, and what was there before is of another one.
  if (seen && visit.sample && isAnotherAccount(visit.sample, seen)) {
    visit.sample = visit.unsent = null;
  }
  const news = seen && visit.sample ? withoutKnownPosts(seen, visit.sample) : seen;
  // Skips the merge for a post that is read again under the pointer: merging nothing is as slow as merging something.
  if (!news || (news.profile === null && Object.keys(news.posts).length === 0)) return;
  visit.sample = together(visit.sample, news);
  visit.unsent = together(visit.unsent, news);
}

function together(known: Sample | null, news: Sample): Sample {
  return known ? mergeSamples(known, news) : news;
}

function withoutKnownPosts(seen: Sample, known: Sample): Sample {
  const posts = Object.entries(seen.posts).filter(([id, post]) => {
    const before = postIn(known, id);
    return !before || !tellsNothingNew(post, before);
  });
  return { ...seen, posts: Object.fromEntries(posts) };
}

/** A number seen again gets a new time stamp only after this time. */
const CONFIRM_AFTER_MS = 10 * 60_000;

const SIGNS = ['pinned', 'aboveNewer', 'paidPartnership'] as const;

/** Whether merging `look` into what is `known` of the post would change nothing visible. */
function tellsNothingNew(look: PostReadings, known: PostReadings): boolean {
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
  if (!look.found)
    return isStated(look)
      ? known.found || look.why !== known.why
      : !known.found && !isStated(known) && look.why !== known.why;
  if (!known.found) return true;
  // If the page shows an earlier exact number again, but not the number seen in between, that is news.
  const before = known.precision === 'exact' ? [known, known.beside] : [known];
  return !before.some((one) => one && saysTheSame(look, one));
}

function saysTheSame(look: FoundReading, before: FoundReading): boolean {
  const isConfirmed = look.takenAtMs - before.takenAtMs <= CONFIRM_AFTER_MS;
  return (
    isConfirmed && look.low === before.low && look.high === before.high && look.precision === before.precision
  );
}
