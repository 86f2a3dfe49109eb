import type { EvaluationSettings } from '../evaluation/settings';
import type { Stage } from '../model/candidate';
import type { EntryCache } from './entry-cache';
import type { ListEngine } from './list-engine';
import type { ListQuery } from './list-query';
import type { ListedEntry } from './listed-entry';
import { placesIn } from './places-in';
import type { PostOwners } from './search-tests';

/** What a board by stage asks for: of each stage the cards in view, and some cards wherever they are. */
export interface LanesAsked {
  query: ListQuery;
  lanes: readonly { stage: Stage; from: number; to: number }[];
  alsoIds: readonly string[];
}

/** A card of a stage. */
export interface LaneCard {
  /** The card's place among those of its stage, from 0. */
  place: number;
  entry: ListedEntry;
}

/** The cards of one stage. */
export interface StageLane {
  stage: Stage;
  /** How many profiles of the stage match. */
  total: number;
  /** Ascending by place. */
  cards: LaneCard[];
}

/** Answers all stages at once, so that a card is never in two of them. */
export async function stageLanes(
  { query, lanes, alsoIds }: LanesAsked,
  engine: ListEngine,
  owners: PostOwners,
  read: { entries: EntryCache; settings: EvaluationSettings },
): Promise<StageLane[]> {
  // A row that is kept whatever the filters say would be in every stage.
  const asked = { ...query, keep: [] };
  const placed = lanes.map(({ stage, from, to }) => {
    const inStage = { kind: 'any-of', column: 'stage', values: [stage] } as const;
    const ids = engine.ids(
      { ...asked, filters: [...asked.filters, inStage] },
      { from: 0, to: Number.MAX_SAFE_INTEGER },
      owners,
    );
    const places = new Set(placesIn({ from, to }, ids.length));
    for (const id of alsoIds) {
      const place = ids.indexOf(id);
      if (place !== -1) places.add(place);
    }
    const shown = [...places].sort((a, b) => a - b).map((place) => ({ place, id: ids[place] as string }));
    return { stage, total: ids.length, shown };
  });
  const wanted = placed.flatMap(({ shown }) => shown.map(({ id }) => id));
  const entries = await read.entries.read(wanted, read.settings);
  return placed.map(({ stage, total, shown }) => ({
    stage,
    total,
    cards: shown.flatMap(({ place, id }) => {
      const entry = entries.get(id);
      return entry ? [{ place, entry }] : [];
    }),
  }));
}
