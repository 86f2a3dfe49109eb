import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, tellApart } from '../../../../lib/metrics/measures/tell-apart';

const anyRange = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }))
  .map(([low, width]) => ({ low, high: low + width }));
const anyRow = fc
  .array(fc.record({ range: fc.option(anyRange), group: fc.constantFrom('instagram', 'tiktok') }), {
    maxLength: 10,
  })
  .map((row) => row.map((one, at): Placed => ({ id: `p${at}`, ...one })));

const placed = (id: string, low: number, high: number, group = ''): Placed => ({
  ...{ id, group },
  range: { low, high },
});

describe('Numbers side by side', () => {
  it('cannot be told apart if their ranges have a value in common', () => {
    const told = tellApart([placed('maya', 2.9, 3.5), placed('otto', 3.5, 4), placed('noor', 1, 2)]);
    expect(told.get('maya')).toEqual({ overlaps: ['otto'], isHighest: false });
    expect(told.get('noor')).toEqual({ overlaps: [], isHighest: false });
  });

  it('have a highest one only if its whole range is above all others', () => {
    const told = tellApart([placed('maya', 5, 6), placed('otto', 3, 4), placed('noor', 3.5, 4.9)]);
    expect(told.get('maya')?.isHighest).toBe(true);
  });

  it('have no highest one where there is nobody to compare it with', () => {
    expect(tellApart([placed('maya', 5, 6)]).get('maya')?.isHighest).toBe(false);
    const others: Placed[] = [placed('otto', 1, 1, 'EUR'), { id: 'noor', range: null, group: '' }];
    expect(tellApart([placed('maya', 5, 6), ...others]).get('maya')?.isHighest).toBe(false);
  });

  it('overlap in both directions, and never across groups or with an unknown', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const told = tellApart(row);
        const groups = new Map(row.map(({ id, group }) => [id, group]));
        for (const { id, group, range } of row) {
          const { overlaps = [] } = told.get(id) ?? {};
          if (range === null) expect(overlaps).toEqual([]);
          expect(overlaps).not.toContain(id);
          for (const other of overlaps) {
            expect(groups.get(other)).toBe(group);
            expect(told.get(other)?.overlaps).toContain(id);
          }
        }
      }),
    );
  });

  it('have at most one highest in a group, in any order, and it overlaps with nobody', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const told = tellApart(row);
        const reversed = tellApart(row.toReversed());
        const highest = row.filter(({ id }) => told.get(id)?.isHighest);
        expect(new Set(highest.map(({ group }) => group)).size).toBe(highest.length);
        for (const { id } of highest) expect(told.get(id)?.overlaps).toEqual([]);
        for (const { id } of row) expect(reversed.get(id)?.isHighest).toBe(told.get(id)?.isHighest);
      }),
    );
  });

  it('never become distinct because a range grows', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.integer({ min: 0, max: 3 }), (row, pick, more) => {
        const at = row.length === 0 ? 0 : pick % row.length;
        const wider = row.map((one, place) =>
          place === at && one.range
            ? { ...one, range: { low: one.range.low - more, high: one.range.high + more } }
            : one,
        );
        const [before, after] = [tellApart(row), tellApart(wider)];
        for (const { id } of row) {
          for (const other of before.get(id)?.overlaps ?? [])
            expect(after.get(id)?.overlaps).toContain(other);
        }
        const own = row[at]?.id ?? '';
        if (after.get(own)?.isHighest) expect(before.get(own)?.isHighest).toBe(true);
      }),
    );
  });
});
