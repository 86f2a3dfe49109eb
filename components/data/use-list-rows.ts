import { startTransition, useEffect, useRef, useState } from 'react';
import type { ListAnswer, ListClient, ListedRow, PlaceRange } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import type { Problem } from '../../lib/model/result';

/** Rows are asked for in blocks, with a block before and after those in view, so that scrolling finds them there. */
const BLOCK = 50;
const FIRST_BLOCK: PlaceRange = { from: 0, to: BLOCK };

type ListState =
  | { kind: 'asking' }
  | { kind: 'answered'; answer: ListAnswer }
  | { kind: 'failed'; problem: Problem; retry(): void };

export interface ListRows {
  live: ListState;
  /** The row at a place; null while it is not loaded. */
  rowAt(place: number): ListedRow | null;
  /** The place of a loaded row; null if it does not match or is not loaded. */
  placeOf(id: string): number | null;
  /** Asks for the rows that are in view. */
  show(range: PlaceRange): void;
}

interface Answered {
  client: ListClient;
  answer: ListAnswer;
  byPlace: ReadonlyMap<number, ListedRow>;
  byId: ReadonlyMap<string, ListedRow>;
}

/**
 * The rows of a query around those in view, and again after every change. While a new answer is on its way, the old one
 * stays. `alsoIds` are rows that are kept wherever they are.
 */
export function useListRows(
  client: ListClient | null,
  query: ListQuery,
  alsoIds: readonly string[] = [],
): ListRows {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const latest = useRef<Answered | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [range, setRange] = useState(FIRST_BLOCK);
  const key = JSON.stringify(query);
  const newest = useRef({ client, query, key, range, alsoIds });
  newest.current = { client, query, key, range, alsoIds };
  /**
   * The request that is being answered. A part of the same query waits for its answer, so that scrolling asks for few. Compared
   * as an object: a search that is changed and changed back asks twice, and the second answer counts.
   */
  const asking = useRef<{ key: string } | null>(null);
  const isDue = useRef(false);

  const [ask] = useState(() => async () => {
    const asked = newest.current;
    const { client: from, query: what, range: part, alsoIds: also } = asked;
    if (from === null) return;
    isDue.current = asking.current?.key === asked.key;
    if (isDue.current) return;
    asking.current = asked;
    const result = await from.rows({ query: what, range: part, alsoIds: also });
    if (newest.current.client !== from || asking.current !== asked) return;
    asking.current = null;
    if (result?.ok) {
      const before = latest.current;
      const next = answeredWith(before, from, result.value);
      latest.current = next;
      // Rendering all rows in view takes longer than a frame, so the browser may do other work in between. What stands beside the
      // same rows, such as a progress, is not put off.
      if (before && hasSameRows(before.answer, next.answer)) setAnswered(next);
      else startTransition(() => setAnswered(next));
      setProblem(null);
    } else if (result) setProblem(result.problem);
    if (isDue.current || result === null) void ask();
  });

  useEffect(() => {
    asking.current = null;
    return client?.onChange(() => void ask());
  }, [ask, client]);
  const alsoKey = alsoIds.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads what is newest; the keys say when its content has changed.
  useEffect(() => {
    void ask();
  }, [ask, client, key, range, alsoKey]);

  const live: ListState = problem
    ? { kind: 'failed', problem, retry: () => void ask() }
    : answered
      ? { kind: 'answered', answer: answered.answer }
      : { kind: 'asking' };
  return {
    live,
    rowAt: (place) => answered?.byPlace.get(place) ?? null,
    placeOf: (id) => answered?.byId.get(id)?.place ?? null,
    show: ({ from, to }) => {
      const next = {
        from: Math.max(0, (Math.floor(from / BLOCK) - 1) * BLOCK),
        to: (Math.ceil(to / BLOCK) + 1) * BLOCK,
      };
      setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
    },
  };
}

/** Rows that are as they were before stay the same objects, so that a screen does not render them again. */
function answeredWith(before: Answered | null, client: ListClient, { rows, ...rest }: ListAnswer): Answered {
  const next = rows.map((row) => {
    const known = before?.client === client ? before.byId.get(row.entry.candidate.id) : undefined;
    return known && isSame(known, row) ? known : row;
  });
  return {
    client,
    answer: { ...rest, rows: next },
    byPlace: new Map(next.map((row) => [row.place, row])),
    byId: new Map(next.map((row) => [row.entry.candidate.id, row])),
  };
}

const hasSameRows = (a: ListAnswer, b: ListAnswer): boolean =>
  a.total === b.total && a.rows.length === b.rows.length && a.rows.every((row, at) => row === b.rows[at]);

const isSame = (a: ListedRow, b: ListedRow): boolean =>
  a.place === b.place &&
  a.entry.version === b.entry.version &&
  JSON.stringify([a.rank, a.fit]) === JSON.stringify([b.rank, b.fit]);
