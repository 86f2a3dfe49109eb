import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import type { Reading } from '../model/reading';
import { compactPosts, type Numbers } from './numbers';

/** Whether a new snapshot would repeat the last one, ignoring the times and sources of readings. */
export function sameNumbers(saved: Omit<Numbers, 'takenAtMs'>, now: Omit<Numbers, 'takenAtMs'>): boolean {
  return JSON.stringify(figures(saved)) === JSON.stringify(figures(now));
}

function figures({ profile, posts }: { profile: ProfileReadings; posts: readonly PostReadings[] }) {
  const ofPosts = compactPosts(posts)
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((post) => [post.id, POST_COUNTS.map((name) => figure(post[name]))]);
  return [PROFILE_COUNTS.map((name) => figure(profile[name])), ofPosts];
}

function figure(reading: Reading) {
  return reading.found ? [reading.value, reading.low, reading.high] : reading.why;
}
