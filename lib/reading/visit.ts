import type { PageReport } from '../model/page-report';
import type { Place } from '../model/place';
import type { PostReadings } from '../model/post';
import { postIn, type Sample } from '../model/sample';
import { mergeSamples } from '../sample/merge';
import { accountOf, sampleOf, toSample } from '../sample/sample-of';
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
export function accountIn(visit: Visit): string | null {
  return visit.report?.settled ? accountOf(visit.report) : null;
}

/** Takes in a look at the whole page. */
export function addReport(visit: Visit, report: PageReport): void {
  visit.report = report;
  const seen = sampleOf(report);
  if (seen) addSeen(visit, seen);
}

/** Takes in a look at single posts, such as a tile under the pointer. */
export function addPosts(visit: Visit, posts: PostReadings[], nowMs: number): void {
  const account = accountIn(visit);
  if (account === null || posts.length === 0) return;
  addSeen(
    visit,
    toSample(visit.place.platform, account, visit.report?.language ?? 'und', null, posts, nowMs),
  );
}

/** Takes in what other tabs and earlier visits saw. Not sent back: the background gave it. */
export function addEarlier(visit: Visit, earlier: Sample): void {
  visit.sample = visit.sample ? mergeSamples(visit.sample, earlier) : earlier;
}

function addSeen(visit: Visit, seen: Sample): void {
  const news = visit.sample ? withoutKnownPosts(seen, visit.sample) : seen;
  // A post read again under the pointer: merging nothing would cost as much as merging something.
  if (visit.sample && news.profile === null && Object.keys(news.posts).length === 0) return;
  visit.sample = visit.sample ? mergeSamples(visit.sample, news) : news;
  visit.unsent = visit.unsent ? mergeSamples(visit.unsent, news) : news;
}

function withoutKnownPosts(seen: Sample, known: Sample): Sample {
  const posts = Object.entries(seen.posts).filter(([id, post]) => {
    const before = postIn(known, id);
    return !before || !tellsNothingNew(post, before);
  });
  return { ...seen, posts: Object.fromEntries(posts) };
}
