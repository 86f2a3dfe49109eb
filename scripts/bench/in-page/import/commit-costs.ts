import { Dexie } from 'dexie';
import { importMany } from '../../../../lib/store/import-many';
import { openShortlist } from '../../../../lib/store/open-shortlist';
import { compareWithSaved } from '../../../../lib/transfer/import/compare';
import { importChanges } from '../../../../lib/transfer/import/import-changes';
import { openText } from '../../../../lib/transfer/import/open-file';
import { planImport } from '../../../../lib/transfer/import/plan';
import { inventedList } from './invented-list';

/** What saving one list costs. */
export interface CommitCosts {
  /** Rows of all tables. */
  rows: number;
  importMs: number;
  /** The same rows of the same tables, put into an empty database of the same schema in one transaction. */
  plainMs: number;
}

const EMPTY = { candidates: [], fields: [], stages: [] };

export async function commitCosts(profiles: number): Promise<CommitCosts> {
  const opened = openText(inventedList(profiles));
  if (!opened.ok) throw new Error(opened.fault.code);
  const comparison = compareWithSaved(planImport(opened.value).creators, EMPTY, 'fill-gaps');
  let ids = 0;
  const changes = importChanges(comparison, EMPTY, { newId: () => `id-${ids++}`, nowMs: Date.now() });
  const [imported, plain] = [openShortlist('bench-imported'), openShortlist('bench-plain')];
  await Promise.all([imported.changes.count(), plain.changes.count()]);

  let from = performance.now();
  const result = await importMany(imported, changes);
  const importMs = performance.now() - from;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));

  const tables = await Promise.all(
    imported.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() })),
  );
  from = performance.now();
  await plain.transaction('rw', plain.tables, async () => {
    for (const { name, rows } of tables) if (rows.length > 0) await plain.table(name).bulkPut(rows);
  });
  const plainMs = performance.now() - from;
  for (const db of [imported, plain]) {
    db.close();
    await Dexie.delete(db.name);
  }
  return { rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), importMs, plainMs };
}
