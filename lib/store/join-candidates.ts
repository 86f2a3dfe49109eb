import { handleKey } from '../model/place';
import type { ShortlistDatabase } from './database';
import { copyContacts } from './join-creators';
import { decisionsOfBoth } from './join-decisions';
import { notOnShortlist } from './refused';
import { type CandidateRow, forbidsContact, readCandidateRow, readNumbersRow, readPostRow } from './rows';
import type { PostRow } from './schema';
import { setCandidate } from './set-candidate';
import type { Writer } from './writer';

/**
 * Moves notes, numbers, tags and earlier handles of one candidate to another of the same person, and fills in what that one
 * lacks. A custom field, a next action or an audience report of which both have one keeps the other's beside its own. The emptied
 * candidate goes to the trash, where it only leads to the other one.
 */
export async function joinCandidates(
  db: ShortlistDatabase,
  writer: Writer,
  intoId: string,
  fromId: string,
): Promise<void> {
  const into = readCandidateRow(await writer.row('candidates', intoId));
  const from = readCandidateRow(await writer.row('candidates', fromId));
  if (!into || !from || intoId === fromId || from.trashedAtMs !== null) throw notOnShortlist();
  for (const id of await db.notes.where('candidateId').equals(fromId).primaryKeys()) {
    if (await writer.row('notes', id)) {
      await writer.set('notes', id, { candidateId: intoId, creatorId: into.creatorId });
    }
  }
  for (const id of await db.numbers.where('candidateId').equals(fromId).primaryKeys()) {
    const numbers = readNumbersRow(await writer.row('numbers', id));
    // Moving gives the row a new number, which would make old figures the newest.
    if (numbers) await writer.set('numbers', id, { candidateId: intoId, order: numbers.seq });
  }
  await copyPosts(db, intoId, fromId);
  await writer.set('candidates', intoId, valuesOfBoth(into, from, writer.nowMs));
  if (into.creatorId !== from.creatorId) await copyContacts(writer, into.creatorId, from.creatorId);
  if (forbidsContact(await writer.row('creators', from.creatorId)))
    await setCandidate(writer, intoId, { doNotContact: true });
  await writer.set('candidates', fromId, { trashedAtMs: writer.nowMs, mergedInto: intoId });
}

function valuesOfBoth(into: CandidateRow, from: CandidateRow, nowMs: number) {
  const isRenamed = handleKey(into.handle) !== handleKey(from.handle);
  const last = isRenamed ? [{ handle: from.handle, toMs: nowMs }] : [];
  const members = (field: 'tagIds' | 'listIds') => from[field].map((id) => [`${field}.${id}`, true]);
  const missing = Object.entries(from.fields).filter(([id]) => (into.fields[id] ?? null) === null);
  const fields = missing.map(([id, value]) => [`fields.${id}`, value]);
  const others = Object.keys({ ...from.fields, ...from.otherFields }).flatMap((id) => {
    const texts = othersOfBoth(into, from, id);
    return texts === null ? [] : [[`otherFields.${id}`, texts] as const];
  });
  const typed = Object.entries(from.typed).map(([id, value]) => [`typed.${id}`, value]);
  const imported = Object.entries(from.imported ?? {}).map(([id, hashes]) => [
    `imported.${id}`,
    `${into.imported?.[id] ?? ''}${hashes}`,
  ]);
  return {
    ...Object.fromEntries([
      ...members('tagIds'),
      ...members('listIds'),
      ...fields,
      ...others,
      ...typed,
      ...imported,
    ]),
    handles: [...into.handles, ...from.handles, ...last].toSorted((a, b) => a.toMs - b.toMs),
    accountId: into.accountId ?? from.accountId,
    savedAtMs: Math.min(into.savedAtMs, from.savedAtMs),
    'price.asked': into.price.asked ?? from.price.asked,
    ...(into.price.offered === null && from.price.offered && { 'price.offered': from.price.offered }),
    ...(into.price.agreed === null && from.price.agreed && { 'price.agreed': from.price.agreed }),
    ...(into.rating === null && from.rating !== null && { rating: from.rating }),
    ...decisionsOfBoth(into, from),
    stageId: into.stageId === 'found' ? from.stageId : into.stageId,
  };
}

/**
 * What stands beside a custom field after joining: what stood beside it in either, and the value that lost. Null if nothing
 * changes.
 */
function othersOfBoth(into: CandidateRow, from: CandidateRow, id: string): string[] | null {
  const [value, lost] = [into.fields[id] ?? null, from.fields[id] ?? null];
  const before = into.otherFields[id] ?? [];
  const isLost = value !== null && lost !== null && value !== lost;
  const added = [...(from.otherFields[id] ?? []), ...(isLost ? [String(lost)] : [])];
  const all = [...new Set([...before, ...added])].filter((text) => text !== String(value ?? lost ?? ''));
  return all.length === before.length ? null : all;
}

/** Posts have no history; after an undo, the copies belong to no snapshot of the other candidate and are not shown. */
async function copyPosts(db: ShortlistDatabase, intoId: string, fromId: string): Promise<void> {
  const posts = (await db.posts.where('candidateId').equals(fromId).toArray())
    .map(readPostRow)
    .filter((post) => post !== null);
  const known = await db.posts.bulkGet(posts.map(({ postId }) => [intoId, postId] as [string, string]));
  await db.posts.bulkPut(
    posts.map((post, at): PostRow => {
      const before = readPostRow(known[at]);
      const captions = [...(before?.captions ?? []), ...post.captions];
      return {
        ...post,
        ...before,
        candidateId: intoId,
        captions: captions.toSorted((a, b) => a.firstMs - b.firstMs),
      };
    }),
  );
}

/** The candidates that were joined with another one, and those joined with them. */
export async function joinedWith(db: ShortlistDatabase, candidateId: string): Promise<CandidateRow[]> {
  const trashed = await db.candidates.where('trashedAtMs').above(0).toArray();
  const all = trashed.map(readCandidateRow).filter((row) => row !== null);
  const ids = new Set([candidateId]);
  // A set visits what is added to it meanwhile.
  for (const into of ids) for (const row of all) if (row.mergedInto === into) ids.add(row.id);
  return all.filter(({ id }) => id !== candidateId && ids.has(id));
}
