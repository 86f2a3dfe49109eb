import { type Candidate, type Decisions, type NoteEntry, STAGES } from '../model/candidate';
import type { FieldValue } from '../model/label';
import { compareStamps } from './clock';
import type { ShortlistDatabase } from './database';
import { fieldsIn, liveLabels } from './list-labels';
import {
  type CandidateRow,
  forbidsContact,
  type NoteRow,
  readEmail,
  readNoteRow,
  readOtherContacts,
  readPhone,
} from './rows';
import { typedIn } from './typed-in';

/** The related rows that candidates are assembled from. */
interface Parts {
  notes: readonly unknown[];
  contacts: readonly unknown[];
  creators: readonly unknown[];
  tags: readonly unknown[];
  lists: readonly unknown[];
  stages: readonly unknown[];
  fields: readonly unknown[];
}

/** Candidates as the screens use them: with names instead of ids, and with notes and email address. */
export async function candidatesFrom(
  db: ShortlistDatabase,
  rows: readonly CandidateRow[],
): Promise<Candidate[]> {
  // For many candidates it is cheaper to read whole tables; for a screenful, only their rows.
  const isFew = rows.length <= 200;
  const ids = rows.map(({ id }) => id);
  const creatorIds = rows.map(({ creatorId }) => creatorId);
  const [notes, contacts, creators, tags, lists, stages, fields] = await Promise.all([
    isFew ? db.notes.where('candidateId').anyOf(ids).toArray() : db.notes.toArray(),
    isFew ? db.contacts.bulkGet(creatorIds) : db.contacts.toArray(),
    isFew ? db.creators.bulkGet(creatorIds) : db.creators.toArray(),
    db.tags.toArray(),
    db.lists.toArray(),
    db.stages.toArray(),
    db.fields.toArray(),
  ]);
  const candidateOf = candidateReader({ notes, contacts, creators, tags, lists, stages, fields });
  return rows.map(candidateOf);
}

function candidateReader({ notes, contacts, creators, ...labels }: Parts): (row: CandidateRow) => Candidate {
  const notesOf = Map.groupBy(
    notes.map(readNoteRow).filter((note) => note !== null && note.trashedAtMs === null) as NoteRow[],
    ({ candidateId }) => candidateId,
  );
  const [emailOf, phoneOf] = [knownIn(contacts, readEmail), knownIn(contacts, readPhone)];
  const othersOf = knownIn(contacts, readOtherContacts);
  const forbidden = knownIn(creators, (row) => (forbidsContact(row) ? true : null));
  const [tagNames, listNames] = [namesIn(labels.tags), namesIn(labels.lists)];
  const stageOf = stageReader(labels.stages);
  const fields = fieldsIn(labels.fields).map(({ id }) => id);
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
      ...stageOf(row.stageId),
      lists: row.listIds.flatMap((id) => listNames.get(id) ?? []),
      tags: row.tagIds.flatMap((id) => tagNames.get(id) ?? []),
      notes: entries.flatMap(({ body, other }) => [body, ...other].filter(Boolean)).join('\n'),
      entries,
      fee: row.price.asked,
      fields: Object.fromEntries(
        fields.flatMap((id) => {
          const value = row.fields[id];
          return isFieldValue(value) ? [[id, value] as const] : [];
        }),
      ),
      ...otherFieldsOf(row),
      email: emailOf.get(row.creatorId) ?? null,
      ...(othersOf.has(row.creatorId) && { otherContacts: othersOf.get(row.creatorId) ?? [] }),
      ...typedOf(row),
      ...decisionsIn(row, { phone: phoneOf.get(row.creatorId), doNotContact: forbidden.get(row.creatorId) }),
      savedAtMs: row.savedAtMs,
      updatedAtMs: row.updatedAtMs,
      seq: row.seq,
    };
  };
}

/** What a reader finds in rows, by their ids. */
function knownIn<Value>(rows: readonly unknown[], read: (row: unknown) => Value | null): Map<string, Value> {
  return new Map(
    rows.flatMap((row) => {
      const value = read(row);
      return value === null ? [] : [[(row as { id: string }).id, value] as const];
    }),
  );
}

function decisionsIn(
  { rating, nextAction, audience, price }: CandidateRow,
  { phone, doNotContact }: { phone: string | undefined; doNotContact: true | undefined },
): Decisions {
  const hasAction = nextAction && (nextAction.text !== '' || nextAction.day !== null);
  const saysMore = audience && Object.values(audience).some((value) => value !== null && value !== '');
  return {
    ...(rating !== null && { rating }),
    ...(doNotContact && { doNotContact }),
    ...(hasAction && { nextAction }),
    ...(price.offered && { offered: price.offered }),
    ...(price.agreed && { agreed: price.agreed }),
    ...(phone !== undefined && { phone }),
    ...(saysMore && { audience }),
  };
}

function otherFieldsOf({ otherFields }: CandidateRow): Pick<Candidate, 'otherFields'> {
  const some = Object.entries(otherFields).filter(([, texts]) => texts.length > 0);
  return some.length === 0 ? {} : { otherFields: Object.fromEntries(some) };
}

function typedOf(row: CandidateRow): Pick<Candidate, 'typed'> {
  const figures = typedIn(row);
  return figures.length === 0 ? {} : { typed: figures };
}

function entryFrom({ id, atMs, body, other, stamps }: NoteRow): NoteEntry {
  return { id, atMs, body, other, stamp: stamps.body ?? '' };
}

/** The name of each tag or list by its id. */
function namesIn(rows: readonly unknown[]): Map<string, string> {
  return new Map(liveLabels(rows).flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}

/** A stage that is not there, because another screen deleted it meanwhile or its row is unreadable, counts as the first. */
function stageReader(rows: readonly unknown[]) {
  const stages = liveLabels(rows);
  const byId = new Map(
    stages.map(({ id, name }, stageRank) => [id, { stage: id, stageName: name, stageRank }] as const),
  );
  const first = byId.values().next().value ?? { stage: STAGES[0], stageName: null, stageRank: 0 };
  return (id: string) => byId.get(id) ?? first;
}

const isFieldValue = (value: unknown): value is FieldValue =>
  (typeof value === 'string' && value !== '') || Number.isFinite(value);
