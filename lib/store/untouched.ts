import type { ShortlistDatabase } from './database';
import { rowsOfMany } from './rows-of-many';
import { ADDED, rowFrom } from './stamped-row';
import type { StepOutline } from './step-outline';

/** What belongs to a candidate that only a file has brought. */
export interface Untouched {
  creatorId: string;
  notes: readonly string[];
  numbers: readonly string[];
}

/**
 * Of these candidates that a step created, those that nothing else has changed: neither themselves nor their notes, numbers and
 * contacts. They say nothing that is not in the file.
 */
export async function untouchedAmong(
  db: ShortlistDatabase,
  ids: readonly string[],
  { created, stamps }: Pick<StepOutline, 'created' | 'stamps'>,
): Promise<Map<string, Untouched>> {
  const isOwn = (stored: unknown) => {
    const row = rowFrom(stored);
    if (row === null) return false;
    const paths = Object.entries(row.stamps);
    return paths.every(([path, stamp]) => path === ADDED || stamps.has(row.echoes?.[path] ?? stamp));
  };
  const own = (await db.candidates.bulkGet([...ids]))
    .map(rowFrom)
    .filter((row) => row !== null && isOwn(row));
  const creators = [...new Set(own.map((row) => String(row?.creatorId)))];
  const profiles = (await rowsOfMany(db.candidates, 'creatorId', creators)).map(rowFrom);
  const parts = profiles.flatMap((row) => (row === null ? [] : row.id));
  const [notes, numbers, contacts, people] = await Promise.all([
    rowsOfMany(db.notes, 'candidateId', parts),
    rowsOfMany(db.numbers, 'candidateId', parts),
    db.contacts.bulkGet(creators),
    db.creators.bulkGet(creators),
  ]);
  const isUntouched = (row: unknown) => row === undefined || isOwn(row);
  const ownersOf = (rows: readonly unknown[]) => rows.map((row) => String(rowFrom(row)?.candidateId));
  const touched = new Set(ownersOf([...notes, ...numbers].filter((part) => !isOwn(part))));
  const kept = new Set([
    ...creators.filter((_, at) => !isUntouched(contacts[at]) || !isUntouched(people[at])),
    // A creator with another profile that stays.
    ...profiles.flatMap((row) =>
      row?.trashedAtMs === null && !(created.has(row.id) && isOwn(row)) ? String(row.creatorId) : [],
    ),
  ]);
  const idsBy = (rows: readonly unknown[]) =>
    Map.groupBy(rows, (row) => (row as { candidateId?: unknown }).candidateId);
  const [notesBy, numbersBy] = [idsBy(notes), idsBy(numbers)];
  const idsIn = (rows: readonly unknown[] = []) => rows.map((row) => String((row as { id: unknown }).id));
  return new Map(
    own.flatMap((row) => {
      if (row === null || touched.has(row.id) || kept.has(String(row.creatorId))) return [];
      const belongs = { notes: idsIn(notesBy.get(row.id)), numbers: idsIn(numbersBy.get(row.id)) };
      return [[row.id, { creatorId: String(row.creatorId), ...belongs }] as const];
    }),
  );
}
