import { newId } from '../clock';
import type { ShortlistDatabase } from '../database';
import { sameValue, valueAt } from '../paths';
import type { DefinitionTable, Row } from '../schema';
import type { Writer } from '../writer';
import { copiedRow } from './copied-row';
import { mergeRow } from './merge-row';
import { type Knowledge, pathsOf } from './sides';
import { undoneAmong } from './undone';
import { unreadableHere } from './unreadable-here';

/**
 * Adds their briefs or own tables, and takes over what they alone have changed. One that both have changed in the same place stays
 * as it is here, and theirs is added beside it. Returns how many were added or changed.
 */
export async function mergeDefinitions(
  db: ShortlistDatabase,
  writer: Writer,
  { table, rows }: { table: DefinitionTable; rows: readonly Row[] },
  knowledge: Knowledge,
): Promise<number> {
  const mine = await writer.all(table);
  const trashed = mine.filter(({ trashedAtMs }) => trashedAtMs !== null).map(({ id }) => `${table}:${id}`);
  const undone = await undoneAmong(db, trashed);
  let changed = 0;
  let order = Math.max(0, ...mine.map((row) => Number(row.order) || 0));
  const add = (theirs: Row, id: string) => {
    if (mine.some((row) => row.trashedAtMs === null && hasSameContent(row, theirs))) return;
    order += 1;
    const { values, sources } = copiedRow(theirs, { order });
    writer.create(table, id, values, sources);
    changed += 1;
  };
  const ids = rows.map(({ id }) => id);
  const unreadable = await unreadableHere(db, writer, table, ids);
  for (const theirs of rows) {
    if (theirs.trashedAtMs !== null || unreadable.has(theirs.id)) continue;
    const here = writer.known(table, theirs.id);
    if (here === null) {
      add(theirs, theirs.id);
      continue;
    }
    if (here.trashedAtMs !== null) {
      if (!undone.has(`${table}:${here.id}`)) continue;
      writer.setKnown(table, here.id, { trashedAtMs: null });
      changed += 1;
    }
    const { values, sources, conflicts } = mergeRow(here, theirs, knowledge, {
      skips: (path) => path === 'order',
    });
    if (conflicts.length > 0) add(theirs, newId());
    else if (Object.keys(values).length > 0) {
      writer.setKnown(table, here.id, values, sources);
      changed += 1;
    }
  }
  return changed;
}

function hasSameContent(a: Row, b: Row): boolean {
  const paths = new Set([...pathsOf(a), ...pathsOf(b)]);
  paths.delete('order');
  return [...paths].every((path) => sameValue(valueAt(a, path), valueAt(b, path)));
}
