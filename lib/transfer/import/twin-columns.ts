import type { Candidate } from './find-accounts';
import { compareAges, headingAge } from './heading-age';
import type { Confidence, Meaning } from './meanings';
import { arePartsOfName, isFirstName } from './parts-of-name';

/** What a row can have once. Followers and rates: once for each platform. */
const ONCE: ReadonlySet<Meaning> = new Set([
  ...(['platform', 'name', 'followers', 'engagement-rate', 'average-likes', 'average-comments'] as const),
  ...(['average-views', 'fee-asked', 'fee-offered', 'fee-agreed', 'currency', 'stage', 'country'] as const),
  ...(['figures-date', 'rating', 'next-action', 'next-action-day'] as const),
]);
/** Numbers of a guessed meaning are not taken before the user confirms it. */
export const OPEN_FIGURES: ReadonlySet<Meaning> = new Set([
  ...(['followers', 'engagement-rate', 'average-likes', 'average-comments', 'average-views'] as const),
  ...(['fee-asked', 'fee-offered', 'fee-agreed'] as const),
]);
const SURE: Record<Confidence, number> = { certain: 2, likely: 1, guessed: 0 };

/** Leaves a meaning that a row has once to one column: of "Fee 2025" and "Fee 2026" or "Fee old" and "Fee", to the newer. */
export function settleTwins(candidates: readonly Candidate[]): void {
  const doubtful = new Set<Candidate>();
  for (const candidate of candidates) settle(candidates, candidate, doubtful);
  // "Fee" may be newer than "Fee 2026" or older.
  for (const candidate of doubtful)
    if (candidate.meaning !== null && OPEN_FIGURES.has(candidate.meaning))
      Object.assign(candidate, { confidence: 'guessed' });
}

function settle(candidates: readonly Candidate[], candidate: Candidate, doubtful: Set<Candidate>): void {
  const { meaning, platform } = candidate;
  if (meaning === null || !ONCE.has(meaning)) return;
  const twins = candidates.filter(
    (other) => other.meaning === meaning && other.platform === platform && other !== candidate,
  );
  if (meaning === 'followers' && twins.length > 0 && belongsToAnotherAccount(candidates, candidate)) return;
  if (meaning === 'name' && twins.some((twin) => arePartsOfName(candidate, twin))) return;
  for (const twin of twins)
    if (agesOf(candidate, twin) === null) for (const one of [candidate, twin]) doubtful.add(one);
  if (twins.every((twin) => isBefore(candidate, twin))) return;
  // Of two columns of numbers without headings, neither is surely the followers.
  if (candidate.confidence === 'guessed' && meaning === 'followers')
    Object.assign(candidate, { meaning: 'own-number' });
  else Object.assign(candidate, { meaning: null });
}

const agesOf = (one: Candidate, other: Candidate): number | null =>
  compareAges(headingAge(one.heading), headingAge(other.heading));

function isBefore(one: Candidate, other: Candidate): boolean {
  const difference = agesOf(one, other) || sureness(one) - sureness(other);
  return difference === 0 ? one.at < other.at : difference > 0;
}

/** A whole name counts more than a first one. */
const sureness = ({ confidence, heading }: Candidate): number =>
  SURE[confidence] - (isFirstName({ heading }) ? 1 : 0);

/** Two columns called "Followers", each behind its own column of handles. */
function belongsToAnotherAccount(candidates: readonly Candidate[], { at }: Candidate): boolean {
  const before = candidates.slice(0, at).toReversed();
  const next = before.findIndex(({ meaning }) => meaning === 'followers');
  const account = before.findIndex(({ meaning }) => meaning === 'account');
  if (candidates.filter(({ meaning }) => meaning === 'account').length < 2) return false;
  return account >= 0 && (next < 0 || account < next);
}
