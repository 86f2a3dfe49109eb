import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rawInRow } from '../../../components/shortlist/cells/raw-row';
import { isSortable } from '../../../components/shortlist/list-column';
import { listColumns } from '../../../components/shortlist/list-columns';
import { isShown } from '../../../components/shortlist/table-columns';
import type { ListedRow } from '../../../lib/lists/list-client';
import type { TypedFigures } from '../../../lib/model/candidate';
import { USUAL_LAYOUT } from '../../../lib/model/column-layout';
import { MARCH_3_MS } from '../../lib/store/drafts';

const TYPED = [
  {
    id: 'second',
    ...{ day: null, source: 'imported', savedAtMs: MARCH_3_MS },
    followers: { value: 164_269, low: 164_269, high: 164_269, raw: '164269' },
    engagementRate: null,
  },
  {
    id: 'first',
    ...{ day: null, source: 'imported', savedAtMs: MARCH_3_MS - 1 },
    followers: null,
    engagementRate: { percent: 4.15, raw: '4,15 %' },
  },
] as unknown as readonly TypedFigures[];

const rowOf = (typed: readonly TypedFigures[]) =>
  ({
    entry: { candidate: { typed }, snapshot: null, evaluation: null },
    rank: null,
    fit: null,
  }) as unknown as ListedRow;

const columnsIn = (hasTyped: boolean) =>
  listColumns({
    ...{ measures: [], brief: null, fields: [], hasTyped, hasTypedRate: hasTyped },
    ...{ hasOffered: false, hasAgreed: false, hasRead: false },
  });

it('One of the user’s own fields is a column as soon as it is made, by hand or by an import', () => {
  const field = { id: 'f1', name: 'Angle', colour: null, kind: 'text' as const, options: [] };
  const columns = listColumns({
    ...{ measures: [], brief: null, fields: [field], hasTyped: false, hasTypedRate: false },
    ...{ hasOffered: false, hasAgreed: false, hasRead: true },
  });
  const angle = columns.find(({ words }) => words === 'Angle');
  expect(angle && isShown(angle, USUAL_LAYOUT)).toBe(true);
  expect(angle && isShown(angle, { ...USUAL_LAYOUT, shown: { 'field:f1': false } })).toBe(false);
});

it('Columns of read figures are hidden while nothing was read, unless the user shows them', () => {
  const sources = {
    ...{
      measures: ['likes-comments-by-followers' as const],
      brief: null,
      fields: [],
      hasTyped: true,
      hasTypedRate: true,
    },
    ...{ hasOffered: false, hasAgreed: false },
  };
  const shownIn = (hasRead: boolean, shown = {}) =>
    listColumns({ ...sources, hasRead })
      .filter((column) => isShown(column, { ...USUAL_LAYOUT, shown }))
      .map(({ id }) => id as string);
  const read = ['followers', 'rate.likes-comments-by-followers', 'standing', 'lastPostAtMs'];
  expect(shownIn(true)).toEqual(expect.arrayContaining(read));
  expect(shownIn(false).filter((id) => read.includes(id))).toEqual([]);
  expect(shownIn(false, { followers: true })).toContain('followers');
});

describe('An engagement rate that was imported', () => {
  it('has a column beside the imported followers, with all its digits', () => {
    const columns = columnsIn(true);
    const at = columns.findIndex(({ words }) => words === 'Engagement rate, imported');
    const column = columns[at];
    expect(columns[at - 1]?.words).toBe('Followers, imported');
    expect(column?.isExtra).toBeFalsy();
    render(column?.cell(rowOf(TYPED), MARCH_3_MS));
    expect(screen.getByText('4.15%')).toBeVisible();
    expect(rawInRow('typedRate', rowOf(TYPED), [], MARCH_3_MS)).toBe(4.15);
  });

  it('is sorted by in its own column alone', () => {
    const column = columnsIn(true).find(({ id }) => id === 'typedRate');
    expect(column && isSortable(column)).toBe(true);
    expect(columnsIn(true).filter(({ id }) => id.startsWith('rate.'))).toEqual([]);
  });

  it('is empty where none was imported, and offers no column where no list was', () => {
    expect(rawInRow('typedRate', rowOf([]), [], MARCH_3_MS)).toBeNull();
    expect(columnsIn(false).some(({ id }) => id === 'typedRate')).toBe(false);
  });
});
