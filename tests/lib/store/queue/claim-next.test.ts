import { describe, expect, it } from 'vitest';
import { addToQueue } from '../../../../lib/store/queue/add-to-queue';
import { decide } from '../../../../lib/store/queue/decide';
import { freeEntries } from '../../../../lib/store/queue/free-entries';
import { queueEntries } from '../../../../lib/store/queue/read-queue';
import { MARCH_3_MS } from '../drafts';
import { freshShortlist } from '../fresh-database';
import { accounts, idOf, NO_GAP, next, states } from './queue-steps';

describe('the queue', () => {
  it('hands nothing out twice, also if two windows ask at once', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom', 'noor', 'otto'));
    const handed = await Promise.all([next(db, 'a'), next(db, 'b'), next(db, 'c', NO_GAP, ['a', 'b', 'c'])]);
    expect(handed.toSorted()).toEqual(['maya', 'noor', 'tom']);
  });

  it('hands out again what a closed window or an earlier session had open', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    expect(await next(db, 'a')).toBe('maya');
    expect(await next(db, 'b', NO_GAP, ['b'])).toBe('maya');
    expect(await next(db, 'later', NO_GAP, ['later'])).toBe('maya');
  });

  it('names as next what it hands out next, also of windows that are closed', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom', 'noor'));
    await next(db, 'yesterday', NO_GAP, ['yesterday']);
    await next(db, 'b', NO_GAP, ['yesterday', 'b']);
    const claimer = { window: 'a', openWindows: ['a', 'b'] };
    const named = freeEntries(await queueEntries(db), claimer).map(({ handle }) => handle);
    expect(named).toEqual(['maya', 'noor']);
    expect(await next(db, 'a')).toBe('maya');
  });

  it('puts off what was left without a decision, and loses nothing', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    await next(db);
    expect(await next(db)).toBe('tom');
    expect(await states(db)).toEqual(['maya later', 'tom open']);
    await decide(db, await idOf(db, 'tom'), { state: 'skipped', reason: 'too-small' });
    expect(await next(db)).toEqual({ kind: 'empty', later: 1 });
    expect(await next(db, 'a', { ...NO_GAP, withLater: true })).toBe('maya');
  });

  it('waits for the gap, in all windows together', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    const at = (nowMs: number) => ({ gapMs: 5_000, nowMs });
    expect(await next(db, 'a', at(MARCH_3_MS))).toBe('maya');
    expect(await next(db, 'b', at(MARCH_3_MS + 4_999))).toEqual({
      kind: 'wait',
      untilMs: MARCH_3_MS + 5_000,
    });
    expect(await next(db, 'b', at(MARCH_3_MS + 5_000))).toBe('tom');
    // The clock was set back.
    expect(await next(db, 'a', { ...at(MARCH_3_MS - 60_000), withLater: true })).toBe('maya');
  });

  it('does not wait for the gap where nothing would be opened after it', async () => {
    const db = freshShortlist();
    await addToQueue(db, accounts('maya', 'tom'));
    const at = (nowMs: number, withLater = false) => ({ gapMs: 5_000, nowMs, withLater });
    await next(db, 'a', { gapMs: 0, nowMs: MARCH_3_MS });
    await next(db, 'a', { gapMs: 0, nowMs: MARCH_3_MS + 1 });
    await decide(db, await idOf(db, 'tom'), { state: 'saved' }, MARCH_3_MS + 2);
    expect(await next(db, 'a', at(MARCH_3_MS + 3))).toEqual({ kind: 'empty', later: 1 });
    expect(await next(db, 'a', at(MARCH_3_MS + 3, true))).toMatchObject({ kind: 'wait' });
    expect(await next(db, 'a', at(MARCH_3_MS + 5_001, true))).toBe('maya');
  });
});
