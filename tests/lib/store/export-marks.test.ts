import { expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { isNewSince, lastExportedAtMs, markExported } from '../../../lib/store/export-marks';
import { listCandidates } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist } from './fresh-database';

it('knows what is new since the last export: saved or edited at that moment or later', async () => {
  const db = freshShortlist();
  await saveCandidate(db, draftOf(), MARCH_3_MS);
  await saveCandidate(db, draftOf({ handle: 'noor.runs' }), MARCH_3_MS);
  const fresh = async () => {
    const mark = await lastExportedAtMs(db);
    const { candidates } = await listCandidates(db);
    return candidates.filter((candidate) => isNewSince(candidate, mark)).map(({ handle }) => handle);
  };
  expect(await lastExportedAtMs(db)).toBeNull();
  expect(await fresh()).toHaveLength(2);

  await markExported(db, MARCH_3_MS + 1);
  expect(await fresh()).toEqual([]);

  await editCandidate(db, 'instagram:noor.runs', { notes: 'Asks 400' }, MARCH_3_MS + 1);
  expect(await fresh()).toEqual(['noor.runs']);
});
