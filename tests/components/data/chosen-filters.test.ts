import { describe, expect, it } from 'vitest';
import { type ChosenFilter, filterOf } from '../../../components/data/chosen-filters';

const NOW_MS = Date.UTC(2026, 2, 31, 12);
const DAY_MS = 86_400_000;
const conditionOf = (chosen: ChosenFilter) => filterOf(chosen, NOW_MS);

describe('a chosen filter', () => {
  it('is none while nothing is chosen', () => {
    expect(conditionOf({ kind: 'values', column: 'tier', values: [] })).toBeNull();
    expect(conditionOf({ kind: 'contains', column: 'field:city', text: ' ' })).toBeNull();
    const open = { from: null, to: null };
    expect(conditionOf({ kind: 'days', column: 'lastPostAtMs', ...open })).toBeNull();
    expect(conditionOf({ kind: 'dates', column: 'savedAtMs', ...open })).toBeNull();
    expect(conditionOf({ kind: 'fee', column: 'feeAmount', currency: 'EUR', ...open })).toBeNull();
    expect(conditionOf({ kind: 'range', column: 'followers', unit: 1, ...open })).toBeNull();
  });

  it('takes a rate in the unit that the screen shows', () => {
    const column = 'rate.views-by-followers' as const;
    const chosen = { kind: 'range', column, unit: 100, from: 1.9, to: null } as const;
    expect(conditionOf(chosen)).toEqual({ kind: 'between', column, from: 190, to: null });
  });

  it('turns "at most 30 days ago" into the earliest time', () => {
    const chosen = { kind: 'days', column: 'lastPostAtMs', from: null, to: 30 } as const;
    expect(conditionOf(chosen)).toEqual({
      ...{ kind: 'between', column: 'lastPostAtMs' },
      ...{ from: NOW_MS - 30 * DAY_MS, to: null },
    });
  });

  it('includes the whole last day', () => {
    const chosen = { kind: 'dates', column: 'savedAtMs', from: '2026-03-03', to: '2026-03-03' } as const;
    expect(conditionOf(chosen)).toMatchObject({
      from: new Date(2026, 2, 3).getTime(),
      to: new Date(2026, 2, 4).getTime() - 1,
    });
    expect(conditionOf({ ...chosen, column: 'field:call' })).toMatchObject({
      from: Date.UTC(2026, 2, 3),
      to: Date.UTC(2026, 2, 4) - 1,
    });
  });
});
