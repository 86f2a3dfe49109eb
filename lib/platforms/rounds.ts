import { bothEnds } from './both-ends';

/**
 * The time limit for reading posts in one look. Real pages take a few milliseconds (`npm run bench`), but a page can
 * make its posts arbitrarily large. The limit is high enough to read a real page in full even on a busy computer.
 */
const MAX_POSTS_MS = 300;

/** Tracks which posts have been read when one look has no time for all of them. */
export interface Round {
  /** The time limit for each look, in milliseconds. */
  maxMs: number;
  /** The ids of posts read since the last complete round. */
  lately: Set<string>;
  /** The ids of all posts read so far. */
  ever: Set<string>;
  /** Whether the last look ran out of time before it had read every post of the round. */
  isCutOff: boolean;
}

export function startRound(maxMs: number = MAX_POSTS_MS): Round {
  return { maxMs, lately: new Set(), ever: new Set(), isCutOff: false };
}

/**
 * Reads posts until the time is up. The first post is always read, because it may show whose page this is. Then come
 * the posts not yet read in this round. `left` counts the posts that were never read; the next look continues with them.
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
