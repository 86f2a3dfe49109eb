import type { Snapshot, TextFacts } from '../model/candidate';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, PROFILE_WORDS, type ProfileReadings, type ProfileWord } from '../model/profile';
import { isStated, type Reading } from '../model/reading';
import { compactPosts, type Numbers } from './numbers';

/** Merges two looks of one day: the later look wins, and the earlier one fills in what it did not see. */
export function mergeNumbers(before: Numbers, now: Numbers): Numbers {
  const earlier = new Map(before.posts.map((post) => [post.id, post]));
  const seen = now.posts.map((post) => {
    const known = earlier.get(post.id);
    earlier.delete(post.id);
    return known ? mergePost(known, post) : post;
  });
  return {
    language: now.language === 'und' ? before.language : now.language,
    profile: mergeProfile(before.profile, now.profile),
    posts: compactPosts([...seen, ...earlier.values()]),
    takenAtMs: now.takenAtMs,
    facts: mergeFacts(before.facts, now.facts),
  };
}

/** The later answer, and the look that saw more comments: which of them are the same cannot be told without their texts. */
function mergeFacts(before: TextFacts | undefined, now: TextFacts | undefined): TextFacts | undefined {
  if (!before || !now) return now ?? before;
  const seen = ({ comments }: TextFacts) =>
    Object.values(comments ?? {}).reduce((sum, many) => sum + many, 0);
  return {
    languages: now.languages ?? before.languages,
    comments: seen(now) >= seen(before) ? now.comments : before.comments,
  };
}

/**
 * Merges a snapshot with another look of its day. A tab that was read before the snapshot fills in what the snapshot lacks,
 * and never replaces a newer number.
 */
export function measuredThatDay(saved: Snapshot, look: Numbers): Numbers {
  return look.takenAtMs >= saved.takenAtMs ? mergeNumbers(saved, look) : mergeNumbers(look, saved);
}

/**
 * The newest found reading, with its own time. If the page now says that a number is hidden, off or private, that replaces the
 * earlier number.
 */
function foundOr(now: Reading, before: Reading): Reading {
  return now.found || !before.found || (isStated(now) && now.takenAtMs >= before.takenAtMs) ? now : before;
}

export function mergeProfile(before: ProfileReadings, now: ProfileReadings): ProfileReadings {
  const counts = PROFILE_COUNTS.map((name) => [name, foundOr(now[name], before[name])]);
  const missing = PROFILE_WORDS.filter((name) => isMissing(now[name]) && !isMissing(before[name]));
  const words = missing.map((name) => [name, before[name]]);
  const times = missing.map((name) => [name, before.foundAtMs?.[name] ?? before.takenAtMs]);
  return {
    ...now,
    ...Object.fromEntries(counts),
    ...Object.fromEntries(words),
    ...(missing.length > 0 && { foundAtMs: { ...now.foundAtMs, ...Object.fromEntries(times) } }),
  };
}

const isMissing = (word: ProfileReadings[ProfileWord]) =>
  word === null || (Array.isArray(word) && word.length === 0);

function mergePost(before: PostReadings, now: PostReadings): PostReadings {
  const counts = POST_COUNTS.map((name) => [name, foundOr(now[name], before[name])]);
  const isDated = now.postedAtMs !== null;
  return {
    ...now,
    ...Object.fromEntries(counts),
    kind: now.kind === 'unknown' ? before.kind : now.kind,
    author: now.author ?? before.author,
    pinned: now.pinned ?? before.pinned,
    aboveNewer: now.aboveNewer ?? before.aboveNewer,
    paidPartnership: now.paidPartnership ?? before.paidPartnership,
    postedAtMs: isDated ? now.postedAtMs : before.postedAtMs,
    postedAtReader: isDated ? now.postedAtReader : before.postedAtReader,
    caption: now.caption ?? before.caption,
  };
}
