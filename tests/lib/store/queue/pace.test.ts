import { describe, expect, it } from 'vitest';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { decide } from '../../../../lib/store/queue/decide';
import { remainingMs } from '../../../../lib/store/queue/pace';
import { countStates, queueEntries } from '../../../../lib/store/queue/read-queue';
import { MARCH_3_MS } from '../drafts';
import { freshShortlist } from '../fresh-database';
import { accounts, idOf, next } from './queue-steps';

describe('the queue', () => {
  it('tells how long the rest takes, from the third decision on and without breaks', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('a', 'b', 'c', 'd', 'e', 'f'), MARCH_3_MS);
    let nowMs = MARCH_3_MS;
    for (const seconds of [20, 40, 3_600, 30]) {
      expect(remainingMs(await queueEntries(db))).toBeNull();
      const handle = await next(db, 'a', { gapMs: 0, nowMs });
      nowMs += seconds * 1_000;
      await decide(db, await idOf(db, String(handle)), { state: 'later' }, nowMs);
    }
    expect(countStates(await queueEntries(db))).toMatchObject({ waiting: 2, later: 4 });
    expect(remainingMs(await queueEntries(db))).toBe(30_000 * 6);
  });
});
