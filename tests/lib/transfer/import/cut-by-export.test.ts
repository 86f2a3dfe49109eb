import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { cutToCell } from '../../../../lib/transfer/cell-length';
import { draftOf } from '../../store/drafts';
import { freshShortlist, savedIn, successOf } from '../../store/fresh-database';
import { sessionOn } from './session-on';

/** 40,000 characters in lines, which a spreadsheet cell cannot hold. */
const LONG = Array.from({ length: 2_000 }, (_, at) => `Call ${at}: warm tone.`.padEnd(20, '.')).join('\n');

const ofYardstick = (handle: string, notes: string) =>
  [
    'platform,handle,profile_url,followers_is_rounded,tier_scheme,captured_from,tool_version,notes',
    `instagram,${handle},https://www.instagram.com/${handle}/,,,,0.1.0,"${cutToCell(notes)}"`,
  ].join('\n');

async function notesAfter(handle: string, db = freshShortlist()) {
  const { one, open } = sessionOn(db);
  const planned = await open(ofYardstick(handle, LONG));
  successOf(await one.check('fill-gaps'));
  successOf(await one.save());
  const { candidates } = await listCandidates(db);
  return { planned, notes: candidates.find((saved) => saved.handle === handle)?.notes ?? '', db };
}

describe('A text that Yardstick cut when it wrote the file', () => {
  it('is not taken beside the whole one', async () => {
    const db = freshShortlist();
    const { handle } = await savedIn(db, draftOf({ notes: LONG }));
    const { notes } = await notesAfter(handle, db);
    expect(notes).toBe(LONG);
  });

  it('is not taken by halves where there is no whole one', async () => {
    expect((await notesAfter('maya.bakes')).notes).toBe('');
  });

  it('is said, with its row', async () => {
    const { planned } = await notesAfter('maya.bakes');
    expect(planned.remarks).toEqual([{ code: 'cut-by-export', rows: 1, lines: [2] }]);
  });
});
