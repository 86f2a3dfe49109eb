import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../lib/model/time';
import { backupState, markBackedUp, remindLater } from '../../../../lib/store/backup-marks';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { lastSeq } from '../../../../lib/store/export-marks';
import { isBackupDue } from '../../../../lib/transfer/backup/reminder';
import { draftOf, MARCH_3_MS } from '../../store/drafts';
import { freshShortlist, savedIn, successOf } from '../../store/fresh-database';

const STATE = { last: null, changes: 200, firstMs: 0, laterMs: null };
const NOW_MS = 100 * DAY_MS;
const due = (state: Partial<typeof STATE> | object, profiles = 50) =>
  isBackupDue({ ...STATE, ...state }, { profiles, nowMs: NOW_MS });

describe('The reminder of a backup', () => {
  it('appears when much has changed and the last backup is old, or there is none', () => {
    expect(due({})).toBe(true);
    expect(due({ last: { atMs: NOW_MS - 15 * DAY_MS, seq: 1 } })).toBe(true);
  });

  it('does not appear while there is little to lose, or a backup is recent', () => {
    expect(due({}, 9)).toBe(false);
    expect(due({ changes: 19 })).toBe(false);
    expect(due({ changes: 0, firstMs: null })).toBe(false);
    expect(due({ firstMs: NOW_MS - 13 * DAY_MS })).toBe(false);
    expect(due({ last: { atMs: NOW_MS - 13 * DAY_MS, seq: 1 } })).toBe(false);
    // The clock was ahead when it was made.
    expect(due({ last: { atMs: NOW_MS + 15 * DAY_MS, seq: 1 } })).toBe(false);
  });

  it('rests for a week after "Later"', () => {
    expect(due({ laterMs: NOW_MS - 6 * DAY_MS })).toBe(false);
    expect(due({ laterMs: NOW_MS - 7 * DAY_MS })).toBe(true);
  });

  it('counts the changes since the backup, whatever the clock shows', async () => {
    const db = freshShortlist();
    expect(await backupState(db)).toEqual({ last: null, changes: 0, firstMs: null, laterMs: null });
    const { id } = await savedIn(db, draftOf(), MARCH_3_MS);
    expect(await backupState(db)).toMatchObject({ changes: 1, firstMs: MARCH_3_MS });
    successOf(await markBackedUp(db, { atMs: MARCH_3_MS + DAY_MS, seq: await lastSeq(db) }));
    successOf(await editCandidate(db, id, { stage: 'contacted' }, { nowMs: MARCH_3_MS }));
    successOf(await remindLater(db, MARCH_3_MS));
    expect(await backupState(db)).toMatchObject({ changes: 1, laterMs: MARCH_3_MS });
  });
});
