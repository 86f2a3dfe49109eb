import type { ShortlistDatabase } from '../../store/database';
import { isErased } from '../../store/erasures';
import { deletedLabels, fieldsIn, liveLabels } from '../../store/list-labels';
import { mergedNamesIn } from '../../store/merged-labels';
import { candidatesFrom } from '../../store/read-candidates';
import { type CandidateRow, readCandidateRow } from '../../store/rows';
import { undoneImports } from '../../store/undone-imports';
import type { MergedCandidate, SavedCandidate, SavedShortlist } from './comparison';
import type { ImportedCreator } from './creators';

interface ReadOptions {
  /** Whether Yardstick wrote the file, with figures that may have been read here. */
  isOwnFile?: boolean;
}

/** Everything that an import of these creators is compared with. Reads the whole shortlist. */
export async function readSaved(
  db: ShortlistDatabase,
  creators: readonly ImportedCreator[],
  { isOwnFile = false }: ReadOptions = {},
): Promise<SavedShortlist> {
  const [stored, stages, fields, tags, lists] = await Promise.all([
    db.candidates.toArray(),
    db.stages.toArray(),
    db.fields.toArray(),
    db.tags.toArray(),
    db.lists.toArray(),
  ]);
  const all = stored.flatMap((row) => readCandidateRow(row) ?? []);
  const rows = all.filter(({ mergedInto }) => mergedInto === null);
  const candidates = await candidatesFrom(db, rows);
  const undone = await undoneImports(db);
  const readDays = isOwnFile
    ? await daysOfReading(
        db,
        rows.map(({ id }) => id),
      )
    : null;
  const saved = candidates.map((candidate, at) => ({
    ...candidate,
    ...(readDays && { readDays: readDays.get(candidate.id) ?? NO_DAYS }),
    creatorId: rows[at]?.creatorId ?? '',
    ...importedTo(rows[at]),
    isTrashed: rows[at]?.trashedAtMs !== null,
  }));
  return {
    candidates: saved.filter(({ isTrashed }) => !isTrashed),
    trashed: saved.flatMap((one) => (one.isTrashed ? [{ ...one, isUndone: undone.has(one.id) }] : [])),
    merged: mergedIn(all),
    fields: fieldsIn(fields),
    stages: liveLabels(stages).map(({ id, name }) => ({ id, name })),
    deletedStages: deletedLabels(stages).map(({ id, name }) => ({ id, name })),
    mergedTags: mergedNamesIn(tags),
    mergedLists: mergedNamesIn(lists),
    erased: await erasedAmong(db, creators),
  };
}

/** What earlier imports have brought, without those that were undone. */
function importedTo(row: CandidateRow | undefined): Pick<SavedCandidate, 'imported'> {
  const { imported } = row ?? {};
  return imported && Object.keys(imported).length > 0 ? { imported } : {};
}

/** A user may join one candidate with another, and that one with a third. */
const MAX_JOINS = 20;

function mergedIn(rows: readonly CandidateRow[]): MergedCandidate[] {
  const joined = rows.filter(({ mergedInto }) => mergedInto !== null);
  const next = new Map(joined.map(({ id, mergedInto }) => [id, mergedInto ?? '']));
  return joined.map(({ platform, handle, accountId, mergedInto }) => {
    let into = mergedInto ?? '';
    for (let joins = 0; next.has(into) && joins < MAX_JOINS; joins++) into = next.get(into) ?? '';
    return { platform, handle, accountId, into };
  });
}

async function erasedAmong(
  db: ShortlistDatabase,
  creators: readonly ImportedCreator[],
): Promise<Set<string>> {
  const erased = new Set<string>();
  if ((await db.erased.count()) === 0) return erased;
  for (const { profiles } of creators)
    for (const { key, platform, handle, accountId } of profiles)
      if (await isErased(db, { platform, handle, accountId })) erased.add(key);
  return erased;
}

const NO_DAYS: ReadonlySet<string> = new Set();
const IDS_AT_ONCE = 500;

/** The days, in UTC, on which each candidate was read. In parts, because the rows hold the numbers themselves. */
async function daysOfReading(
  db: ShortlistDatabase,
  ids: readonly string[],
): Promise<Map<string, Set<string>>> {
  const days = new Map<string, Set<string>>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE);
    for (const row of await db.numbers.where('candidateId').anyOf(some).toArray()) {
      const { candidateId, takenAtMs } = row as { candidateId: string; takenAtMs?: unknown };
      if (typeof takenAtMs !== 'number') continue;
      const known = days.get(candidateId) ?? new Set();
      days.set(candidateId, known.add(new Date(takenAtMs).toISOString().slice(0, 10)));
    }
  }
  return days;
}
