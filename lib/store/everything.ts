import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { joinedWith } from './join-candidates';
import { attempt } from './problems';
import { rowsInQueue } from './queue/read-queue';
import { snapshotsOf } from './read-snapshots';
import { notOnShortlist } from './refused';
import { readCandidateRow } from './rows';

/**
 * Everything that is stored about a person, as JSON text: to answer an access request, or to review before erasing. Rows are
 * as stored in the database; numbers are unpacked.
 */
export function everythingAbout(db: ShortlistDatabase, candidateId: string): Promise<Result<string>> {
  return attempt(db, 'no-file', async () => {
    const row = await db.candidates.get(candidateId);
    const candidate = readCandidateRow(row);
    if (candidate === null) throw notOnShortlist();
    const { creatorId } = candidate;
    const joined = await joinedWith(db, candidateId);
    const ids = [candidate, ...joined].flatMap((one) => [
      `candidates:${one.id}`,
      `creators:${one.creatorId}`,
      `contacts:${one.creatorId}`,
    ]);
    const notes = await db.notes.where('candidateId').equals(candidateId).toArray();
    const noteIds = notes.map((note) => `notes:${(note as { id: string }).id}`);
    const queued = await rowsInQueue(db, candidate.platform, [candidate.handle]);
    const everything = {
      profile: row,
      creator: await db.creators.get(creatorId),
      contacts: await db.contacts.get(creatorId),
      joined: await db.candidates.bulkGet(joined.map(({ id }) => id)),
      tags: await db.tags.bulkGet(candidate.tagIds),
      fields: await db.fields.bulkGet(Object.keys(candidate.fields)),
      lists: await db.lists.bulkGet(candidate.listIds),
      notes,
      queue: await db.queue.bulkGet(queued),
      posts: await db.posts.where('candidateId').equals(candidateId).toArray(),
      history: await db.changes
        .where('recordIds')
        .anyOf([...ids, ...noteIds, ...queued.map((id) => `queue:${id}`)])
        .distinct()
        .toArray(),
      snapshots: await snapshotsOf(db, candidateId),
    };
    const withoutBytes = (_: string, value: unknown) => (value instanceof Uint8Array ? undefined : value);
    return ok(JSON.stringify(everything, withoutBytes, 2));
  });
}
