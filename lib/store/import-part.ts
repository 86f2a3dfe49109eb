import { applyChange } from './apply-change';
import type { Change, NewCandidate } from './change';
import type { ShortlistDatabase } from './database';
import { idsOf, MEMBERS, spelling } from './labels';
import { addNote } from './note-changes';
import { notOnShortlist, notReadable } from './refused';
import { restorerAsNew } from './restore-as-new';
import { readCandidateRow } from './rows';
import { addKnown, type ChangedCandidate, firstStage, liveIds, setKnown } from './set-candidate';
import { tidyTags } from './tags';
import type { Writer } from './writer';

/** What an import does with profiles: nothing that depends on more than their rows. */
type ProfileChange = Extract<Change, { type: 'add-candidate' | 'set' | 'tag' | 'write-note' | 'restore' }>;

/**
 * Applies one part of an import. First reads in a few requests what its changes are about: a request for each of a thousand
 * changes takes longer than writing them. Parts with changes that an import does not make are applied one by one.
 */
export async function applyPart(
  db: ShortlistDatabase,
  writer: Writer,
  changes: readonly Change[],
): Promise<void> {
  const ofProfiles = changes.filter(isOfProfile);
  const others = changes.filter((change) => !isOfProfile(change));
  if (!others.every(({ type }) => type === 'add-label')) {
    for (const change of changes) await applyChange(db, writer, change);
    return;
  }
  for (const change of others) await applyChange(db, writer, change);
  const apply = await profileChanges(db, writer, ofProfiles);
  // Without a request, so that the transaction stays open.
  for (const change of ofProfiles) apply(change);
}

const isOfProfile = (change: Change): change is ProfileChange =>
  change.type === 'add-candidate' ||
  change.type === 'set' ||
  change.type === 'restore' ||
  (change.type === 'tag' && change.remove.length === 0) ||
  (change.type === 'write-note' && change.over === null);

async function profileChanges(
  db: ShortlistDatabase,
  writer: Writer,
  changes: readonly ProfileChange[],
): Promise<(change: ProfileChange) => void> {
  const first = await firstStage(writer);
  const labels = { stages: await liveIds(writer, 'stages'), fields: await liveIds(writer, 'fields') };
  const members = {
    tags: await memberIds(writer, 'tags', changes),
    lists: await memberIds(writer, 'lists', changes),
  };
  const rows = await rowsOf(db, writer, changes);
  const restoreAsNew = await restorerAsNew(db, writer, changes, { rows, stageId: first });

  return (change) => {
    if (change.type === 'add-candidate') {
      const { creatorId } = addKnown(writer, change.candidate, first);
      rows.set(change.candidate.id, newRow(change.candidate, creatorId));
      return;
    }
    const { candidateId } = change;
    const row = rows.get(candidateId);
    if (!row || (row.trashedAtMs !== null && change.type !== 'restore')) throw notOnShortlist();
    switch (change.type) {
      case 'restore':
        if (change.isAsNew) restoreAsNew(row);
        else writer.setKnown('candidates', candidateId, { trashedAtMs: null });
        rows.set(candidateId, {
          ...{ ...row, trashedAtMs: null },
          ...(change.isAsNew && { fields: {}, otherFields: {} }),
        });
        break;
      case 'set':
        setKnown(writer, row, change.values, labels);
        break;
      case 'tag':
        for (const name of tidyTags(change.add)) {
          const id = members[change.table].get(spelling(name));
          writer.setKnown('candidates', candidateId, { [`${MEMBERS[change.table]}.${id}`]: true });
        }
        break;
      case 'write-note':
        addNote(writer, { ...change, creatorId: row.creatorId });
    }
  };
}

/** The ids of all tags or lists that the changes name, by spelling. Creates those that do not exist yet. */
async function memberIds(
  writer: Writer,
  table: 'tags' | 'lists',
  changes: readonly ProfileChange[],
): Promise<ReadonlyMap<string, string>> {
  const names = changes.flatMap((change) =>
    change.type === 'tag' && change.table === table ? tidyTags(change.add) : [],
  );
  const distinct = [...new Map(names.map((name) => [spelling(name), name])).values()];
  const ids = await idsOf(writer, table, distinct);
  return new Map(distinct.map((name, at) => [spelling(name), ids[at] ?? '']));
}

/** The candidates that were saved before, and reads their creators and contacts. */
async function rowsOf(
  db: ShortlistDatabase,
  writer: Writer,
  changes: readonly ProfileChange[],
): Promise<Map<string, ChangedCandidate>> {
  const added = changes.flatMap((change) => (change.type === 'add-candidate' ? change.candidate : []));
  const isAdded = new Set(added.map(({ id }) => id));
  const ids = [
    ...new Set(
      changes.flatMap((change) =>
        'candidateId' in change && !isAdded.has(change.candidateId) ? change.candidateId : [],
      ),
    ),
  ];
  await writer.read('candidates', ids);
  const rows = new Map<string, ChangedCandidate>();
  for (const id of ids) {
    const row = readCandidateRow(writer.known('candidates', id));
    if (row === null) throw (await db.candidates.get(id)) ? notReadable() : notOnShortlist();
    rows.set(id, row);
  }
  // Profiles of one creator follow each other, so only the first can have one that the part before created.
  const creators = [...rows.values()].map(({ creatorId }) => creatorId).concat(added[0]?.creatorId ?? []);
  await writer.read('creators', creators);
  await writer.read('contacts', creators);
  return rows;
}

const newRow = ({ id, handle }: NewCandidate, creatorId: string): ChangedCandidate => ({
  ...{ id, handle, creatorId, handles: [], notSame: [], fields: {}, otherFields: {}, trashedAtMs: null },
});
