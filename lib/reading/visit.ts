import type { PageReport } from '../model/page-report';
import type { Place } from '../model/place';
import { POST_COUNTS, type PostReadings } from '../model/post';
import type { FoundReading, Reading } from '../model/reading';
import { postIn, type Sample } from '../model/sample';
import { mergeSamples } from '../sample/merge';
import { accountOf, sampleOf } from '../sample/sample-of';

/** One stay at one place: what has been seen of it, and what the background has not been told yet. */
export interface Visit {
  readonly place: Place;
  report: PageReport | null;
  sample: Sample | null;
  /** The looks since the last hand-over; merging is commutative, so they can be sent alone. */
  unsent: Sample | null;
}

export function startVisit(place: Place): Visit {
  return { place, report: null, sample: null, unsent: null };
}

/** The profile this visit is about, or null while the page has not said. */
export function accountIn({ report }: Visit): string | null {
  return report && accountOf(report);
}

/** Takes in a look at the whole page. */
export function addReport(visit: Visit, report: PageReport): void {
  visit.report = report;
  addSeen(visit, sampleOf(report));
}

/** Takes in a look at single posts, such as a tile under the pointer. */
export function addPosts(visit: Visit, posts: PostReadings[], takenAtMs: number): void {
  const { report } = visit;
  if (report) addSeen(visit, sampleOf({ ...report, profile: null, posts, takenAtMs }, accountOf(report)));
}

/** Takes in what other tabs and earlier visits saw. Not sent back: the background gave it. */
export function addEarlier(visit: Visit, earlier: Sample): void {
  visit.sample = together(visit.sample, earlier);
}

function addSeen(visit: Visit, seen: Sample | null): void {
  const news = seen && visit.sample ? withoutKnownPosts(seen, visit.sample) : seen;
  // A post read again under the pointer: merging nothing would cost as much as merging something.
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

/** A number seen again is worth a new time stamp only now and then. */
const CONFIRM_AFTER_MS = 10 * 60_000;

const SIGNS = ['pinned', 'aboveNewer', 'paidPartnership'] as const;

/** Would merging `look` into what is `known` of the post change nothing that anybody can see? */
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
