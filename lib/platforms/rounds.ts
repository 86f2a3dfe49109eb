import { bothEnds } from './both-ends';

/**
 * The time limit for reading posts in one look. Real pages take a few milliseconds (`npm run bench`), but a page can
 * make each post as large as it likes. Generous, so that a real page is read in full even on a busy computer.
 */
const MAX_POSTS_MS = 300;

/** Tracks which posts have been read when one look has no time for all of them. */
export interface Round {
  /** The time limit for each look, in milliseconds. */
  maxMs: number;
  /** Read since the last complete round. */
  lately: Set<string>;
  /** Read at any time. */
  ever: Set<string>;
  /** Whether the last look ran out of time before it had read every post of the round. */
  isCutOff: boolean;
}

export function startRound(maxMs: number = MAX_POSTS_MS): Round {
  return { maxMs, lately: new Set(), ever: new Set(), isCutOff: false };
}

/**
 * Reads posts in order while there is time: the first, which may tell whose page it is, then those not read in this
 * round. `left` is how many were never read; the next look continues with them.
 */
export function readInTime<Scope extends { id: string }, Read>(
  found: Scope[],
  read: (scope: Scope) => Read,
  round: Round,
): { posts: Read[]; left: number } {
  const { lately, ever } = round;
  const scopes = bothEnds(found);
  if (scopes.every(({ id }) => lately.has(id))) lately.clear();
  const isNext = ({ id }: Scope, at: number) => at === 0 || !lately.has(id);
  const inTurn = [...scopes.filter(isNext), ...scopes.filter((scope, at) => !isNext(scope, at))];
  const untilMs = performance.now() + round.maxMs;
  const posts = new Map<string, Read>();
  for (const scope of inTurn) {
    if (posts.size > 0 && performance.now() > untilMs) break;
    posts.set(scope.id, read(scope));
    lately.add(scope.id);
    ever.add(scope.id);
  }
  round.isCutOff = scopes.some(({ id }) => !lately.has(id));
  return {
    posts: scopes.flatMap(({ id }) => posts.get(id) ?? []),
    left: found.filter(({ id }) => !ever.has(id)).length,
  };
}
