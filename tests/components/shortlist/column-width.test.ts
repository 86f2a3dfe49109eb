// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { actionsWidth, boxWidth, columnWidths } from '../../../components/shortlist/column-width';
import type { ListColumn } from '../../../components/shortlist/list-column';

const column = (id: ListColumn['id'], over: Partial<ListColumn> = {}): ListColumn => ({
  ...{ id, words: '', width: 80, cell: () => null },
  ...over,
});
const NAME = column('name', { width: 150, fullWidth: 200, takesRoom: 1 });
const FOLLOWERS = column('followers');
const LABELS = column('labels', { width: 60, fullWidth: 160, takesRoom: 2 });
const COLUMNS = [NAME, FOLLOWERS, LABELS];
const FIXED_PX = boxWidth(true) + actionsWidth();

const widthsIn = (px: number, chosen: Record<string, number> = {}, columns = COLUMNS) =>
  Object.fromEntries(
    columnWidths(columns, chosen, { room: FIXED_PX + px, isNarrow: false, isCompact: true }),
  );

describe('The widths of the columns', () => {
  it('are the least ones where there is no room, so that the table scrolls sideways', () => {
    expect(widthsIn(100)).toEqual({ name: 150, followers: 80, labels: 60 });
  });

  it('grow first where cells are cut', () => {
    expect(widthsIn(290 + 75)).toEqual({ name: 175, followers: 80, labels: 110 });
  });

  it('leave figures beside their neighbours and give what is left to words', () => {
    expect(widthsIn(290 + 150 + 300)).toEqual({ name: 300, followers: 80, labels: 360 });
  });

  it('are shared by all if no column holds words', () => {
    expect(widthsIn(240, {}, [FOLLOWERS, column('stage', { width: 40 })])).toEqual({
      followers: 160,
      stage: 80,
    });
  });

  it('fill the table to the pixel, and keep what the user chose', () => {
    const widths = widthsIn(1_001, { labels: 200 });
    expect(widths.labels).toBe(200);
    expect(Object.values(widths).reduce((sum, px) => sum + px, 0)).toBe(1_001);
  });
});
