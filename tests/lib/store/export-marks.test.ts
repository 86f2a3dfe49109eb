import { expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { isNewSince, lastExport, lastSeq, markExported } from '../../../lib/store/export-marks';
import { listCandidates } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { DAY_MS, draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn } from './fresh-database';

it('knows what is new since the last export: saved or edited later, whatever the clock says', async () => {
  const db = freshShortlist();
  await saveCandidate(db, draftOf(), MARCH_3_MS);
  const noor = await savedIn(db, draftOf({ handle: 'noor.runs' }), MARCH_3_MS);
  const fresh = async () => {
    const mark = await lastExport(db);
    const { candidates } = await listCandidates(db);
    return candidates.filter((candidate) => isNewSince(candidate, mark)).map(({ handle }) => handle);
  };
  expect(await lastExport(db)).toBeNull();
  expect(await fresh()).toHaveLength(2);

  await markExported(db, { atMs: MARCH_3_MS, seq: await lastSeq(db) });
  expect(await fresh()).toEqual([]);

  // The clock was a year ahead for a while.
  const note = { id: 'n1', body: 'Asks 400', over: null };
  await editCandidate(db, noor.id, { note }, { nowMs: MARCH_3_MS - 365 * DAY_MS });
  expect(await fresh()).toEqual(['noor.runs']);
});
