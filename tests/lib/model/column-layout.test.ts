import { describe, expect, it } from 'vitest';
import {
  arrangedIds,
  isUsual,
  moveColumn,
  pinColumn,
  resizeColumns,
  showColumn,
  USUAL_LAYOUT,
} from '../../../lib/model/column-layout';

const IDS = ['name', 'followers', 'stage', 'fee', 'note'];

describe('The order of the columns', () => {
  it('is the usual one until the user moves a column', () => {
    expect(arrangedIds(USUAL_LAYOUT, IDS)).toEqual(IDS);
    const moved = moveColumn(USUAL_LAYOUT, IDS, 'note', 'followers');
    expect(arrangedIds(moved, IDS)).toEqual(['name', 'note', 'followers', 'stage', 'fee']);
  });

  it('has a new column behind the one that it usually follows', () => {
    const moved = moveColumn(USUAL_LAYOUT, IDS, 'stage', null);
    const withField = ['name', 'followers', 'stage', 'new', 'fee', 'note'];
    expect(arrangedIds(moved, withField)).toEqual(['name', 'followers', 'fee', 'note', 'stage', 'new']);
  });

  it('forgets no column that is gone for a while', () => {
    const moved = moveColumn(USUAL_LAYOUT, IDS, 'fee', 'followers');
    expect(arrangedIds(moved, ['name', 'followers', 'stage'])).toEqual(['name', 'followers', 'stage']);
    expect(arrangedIds(moved, IDS)).toEqual(['name', 'fee', 'followers', 'stage', 'note']);
  });

  it('begins with the names, whatever is moved before them', () => {
    expect(moveColumn(USUAL_LAYOUT, IDS, 'fee', 'name')).toBe(USUAL_LAYOUT);
    expect(arrangedIds({ ...USUAL_LAYOUT, order: ['fee', 'name'] }, IDS)[0]).toBe('name');
  });
});

describe('A pinned column', () => {
  it('is beside the names, and where it was after that', () => {
    const pinned = pinColumn(USUAL_LAYOUT, 'fee', true);
    expect(arrangedIds(pinned, IDS)).toEqual(['name', 'fee', 'followers', 'stage', 'note']);
    expect(arrangedIds(pinColumn(pinned, 'fee', false), IDS)).toEqual(IDS);
  });

  it('is one that was moved in among the pinned ones, until it is moved out', () => {
    const pinned = pinColumn(USUAL_LAYOUT, 'fee', true);
    const both = moveColumn(pinned, arrangedIds(pinned, IDS), 'note', 'fee');
    expect(both.pinned.toSorted()).toEqual(['fee', 'note']);
    const out = moveColumn(both, arrangedIds(both, IDS), 'note', null);
    expect(out.pinned).toEqual(['fee']);
    expect(arrangedIds(out, IDS).at(-1)).toBe('note');
  });
});

describe('A layout', () => {
  it('limits widths', () => {
    const wide = resizeColumns(USUAL_LAYOUT, { fee: 5_000, note: 3 });
    expect(wide.widths).toEqual({ fee: 1_000, note: 40 });
    expect([isUsual(wide), isUsual(USUAL_LAYOUT)]).toEqual([false, true]);
  });

  it('knows what is shown against the default', () => {
    expect(showColumn(USUAL_LAYOUT, 'fee', false).shown).toEqual({ fee: false });
  });
});
