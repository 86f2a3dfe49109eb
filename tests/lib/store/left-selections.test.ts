import { describe, expect, it, vi } from 'vitest';
import { keepSelection, takeLeftSelection } from '../../../lib/store/left-selections';
import { freshShortlist } from './fresh-database';

describe('The selection of a window', () => {
  it('is there again when the window is loaded again, and stays its own while it is open', async () => {
    const db = freshShortlist();
    await keepSelection(db, 'first', ['ada', 'ben']);
    expect(await takeLeftSelection(db, { window: 'second', open: ['first', 'second'] })).toEqual([]);
    await keepSelection(db, 'second', ['cleo']);
    const open = ['first', 'second'];
    expect(await takeLeftSelection(db, { window: 'first', open })).toEqual(['ada', 'ben']);
    expect(await takeLeftSelection(db, { window: 'second', open })).toEqual(['cleo']);
  });

  it('is taken up once by the next window, from the one that was changed last', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const db = freshShortlist();
    await keepSelection(db, 'first', ['ada']);
    vi.advanceTimersByTime(1_000);
    await keepSelection(db, 'second', ['ben']);
    vi.useRealTimers();
    expect(await takeLeftSelection(db, { window: 'third', open: ['third'] })).toEqual(['ben']);
    expect(await takeLeftSelection(db, { window: 'fourth', open: ['third', 'fourth'] })).toEqual([]);
    expect(await takeLeftSelection(db, { window: 'third', open: ['third'] })).toEqual(['ben']);
  });

  it('is forgotten with the last deselected profile', async () => {
    const db = freshShortlist();
    await keepSelection(db, 'first', ['ada']);
    await keepSelection(db, 'first', []);
    expect(await takeLeftSelection(db, { window: 'first', open: ['first'] })).toEqual([]);
  });
});
