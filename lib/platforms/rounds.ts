import { bothEnds } from './both-ends';

/**
 * What one look may take for reading posts. Posts of real pages take a few milliseconds together (`npm run bench`); a page
 * can make each as large as it likes. Generous, so that a busy computer cuts no honest page.
 */
const MAX_POSTS_MS = 300;

/** Which posts of a page its looks have read, where one look had no time for all of them. */
export interface Round {
  /** What each of them may take, in milliseconds. */
  maxMs: number;
  /** Read since all were read last. */
  lately: Set<string>;
  /** Read at any time. */
  ever: Set<string>;
  /** Whether the last look had no time for some that were not read lately. */
  isCutOff: boolean;
}

export function startRound(maxMs: number = MAX_POSTS_MS): Round {
  return { maxMs, lately: new Set(), ever: new Set(), isCutOff: false };
}

/**
 * As many posts as there is time for, in their own order: the first of them, which may tell whose page it is, then those
 * that were not read lately. `left` is how many were never read; the next look goes on with them.
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
