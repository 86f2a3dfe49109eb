import type { PageReport } from '../model/page-report';
import type { Place } from '../model/place';
import type { PostReadings } from '../model/post';
import { postIn, type Sample } from '../model/sample';
import { mergeSamples } from '../sample/merge';
import { accountOf, sampleOf } from '../sample/sample-of';
import { tellsNothingNew } from './news';

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
