import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Entry } from '../../../lib/lists/entries';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { lastExport, newSince } from '../../../lib/store/export-marks';
import { chosenEntries, matchingEntries } from './entries-in-parts';

/** Which profiles are exported. `new`: what changed since the last export for the same target. */
export type ExportWhat = 'all' | 'filtered' | 'selected' | 'new';

/** How many profiles there are, pass the filters (null without a filter) and are selected. */
export interface ExportCounts {
  all: number;
  filtered: number | null;
  selected: number;
}

interface Shown {
  db: ShortlistDatabase;
  client: ListClient;
  query: ListQuery;
  settings: EvaluationSettings;
}

/** These profiles in the order of the screen; what changed, newest first. */
export async function* entriesOf(
  what: ExportWhat,
  targetId: string,
  { db, client, query, settings }: Shown,
): AsyncIterable<Entry[]> {
  if (what === 'new') {
    const isNew = await newSince(db, await lastExport(db, targetId));
    yield* chosenEntries(db, settings, (all) => all.filter(isNew));
  } else if (what === 'filtered') yield* matchingEntries(client, query);
  else {
    const everything = { ...query, filters: [], search: '' };
    yield* matchingEntries(client, everything, { onlySelected: what === 'selected' });
  }
}
