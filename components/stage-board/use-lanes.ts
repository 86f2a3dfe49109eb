import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import type { ListedEntry } from '../../lib/lists/listed-entry';
import type { StageLane } from '../../lib/lists/stage-lanes';
import type { Problem } from '../../lib/model/result';

/** Cards are asked for in blocks of more than a window shows. All stages together must not ask for more than the worker remembers. */
const BLOCK = 15;

/** One stage with the cards that are loaded. */
export interface Lane {
  total: number;
  /** The card at a place; null while it is not loaded. */
  cardAt(place: number): ListedEntry | null;
  /** The place of a loaded card; null if it is not loaded or not in this stage. */
  placeOf(id: string): number | null;
}

interface LanesOf {
  client: ListClient;
  query: ListQuery;
  stages: readonly string[];
  /** Cards that are kept wherever they are, such as one with the focus. */
  alsoIds: readonly string[];
}

/** The cards of all stages around those in view, and again after every change from any page; null until they are read. */
export function useLanes({ client, query, stages, alsoIds }: LanesOf) {
  const [answer, setAnswer] = useState<readonly StageLane[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [blocks, setBlocks] = useState<ReadonlyMap<string, number>>(new Map());
  const newest = useRef({ client, query, stages, alsoIds, blocks });
  newest.current = { client, query, stages, alsoIds, blocks };
  const asking = useRef(false);
  const isDue = useRef(false);
  const [ask] = useState(() => async () => {
    isDue.current = asking.current;
    if (asking.current) return;
    asking.current = true;
    const asked = newest.current;
    const lanes = asked.stages.map((stage) => {
      const block = asked.blocks.get(stage) ?? 0;
      return { stage, from: Math.max(0, block - 1) * BLOCK, to: (block + 2) * BLOCK };
    });
    const result = await asked.client.lanes({ query: asked.query, lanes, alsoIds: asked.alsoIds });
    asking.current = false;
    if (newest.current.client === asked.client) {
      if (result.ok) setAnswer(result.value);
      setProblem(result.ok ? null : result.problem);
    }
    if (isDue.current) void ask();
  });
  useEffect(() => client.onChange(() => void ask()), [ask, client]);
  const key = JSON.stringify([query, stages, alsoIds, [...blocks]]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads what is newest; the key says when its content has changed.
  useEffect(() => void ask(), [ask, client, key]);
  const [show] = useState(() => (stage: string, place: number) => {
    const block = Math.floor(place / BLOCK);
    setBlocks((now) => ((now.get(stage) ?? 0) === block ? now : new Map(now).set(stage, block)));
  });
  const lanes = useMemo(() => answer && new Map(answer.map((lane) => [lane.stage, laneOf(lane)])), [answer]);
  return { lanes, show, problem, retry: () => void ask() };
}

function laneOf({ total, cards }: StageLane): Lane {
  const byPlace = new Map(cards.map(({ place, entry }) => [place, entry]));
  const places = new Map(cards.map(({ place, entry }) => [entry.candidate.id, place]));
  return {
    total,
    cardAt: (place) => byPlace.get(place) ?? null,
    placeOf: (id) => places.get(id) ?? null,
  };
}
