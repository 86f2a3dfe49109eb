import fc from 'fast-check';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { type CandidateChanges, editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshots } from '../../../lib/store/latest-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { removeCandidate, restoreCandidate } from '../../../lib/store/trash';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from './drafts';
import { successOf } from './fresh-database';

/** All that a screen shows, without what only says when it was touched. */
export async function shown(db: ShortlistDatabase) {
  const { candidates, unreadable } = await listCandidates(db);
  const latest = await latestSnapshots(db);
  const all = candidates.map(({ seq, updatedAtMs, entries, ...candidate }) => ({
    ...candidate,
    tags: candidate.tags.toSorted(),
    entries: entries.map(({ id, body, other }) => ({ id, body, other })),
    numbers: (latest.get(candidate.id)?.parts ?? []).map(({ takenAtMs, profile, posts }) => ({
      ...{ takenAtMs, profile, posts },
    })),
  }));
  return { unreadable, all: all.toSorted((a, b) => a.id.localeCompare(b.id)) };
}

const PEOPLE = ['maya.bakes', 'noor.runs'];
export type Step = { who: string; change: CandidateChanges | 'save' | 'numbers' | 'remove' | 'restore' };

const tag = fc.constantFrom('bread', 'berlin', 'vegan');
const changeArb: fc.Arbitrary<Step['change']> = fc.oneof(
  fc.constantFrom<Step['change']>('save', 'save', 'numbers', 'remove', 'restore'),
  fc.record({ tags: fc.record({ add: fc.array(tag), remove: fc.array(tag) }) }),
  fc.record({ stage: fc.constantFrom('found' as const, 'contacted' as const, 'agreed' as const) }),
  fc.nat(900).map((amount) => ({ fee: { amount, currency: 'EUR' } })),
  fc.constantFrom('a@example.org', null).map((email) => ({ email })),
  fc
    .record({ id: fc.constantFrom('n1', 'n2'), body: fc.constantFrom('', 'Warm tone', 'Asks 400') })
    .map((note) => ({ note: { ...note, over: null } })),
);
export const stepsArb = fc.array(fc.record({ who: fc.constantFrom(...PEOPLE), change: changeArb }), {
  maxLength: 14,
});

/** Steps of people who are not there, or are in the trash, do nothing. */
export async function take(db: ShortlistDatabase, { who, change }: Step, at: number): Promise<void> {
  const nowMs = MARCH_3_MS + at * DAY_MS;
  const numbers = { takenAtMs: nowMs, profile: profileOf({ followers: found(16_000 + at, nowMs) }) };
  const draft = draftOf({ handle: who, ...numbers, posts: [postOf(`${who}-${at % 3}`)] });
  if (change === 'save') {
    successOf(await saveCandidate(db, draft, nowMs));
    return;
  }
  const rows = (await db.candidates.toArray()) as { id: string; handle: string }[];
  const id = rows.find(({ handle }) => handle === who)?.id ?? 'nobody';
  if (change === 'numbers') await saveSnapshot(db, id, draft, { nowMs });
  else if (change === 'remove') await removeCandidate(db, id, nowMs);
  else if (change === 'restore') await restoreCandidate(db, id, nowMs);
  // Two people's notes have two ids.
  else if (change.note)
    await editCandidate(db, id, { note: { ...change.note, id: who + change.note.id } }, { nowMs });
  else await editCandidate(db, id, change, { nowMs });
}
