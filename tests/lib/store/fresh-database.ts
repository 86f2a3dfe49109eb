import { Dexie } from 'dexie';
import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Candidate } from '../../../lib/model/candidate';
import type { Result } from '../../../lib/model/result';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { type CandidateDraft, saveCandidate } from '../../../lib/store/save-candidate';

// Dexie looks for the browser's database when it is loaded, which may be before the fake one is there.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let count = 0;
const opened: ShortlistDatabase[] = [];

/** A shortlist of its own for each test, gone afterwards. */
export function freshShortlist(): ShortlistDatabase {
  count += 1;
  const db = openShortlist(`test-${count}`);
  opened.push(db);
  return db;
}

afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close();
    await Dexie.delete(db.name);
  }
});

/** The value of an outcome that a test expects to be one. */
export function successOf<Value>(outcome: Result<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** The candidate that a save makes. */
export async function savedIn(
  db: ShortlistDatabase,
  draft: CandidateDraft,
  nowMs?: number,
): Promise<Candidate> {
  return successOf(await saveCandidate(db, draft, nowMs)).candidate;
}
