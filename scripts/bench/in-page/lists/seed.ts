import type { ShortlistDatabase } from '../../../../lib/store/database';
import type { PostRow, Row } from '../../../../lib/store/schema';
import { type InventedProfile, inventedProfiles, NOW_MS } from './invented-profiles';

/** How many candidates are written in one transaction. */
const AT_ONCE = 1_000;

/**
 * Fills an empty shortlist with candidates, as if each had been saved by a commit of its own. The newest ones, as many as
 * `measured`, have three snapshots of 24 posts. Rows are written directly: saving 10,000 profiles one by one takes minutes. The
 * stored list is left unbuilt.
 */
export async function seed(db: ShortlistDatabase, candidates: number, measured = candidates): Promise<void> {
  const profiles = await inventedProfiles();
  const tables = [db.candidates, db.creators, db.contacts, db.notes, db.tags, db.numbers, db.posts];
  const tags: Row[] = Array.from({ length: 20 }, (_, n) => ({
    ...{ id: `tag${n}`, name: `Tag ${n}`, order: n, colour: null },
    ...{ stamps: {}, seq: 0, trashedAtMs: null },
  }));
  await db.tags.bulkPut(tags);
  for (let from = 0; from < candidates; from += AT_ONCE) {
    const to = Math.min(candidates, from + AT_ONCE);
    const rows = rowsFor(profiles, { from, to, candidates, measured });
    await db.transaction('rw', tables, () =>
      Promise.all([
        db.candidates.bulkAdd(rows.candidates),
        db.creators.bulkAdd(rows.creators),
        db.contacts.bulkAdd(rows.contacts),
        db.notes.bulkAdd(rows.notes),
        db.numbers.bulkAdd(rows.numbers),
        db.posts.bulkAdd(rows.posts),
      ]),
    );
  }
  // Later commits then get greater numbers.
  const moved = { device: '', stamp: '', atMs: NOW_MS, kind: 'moved' as const, candidateId: null };
  await db.changes.add({ ...moved, seq: candidates, commitId: 'seed', recordIds: [], records: [] });
}

interface Part {
  from: number;
  to: number;
  candidates: number;
  measured: number;
}

function rowsFor(profiles: readonly InventedProfile[], { from, to, candidates, measured }: Part) {
  const rows = {
    candidates: [] as Row[],
    creators: [] as Row[],
    contacts: [] as Row[],
    notes: [] as Row[],
    numbers: [] as Row[],
    posts: [] as PostRow[],
  };
  for (let n = from; n < to; n++) {
    const profile = profiles[n % profiles.length];
    if (!profile) continue;
    const { platform } = profile;
    const [id, creatorId, handle] = [candidateId(n), randomId(n, 2), `baker.${scattered(n)}`];
    const plain = { stamps: { handle: `${n}:0:seed` }, seq: n + 1, trashedAtMs: null };
    const savedAtMs = NOW_MS - (candidates - n) * 1_000;
    // Some were edited since, so that the last changed are not simply the last saved.
    const updatedAtMs = n % 10 === 0 ? savedAtMs + ((n * 7_919) % 1_000_003) * 10 : savedAtMs;
    rows.candidates.push({
      ...{ ...plain, id, creatorId, platform, handle, handleKey: handle, handles: [], accountId: null },
      ...{ profileUrl: `https://example.com/${handle}`, displayName: `Baker ${scattered(n)}` },
      ...{ stageId: n % 5 === 0 ? 'contacted' : 'found', tagIds: [`tag${n % 20}`], listIds: [] },
      price: { asked: n % 3 === 0 ? { amount: 100 + (n % 900), currency: 'EUR' } : null },
      ...{ fields: {}, savedAtMs, updatedAtMs },
    });
    rows.creators.push({ ...plain, id: creatorId, displayName: null, doNotContact: false });
    if (n % 3 === 0) {
      const emails = [{ value: `${handle}@example.com`, origin: null, where: null, atMs: savedAtMs }];
      rows.contacts.push({ ...plain, id: creatorId, emails, phones: [], links: [] });
    }
    if (n % 2 === 0) {
      const note = { candidateId: id, creatorId, atMs: savedAtMs, body: `Met at the fair ${n}`, other: [] };
      rows.notes.push({ ...plain, ...note, id: randomId(n, 3), author: null, editedAtMs: null });
    }
    if (n < candidates - measured) continue;
    rows.numbers.push(...numbersRowsOf(profile, n));
    for (const post of profile.posts) rows.posts.push({ ...post, candidateId: id });
  }
  return rows;
}

export function numbersRowsOf({ snapshots }: InventedProfile, n: number): Row[] {
  return snapshots.map((snapshot, look) => ({
    ...{ ...snapshot, id: randomId(n, 4 + look), candidateId: candidateId(n), device: '', source: 'read' },
    ...{ stamps: { packed: `${n}:${look}:seed` }, trashedAtMs: null },
    seq: n + 1 - (snapshots.length - look) / 10,
  }));
}

export const candidateId = (n: number) => randomId(n, 1);

/** The number that an id was made from. */
export const numberIn = (id: string) => Number(id.slice(-12));

/** An id in the form of a commit's random ones, so that neighbours in the list are far apart in the database. */
function randomId(n: number, kind: number): string {
  const first = (Math.imul(n * 8 + kind, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${first}-${kind}000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Names in no order, so that sorting has work to do. */
const scattered = (n: number) => ((n * 7_919) % 1_000_003).toString(36);
