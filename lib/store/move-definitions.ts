import { newId } from './clock';
import { write } from './commit';
import type { ShortlistDatabase } from './database';
import { ACTIVE_BRIEF } from './definitions';
import type { DefinitionTable, Values } from './schema';

const MOVED = 'moved-definitions';

/** An entry of an earlier version's settings: as a row, or as it is if this version cannot read it. */
export type OldDefinition = { id: string; values: Values } | { unreadable: unknown };

export interface OldDefinitions {
  rows: Record<Exclude<DefinitionTable, 'views'>, OldDefinition[]>;
  activeBriefId: string | null;
}

/** How far the move has come: `copied` until the settings it read are deleted. */
export async function definitionsMove(db: ShortlistDatabase): Promise<'none' | 'copied' | 'done'> {
  const value = (await db.meta.get(MOVED))?.value;
  return value === 'copied' || value === 'done' ? value : 'none';
}

/** Remembers that the settings are deleted. */
export async function endDefinitionsMove(db: ShortlistDatabase): Promise<void> {
  await db.meta.put({ key: MOVED, value: 'done' });
}

/**
 * Takes over what an earlier version stored in its settings, once, and all of it or nothing. An entry that this version cannot
 * read is stored as it is and counted.
 */
export async function moveDefinitions(db: ShortlistDatabase, old: OldDefinitions): Promise<void> {
  await write(db, { kind: 'moved', undoable: false }, async (writer) => {
    // Two pages may open at once; the first has moved everything.
    if ((await definitionsMove(db)) !== 'none') return;
    for (const [name, entries] of Object.entries(old.rows)) {
      const table = name as DefinitionTable;
      for (const [order, entry] of entries.entries()) {
        if ('unreadable' in entry) await db.table(table).add({ id: newId(), stored: entry.unreadable });
        else writer.create(table, entry.id, { order, ...entry.values });
      }
    }
    await db.meta.bulkPut([
      { key: ACTIVE_BRIEF, value: old.activeBriefId },
      { key: MOVED, value: 'copied' },
    ]);
  });
}
