import { vi } from 'vitest';
import { briefIn, briefValues } from '../../../components/data/brief-rows';
import { tableIn } from '../../../components/data/table-rows';
import type { Brief } from '../../../lib/evaluation/brief/brief';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { ChosenSettings } from '../../../lib/settings/evaluation-settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { define, definitionsIn, setActiveBrief } from '../../../lib/store/definitions';
import { successOf } from '../../lib/store/fresh-database';

export const briefsIn = async (db: ShortlistDatabase) => (await definitionsIn(db, 'briefs', briefIn)).all;

export const tablesIn = async (db: ShortlistDatabase) =>
  (await definitionsIn(db, 'benchmarkTables', tableIn)).all;

/** Saves briefs and makes the first one active. */
export async function putBriefs(db: ShortlistDatabase, ...briefs: Brief[]): Promise<void> {
  for (const brief of briefs) {
    successOf(await define(db, { table: 'briefs', id: brief.id, values: briefValues(brief) }));
  }
  await setActiveBrief(db, briefs[0]?.id ?? null);
}

const { ownTables: _, ...defaults } = DEFAULT_SETTINGS;

/** The defaults of what is stored among the settings. */
export const CHOSEN_DEFAULTS: ChosenSettings = defaults;

/** From now on the browser has no room for anything, until the mock is restored. */
export function refuseWrites() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('refused', 'QuotaExceededError');
  });
}
