import { type Candidate, type NoteEntry, STAGES } from '../model/candidate';
import { compareStamps } from './clock';
import type { ShortlistDatabase } from './database';
import { type CandidateRow, type NoteRow, readEmail, readLabelRow, readNoteRow } from './rows';

/** The related rows that candidates are assembled from. */
interface Parts {
  notes: readonly unknown[];
  contacts: readonly unknown[];
  tags: readonly unknown[];
  lists: readonly unknown[];
}

/** Candidates as the screens use them: with names instead of ids, and with notes and email address. */
export async function candidatesFrom(
  db: ShortlistDatabase,
  rows: readonly CandidateRow[],
): Promise<Candidate[]> {
  // For many candidates it is cheaper to read whole tables; for one or two, only their rows.
  const isFew = rows.length <= 20;
  const ids = rows.map(({ id }) => id);
  const [notes, contacts, tags, lists] = await Promise.all([
    isFew ? db.notes.where('candidateId').anyOf(ids).toArray() : db.notes.toArray(),
    isFew ? db.contacts.bulkGet(rows.map(({ creatorId }) => creatorId)) : db.contacts.toArray(),
    db.tags.toArray(),
    db.lists.toArray(),
  ]);
  const candidateOf = candidateReader({ notes, contacts, tags, lists });
  return rows.map(candidateOf);
}

function candidateReader({ notes, contacts, tags, lists }: Parts): (row: CandidateRow) => Candidate {
  const notesOf = Map.groupBy(
    notes.map(readNoteRow).filter((note) => note !== null && note.trashedAtMs === null) as NoteRow[],
    ({ candidateId }) => candidateId,
  );
  const emailOf = new Map(
    contacts.flatMap((row) => {
      const email = readEmail(row);
      return email === null ? [] : [[(row as { id: string }).id, email] as const];
    }),
  );
  const [tagNames, listNames] = [namesIn(tags), namesIn(lists)];
  return (row) => {
    const entries = (notesOf.get(row.id) ?? [])
      .toSorted((a, b) => a.atMs - b.atMs || compareStamps(a.stamps.atMs, b.stamps.atMs))
      .map(entryFrom);
    return {
      id: row.id,
      platform: row.platform,
      handle: row.handle,
      accountId: row.accountId,
      earlierHandles: row.handles.map(({ handle }) => handle),
      profileUrl: row.profileUrl,
      displayName: row.displayName,
      stage: STAGES.find((stage) => stage === row.stageId) ?? 'found',
      lists: row.listIds.flatMap((id) => listNames.get(id) ?? []),
      tags: row.tagIds.flatMap((id) => tagNames.get(id) ?? []),
      notes: entries.flatMap(({ body, other }) => [body, ...other].filter(Boolean)).join('\n'),
      entries,
      fee: row.price.asked,
      email: emailOf.get(row.creatorId) ?? null,
      savedAtMs: row.savedAtMs,
      updatedAtMs: row.updatedAtMs,
      seq: row.seq,
    };
  };
}

function entryFrom({ id, atMs, body, other, stamps }: NoteRow): NoteEntry {
  return { id, atMs, body, other, stamp: stamps.body ?? '' };
}

function namesIn(rows: readonly unknown[]): Map<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const label = readLabelRow(row);
      return label?.name && label.trashedAtMs === null ? [[label.id, label.name] as const] : [];
    }),
  );
}
