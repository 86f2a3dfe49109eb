import { describe, expect, it } from 'vitest';
import { undoCommit } from '../../../lib/store/undo';
import { freshShortlist } from './fresh-database';
import { undoNext } from './next-steps';
import { added, edit, idOf, namesIn } from './with-labels';

describe('the order', () => {
  it('changes by moving one, and Undo moves that one back, whatever else was moved since', async () => {
    const db = freshShortlist();
    for (const name of ['a', 'b', 'c', 'd']) await added(db, 'lists', name);
    const [a, , c, d] = await Promise.all(['a', 'b', 'c', 'd'].map((name) => idOf(db, 'lists', name)));
    const first = await edit(db, { type: 'move-label', table: 'lists', id: c ?? '', before: a ?? '' });
    expect(await namesIn(db, 'lists')).toEqual(['c', 'a', 'b', 'd']);
    await edit(db, { type: 'move-label', table: 'lists', id: d ?? '', before: c ?? '' });
    expect(await namesIn(db, 'lists')).toEqual(['d', 'c', 'a', 'b']);
    expect((await undoCommit(db, first))?.conflicts).toEqual([]);
    expect(await namesIn(db, 'lists')).toEqual(['d', 'a', 'b', 'c']);
    await edit(db, { type: 'move-label', table: 'lists', id: d ?? '', before: null });
    expect(await namesIn(db, 'lists')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('holds after a hundred moves to the same place', async () => {
    const db = freshShortlist();
    for (const name of ['a', 'b', 'c']) await added(db, 'lists', name);
    const [b = '', c = ''] = await Promise.all(['b', 'c'].map((name) => idOf(db, 'lists', name)));
    for (let n = 0; n < 100; n++) {
      const [id, before] = n % 2 === 0 ? [c, b] : [b, c];
      await edit(db, { type: 'move-label', table: 'lists', id, before });
      expect(await namesIn(db, 'lists')).toEqual(n % 2 === 0 ? ['a', 'c', 'b'] : ['a', 'b', 'c']);
    }
  });

  it('is that of the alphabet if the user asks for it, in one step', async () => {
    const db = freshShortlist();
    for (const name of ['c', 'a', 'b']) await added(db, 'lists', name);
    const ids = await Promise.all(['a', 'b', 'c'].map((name) => idOf(db, 'lists', name)));
    await edit(db, { type: 'order-labels', table: 'lists', ids });
    expect(await namesIn(db, 'lists')).toEqual(['a', 'b', 'c']);
    await undoNext(db);
    expect(await namesIn(db, 'lists')).toEqual(['c', 'a', 'b']);
  });
});
