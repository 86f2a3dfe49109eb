import { describe, expect, it } from 'vitest';
import { addSeenStamps, hasSeen, seenStamps } from '../../../lib/store/seen-stamps';
import { draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn } from './fresh-database';

describe('What a database has seen', () => {
  it('is everything of its own device, and nothing later of another one', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf(), MARCH_3_MS);
    const seen = await seenStamps(db);
    const [device = ''] = Object.keys(seen);
    expect(hasSeen(seen, `${MARCH_3_MS}:0:${device}`)).toBe(true);
    expect(hasSeen(seen, `${MARCH_3_MS}:1:${device}`)).toBe(false);
    expect(hasSeen(seen, '1:0:elsewhere')).toBe(false);
    // From before version 3.
    expect(hasSeen(seen, undefined)).toBe(true);
    expect(hasSeen(seen, '0:7:')).toBe(true);
  });

  it('grows with what it takes over, and never shrinks', async () => {
    const db = freshShortlist();
    await db.transaction('rw', db.meta, async () => {
      await addSeenStamps(db, { laptop: '20:3' });
      await addSeenStamps(db, { laptop: '20:2', phone: '5:0' });
    });
    expect(await seenStamps(db)).toMatchObject({ laptop: '20:3', phone: '5:0' });
  });
});
