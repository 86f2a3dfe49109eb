import { FORMULAS, type FormulaId } from '../../metrics/measures/formulas';
import { type Span, spanOf } from '../../metrics/measures/span';
import type { PostReadings } from '../../model/post';
import type { ProfileReadings } from '../../model/profile';
import { type ConfirmedNumber, type Drift, isConfirmed } from './drift';
import { postsFarFromLast, profileFarFromLast, type Saved } from './far-from-last';
import { sameForAll } from './same-for-all';

interface DriftInput {
  profile: ProfileReadings | null;
  posts: readonly PostReadings[];
  followers: Span | null;
  /** The last saved first. By its date it may not be the newest, because the clock may have been wrong. */
  earlier: readonly Saved[];
  /** What the user has said is right. */
  confirmed: readonly ConfirmedNumber[];
}

/** Every number of an open page that may have been misread and that the user has not confirmed. */
export function driftOf({ profile, posts, followers, earlier, confirmed }: DriftInput): Drift[] {
  const found = [
    ...profileFarFromLast(profile, earlier),
    ...postsFarFromLast(posts, earlier),
    ...sameForAll(posts, followers).filter((drift) => !wasSaved(drift, earlier)),
  ];
  return found.filter((drift) => !isConfirmed(drift, confirmed));
}

/** A pattern that the last saved posts have too was accepted when they were saved. */
function wasSaved(drift: Drift, earlier: readonly Saved[]): boolean {
  const last = earlier.find(({ posts }) => posts?.length);
  const before = sameForAll(last?.posts ?? [], spanOf(last?.profile.followers));
  return before.some(
    ({ code, count, now }) => code === drift.code && count === drift.count && now === drift.now,
  );
}

/**
 * Whether a rate by this formula uses a number so doubtful that no verdict on it can be trusted. One number for every post
 * is only marked: accounts that buy likes in packages do have it.
 */
export function isDoubted(formula: FormulaId, drifts: readonly Drift[]): boolean {
  const { numerator, denominator } = FORMULAS[formula];
  return drifts.some(({ code, of, count }) => {
    if (code === 'all-the-same') return false;
    if (of === 'profile') return count === denominator;
    return [...numerator, denominator].some((used) => used === count);
  });
}
