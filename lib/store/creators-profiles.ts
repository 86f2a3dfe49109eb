import type { Candidate } from '../model/candidate';
import type { ShortlistDatabase } from './database';
import { candidatesFrom } from './read-candidates';
import { type CandidateRow, readCandidateRow } from './rows';

/** For each of the candidates the other saved profiles of its creator; a candidate without any is absent. */
export async function profilesOfSameCreator(
  db: ShortlistDatabase,
  ids: readonly string[],
): Promise<Map<string, Candidate[]>> {
  const asked = (await db.candidates.bulkGet([...ids])).map(readCandidateRow).filter((row) => row !== null);
  const creators = [...new Set(asked.map(({ creatorId }) => creatorId))];
  const stored = await db.candidates.where('creatorId').anyOf(creators).toArray();
  const isThere = (row: CandidateRow | null): row is CandidateRow =>
    row !== null && row.trashedAtMs === null && row.mergedInto === null;
  const byCreator = Map.groupBy(stored.map(readCandidateRow).filter(isThere), ({ creatorId }) => creatorId);
  const several = [...byCreator.values()].filter(({ length }) => length > 1).flat();
  if (several.length === 0) return new Map();
  const candidates = new Map((await candidatesFrom(db, several)).map((one) => [one.id, one]));
  return new Map(
    asked.flatMap(({ id, creatorId }) => {
      const others = (byCreator.get(creatorId) ?? []).filter((row) => row.id !== id);
      return others.length === 0
        ? []
        : [[id, others.flatMap((row) => candidates.get(row.id) ?? [])] as const];
    }),
  );
}
