import type { ShortlistDatabase } from '../../store/database';
import { isErased } from '../../store/erasures';
import { listCandidates } from '../../store/find-candidates';
import { fieldsIn, liveLabels } from '../../store/list-labels';
import { readCandidateRow } from '../../store/rows';
import { undoneImports } from '../../store/undone-imports';
import type { SavedShortlist } from './comparison';
import type { ImportedCreator } from './merge-rows';

/** Everything that an import of these creators is compared with. Reads the whole shortlist. */
export async function readSaved(
  db: ShortlistDatabase,
  creators: readonly ImportedCreator[],
): Promise<SavedShortlist> {
  const [{ candidates }, stored, contacts, people, stages, fields] = await Promise.all([
    listCandidates(db),
    db.candidates.toArray(),
    db.contacts.toArray(),
    db.creators.toArray(),
    db.stages.toArray(),
    db.fields.toArray(),
  ]);
  const rows = new Map(stored.flatMap((one) => readCandidateRow(one) ?? []).map((row) => [row.id, row]));
  const phones = new Map(
    (contacts as ContactRow[]).map(({ id, phones: all }) => [id, all?.[0]?.value ?? null]),
  );
  const forbidden = new Set(
    (people as CreatorRow[]).flatMap(({ id, doNotContact }) => (doNotContact === true ? id : [])),
  );
  const profiles = creators.flatMap((creator) => creator.profiles);
  const erased = new Set<string>();
  for (const { key, platform, handle, accountId } of (await db.erased.count()) === 0 ? [] : profiles)
    if (await isErased(db, { platform, handle, accountId })) erased.add(key);
  const undone = await undoneImports(db);
  return {
    candidates: candidates.map((candidate) => {
      const creatorId = rows.get(candidate.id)?.creatorId ?? '';
      const price = rows.get(candidate.id)?.price;
      return {
        ...candidate,
        phone: phones.get(creatorId) ?? null,
        doNotContact: forbidden.has(creatorId),
        offered: price?.offered ?? null,
        agreed: price?.agreed ?? null,
      };
    }),
    trashed: [...rows.values()]
      .filter(({ trashedAtMs, mergedInto }) => trashedAtMs !== null && mergedInto === null)
      .map((row) => ({ ...row, isUndone: undone.has(row.id) })),
    fields: fieldsIn(fields),
    stages: liveLabels(stages).map(({ id, name }) => ({ id, name })),
    erased,
  };
}

interface ContactRow {
  id: string;
  phones?: { value?: string }[];
}

interface CreatorRow {
  id: string;
  doNotContact?: unknown;
}
