import type { Change, PackedSnapshot } from './change';
import { newId } from './clock';
import type { ShortlistDatabase } from './database';
import { applyDefinitionChange } from './definition-changes';
import { joinCandidates } from './join-candidates';
import { joinCreators, partCreator } from './join-creators';
import { applyLabelChange } from './label-changes';
import { memberValues } from './member-values';
import { writeNote } from './note-changes';
import { postRowAfter } from './post-rows';
import { ChangedUnderneath, notOnShortlist, notReadable } from './refused';
import { readCandidateRow, readPostRow } from './rows';
import type { PostRow } from './schema';
import { addCandidate, setCandidate } from './set-candidate';
import type { Writer } from './writer';

/** Applies one change inside an open transaction. Throws `Refused` if it cannot, which rolls back the whole commit. */
export async function applyChange(db: ShortlistDatabase, writer: Writer, change: Change): Promise<void> {
  switch (change.type) {
    case 'add-candidate':
      return addCandidate(writer, change.candidate);
    case 'add-label':
    case 'change-label':
    case 'move-label':
    case 'order-labels':
    case 'merge-labels':
    case 'remove-label':
      return applyLabelChange(writer, change);
    case 'define':
    case 'remove-definition':
      return applyDefinitionChange(db, writer, change);
  }
  const { candidateId } = change;
  const row = await writer.row('candidates', candidateId);
  if (row === null) throw (await db.candidates.get(candidateId)) ? notReadable() : notOnShortlist();
  if (readCandidateRow(row) === null) throw notReadable();
  if (row.trashedAtMs !== null && change.type !== 'restore') throw notOnShortlist();
  switch (change.type) {
    case 'set':
      return setCandidate(writer, candidateId, change.values);
    case 'tag':
      return writer.set('candidates', candidateId, await memberValues(writer, change.table, change));
    case 'write-note':
      return writeNote(writer, { ...change, creatorId: row.creatorId });
    case 'settle-note':
      return writer.set('notes', change.noteId, { other: [] });
    case 'settle-field':
      return writer.set('candidates', candidateId, { [`otherFields.${change.fieldId}`]: [] });
    case 'keep-numbers':
      return keepNumbers(db, writer, candidateId, change.snapshot);
    case 'join':
      return joinCandidates(db, writer, candidateId, change.from);
    case 'join-creators':
      return joinCreators(db, writer, candidateId, change.other);
    case 'part-creator':
      return partCreator(db, writer, candidateId);
    case 'trash':
      return writer.set('candidates', candidateId, { trashedAtMs: writer.nowMs });
    case 'restore':
      return writer.set('candidates', candidateId, { trashedAtMs: null });
  }
}

async function keepNumbers(
  db: ShortlistDatabase,
  writer: Writer,
  candidateId: string,
  { over, takenAtMs, packed, seen, posts }: PackedSnapshot,
): Promise<void> {
  if (over) {
    const row = await writer.row('numbers', over.id);
    if (row === null || row.trashedAtMs !== null || row.stamps.packed !== over.stamp) {
      throw new ChangedUnderneath();
    }
    await writer.set('numbers', over.id, { takenAtMs, packed, seen, order: null });
  } else {
    const device = writer.stamp.slice(writer.stamp.lastIndexOf(':') + 1);
    writer.create('numbers', newId(), { candidateId, takenAtMs, device, source: 'read', packed, seen });
  }
  const known = await db.posts.bulkGet(posts.map(({ id }) => [candidateId, id] as [string, string]));
  const rows = posts.map((post, at): PostRow => postRowAfter(readPostRow(known[at]), candidateId, post));
  await db.posts.bulkPut(rows);
}
