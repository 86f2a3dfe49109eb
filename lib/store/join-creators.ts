import { newId } from './clock';
import type { ShortlistDatabase } from './database';
import { notOnShortlist } from './refused';
import { type CandidateRow, forbidsContact, readCandidateRow } from './rows';
import type { Row, Values } from './schema';
import type { Writer } from './writer';

/** The contact details of a creator: lists of values, the first of which is shown. */
const LISTS = ['emails', 'phones', 'links'] as const;

/**
 * Makes two profiles known to be of one creator, with all other profiles of both. The profiles stay as they are. Contacts belong to
 * the creator: those of the first profile come first, and no address is lost. If one of the two must not be contacted, the creator
 * must not be.
 */
export async function joinCreators(
  db: ShortlistDatabase,
  writer: Writer,
  candidateId: string,
  otherId: string,
): Promise<void> {
  const own = readCandidateRow(await writer.row('candidates', candidateId));
  const other = readCandidateRow(await writer.row('candidates', otherId));
  if (!own || !other || other.trashedAtMs !== null) throw notOnShortlist();
  await forgetDifference(writer, own, other);
  if (own.creatorId === other.creatorId) return;
  const [into, from] = [own.creatorId, other.creatorId];
  for (const id of await db.candidates.where('creatorId').equals(from).primaryKeys()) {
    await writer.set('candidates', id, { creatorId: into });
    await moveNotes(db, writer, id, into);
  }
  await joinContacts(writer, into, from);
  const rows = [await writer.row('creators', into), await writer.row('creators', from)];
  if (writer.known('creators', into) === null)
    writer.create('creators', into, { displayName: own.displayName });
  await writer.set('creators', into, {
    doNotContact: rows.some(forbidsContact),
    joinedFrom: [...new Set([...rows.flatMap(joinedInto), from])],
  });
}

/** The creators that became part of a creator. Nothing of them is left but their history, which is erased with the creator. */
export function joinedInto(row: unknown): string[] {
  const { joinedFrom } = (row ?? {}) as { joinedFrom?: unknown };
  return Array.isArray(joinedFrom) ? joinedFrom.filter((id) => typeof id === 'string') : [];
}

/** Whoever says that two profiles are of one creator takes back that they are not. */
async function forgetDifference(writer: Writer, own: CandidateRow, other: CandidateRow): Promise<void> {
  for (const [row, another] of [
    [own, other],
    [other, own],
  ] as const) {
    const left = row.notSame.filter((name) => name !== another.id && name !== another.accountId);
    if (left.length < row.notSame.length) await writer.set('candidates', row.id, { notSame: left });
  }
}

async function joinContacts(writer: Writer, into: string, from: string): Promise<void> {
  if (await copyContacts(writer, into, from))
    await writer.set('contacts', from, { emails: [], phones: [], links: [] });
}

/** Adds the contacts of one creator to those of another, whose own come first. Returns whether there are any. */
export async function copyContacts(writer: Writer, into: string, from: string): Promise<boolean> {
  const [there, added] = [await writer.row('contacts', into), await writer.row('contacts', from)];
  if (added === null || added.trashedAtMs !== null) return false;
  const known = there?.trashedAtMs === null ? there : null;
  const values = Object.fromEntries(
    LISTS.map((list) => [list, withOthers(valuesIn(known, list), valuesIn(added, list))]),
  );
  if (there === null) writer.create('contacts', into, values);
  else await writer.set('contacts', into, { ...values, trashedAtMs: null });
  return true;
}

/**
 * Gives a profile a creator of its own, with the same contacts and the same "do not contact". From then on, the other profiles of
 * the earlier creator are known to belong to someone else, so that none of them is suggested again.
 */
export async function partCreator(db: ShortlistDatabase, writer: Writer, candidateId: string): Promise<void> {
  const own = readCandidateRow(await writer.row('candidates', candidateId));
  if (!own) throw notOnShortlist();
  const all = await db.candidates.where('creatorId').equals(own.creatorId).primaryKeys();
  const others = all.filter((id) => id !== candidateId);
  if (others.length === 0) return;
  const creatorId = newId();
  const before = await writer.row('creators', own.creatorId);
  writer.create('creators', creatorId, {
    displayName: own.displayName,
    doNotContact: forbidsContact(before),
    joinedFrom: joinedInto(before),
  });
  const contacts = await writer.row('contacts', own.creatorId);
  if (contacts?.trashedAtMs === null)
    writer.create(
      'contacts',
      creatorId,
      Object.fromEntries(LISTS.map((list) => [list, valuesIn(contacts, list)])),
    );
  await writer.set('candidates', candidateId, {
    creatorId,
    notSame: [...new Set([...own.notSame, ...others])],
  });
  await moveNotes(db, writer, candidateId, creatorId);
}

async function moveNotes(
  db: ShortlistDatabase,
  writer: Writer,
  candidateId: string,
  creatorId: string,
): Promise<void> {
  for (const id of await db.notes.where('candidateId').equals(candidateId).primaryKeys()) {
    if (await writer.row('notes', id)) await writer.set('notes', id, { creatorId });
  }
}

interface Contact extends Values {
  value?: unknown;
}

const valuesIn = (row: Row | null, list: (typeof LISTS)[number]): Contact[] =>
  Array.isArray(row?.[list]) ? row[list] : [];

/** Each value once, the first list's before the others. */
function withOthers(first: readonly Contact[], others: readonly Contact[]): Contact[] {
  const values = new Set(first.map(({ value }) => value));
  return [...first, ...others.filter(({ value }) => !values.has(value))];
}
