import { tableSchema } from '../../lib/evaluation/benchmarks/table-schema';
import { briefSchema } from '../../lib/evaluation/brief/brief-schema';
import { settingsDatabase, storeSettings } from '../../lib/settings/settings-database';
import { newId } from '../../lib/store/clock';
import type { ShortlistDatabase } from '../../lib/store/database';
import {
  definitionsMove,
  endDefinitionsMove,
  moveDefinitions,
  type OldDefinition,
} from '../../lib/store/move-definitions';
import type { Values } from '../../lib/store/schema';
import { briefValues } from './brief-rows';
import { tableValues } from './table-rows';

/** The keys under which an earlier version stored briefs and tables among the settings. */
const KEYS = ['briefs', 'own-tables', 'active-brief'] as const;

/**
 * Moves briefs and own tables from the settings of an earlier version into the database, once. They are deleted there only
 * after all of them are in the database.
 */
export async function moveFromSettings(db: ShortlistDatabase): Promise<void> {
  const move = await definitionsMove(db);
  if (move === 'done') return;
  if (move === 'none') await copy(db);
  await storeSettings(KEYS.map((key) => ({ key })));
  await endDefinitionsMove(db);
}

async function copy(db: ShortlistDatabase): Promise<void> {
  const { settings } = await settingsDatabase();
  const [briefs, tables, active] = (await settings.bulkGet([...KEYS])).map((row) => row?.value);
  await moveDefinitions(db, {
    rows: {
      briefs: read(briefs, (entry) => {
        const brief = briefSchema.safeParse(entry).data;
        // The id of a line becomes part of a path, which a dot divides.
        const lines = brief?.lines.map((line) => (line.id.includes('.') ? { ...line, id: newId() } : line));
        return brief && lines ? { id: brief.id, values: briefValues({ ...brief, lines }) } : null;
      }),
      benchmarkTables: read(tables, (entry) => {
        const table = tableSchema.safeParse(entry).data;
        return table ? { id: table.id, values: tableValues(table) } : null;
      }),
    },
    activeBriefId: typeof active === 'string' ? active : null,
  });
}

function read(
  stored: unknown,
  readEntry: (entry: unknown) => { id: string; values: Values } | null,
): OldDefinition[] {
  if (stored === undefined) return [];
  const ids = new Set<string>();
  return (Array.isArray(stored) ? stored : [stored]).map((entry) => {
    const definition = readEntry(entry);
    if (definition === null) return { unreadable: entry };
    const id = ids.has(definition.id) ? newId() : definition.id;
    ids.add(id);
    return { ...definition, id };
  });
}
