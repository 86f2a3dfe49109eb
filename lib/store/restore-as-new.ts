import type { Change } from './change';
import type { ShortlistDatabase } from './database';
import type { Values } from './schema';
import type { ChangedCandidate } from './set-candidate';
import { rowFrom } from './stamped-row';
import type { Writer } from './writer';

/** Sets of values and values that only a user or a file gives, by the name of their field. */
const GIVEN = [
  ...['tagIds', 'listIds', 'fields', 'otherFields', 'price', 'typed', 'imported', 'nextAction', 'audience'],
];

/**
 * Reads what `restoreAsNew` empties, and returns it. It brings a candidate back from the trash as if it were saved for the
 * first time, and its creator too, unless another profile of that creator is there.
 */
export async function restorerAsNew(
  db: ShortlistDatabase,
  writer: Writer,
  changes: readonly Change[],
  { rows, stageId }: { rows: ReadonlyMap<string, ChangedCandidate>; stageId: string },
): Promise<(row: ChangedCandidate) => void> {
  const ids = changes.flatMap((change) =>
    change.type === 'restore' && change.isAsNew ? change.candidateId : [],
  );
  if (ids.length === 0) return () => {};
  const noteIds = await db.notes.where('candidateId').anyOf(ids).primaryKeys();
  await writer.read('notes', noteIds);
  const notes = Map.groupBy(
    noteIds.flatMap((id) => writer.known('notes', id) ?? []),
    ({ candidateId }) => candidateId,
  );
  const creators = ids.flatMap((id) => rows.get(id)?.creatorId ?? []);
  const profiles = await db.candidates.where('creatorId').anyOf(creators).toArray();
  const inUse = new Set(
    profiles.map(rowFrom).flatMap((row) => (row?.trashedAtMs === null ? String(row.creatorId) : [])),
  );

  return ({ id, creatorId }) => {
    const values: Values = { trashedAtMs: null, displayName: null, savedAtMs: writer.nowMs, stageId };
    for (const path of Object.keys(writer.known('candidates', id)?.stamps ?? {})) {
      const [field = '', member] = path.split('.', 2);
      if (member !== undefined && GIVEN.includes(field)) values[path] = undefined;
    }
    writer.setKnown('candidates', id, values);
    for (const note of notes.get(id) ?? [])
      if (note.trashedAtMs === null) writer.setKnown('notes', note.id, { trashedAtMs: writer.nowMs });
    if (inUse.has(creatorId)) return;
    inUse.add(creatorId);
    if (writer.known('contacts', creatorId))
      writer.setKnown('contacts', creatorId, { emails: [], phones: [] });
    if (writer.known('creators', creatorId)) writer.setKnown('creators', creatorId, { doNotContact: false });
  };
}
