import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetColumn, Filter, ListQuery, Sort } from '../../../lib/lists/list-query';
import type { ListRow } from '../../../lib/metrics/columns';
import { anyRow, anyRows, engineOver } from './list-rows';
import { naiveFacet, naiveIds } from './naive-list';

const WHOLE = { from: 0, to: 1_000 };
const FACETS: readonly FacetColumn[] = ['platform', 'stage', 'tagIds'];
const rate = 'rate.likes-comments-by-followers' as const;

const someBound = fc.option(fc.constantFrom(1, 2, 1_000), { nil: null });
const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('any-of' as const),
    column: fc.constantFrom(...FACETS),
    values: fc.subarray(['instagram', 'tiktok', 'found', 'agreed', 't1', 't2'], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('known' as const),
    column: fc.constantFrom('followers' as const, rate),
    known: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('between' as const),
    column: fc.constantFrom('followers' as const, rate),
    from: someBound,
    to: someBound,
    orUnknown: fc.boolean(),
  }),
);
const anySort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom('name' as const, 'stage' as const, 'followers' as const, rate),
  descending: fc.boolean(),
});
const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  filters: fc.array(anyFilter, { maxLength: 3 }),
  sort: fc.array(anySort, { maxLength: 3 }),
  search: fc.constantFrom('', 'zoe', 'ZOË', 'lodz', 'bread', 'creme warm', 'r1', 'nobody'),
  keep: fc.subarray(['r0', 'r1', 'gone']),
});

describe('a query over the columns', () => {
  it('finds and orders the same rows as filter and sort over single rows', () => {
    fc.assert(
      fc.property(anyRows, anyQuery, (rows, query) => {
        expect(engineOver(rows).ids(query, WHOLE)).toEqual(naiveIds(rows, query));
      }),
      { numRuns: 400 },
    );
  });

  it('answers any part of the list as the whole list has it', () => {
    fc.assert(
      fc.property(anyRows, anyQuery, fc.nat(50), fc.nat(50), (rows, query, from, length) => {
        const engine = engineOver(rows);
        const part = engine.ids(query, { from, to: from + length });
        expect(part).toEqual(naiveIds(rows, query).slice(from, from + length));
      }),
    );
  });

  it('counts each value as the other filters leave it', () => {
    fc.assert(
      fc.property(anyRows, anyQuery, (rows, query) => {
        const counts = engineOver(rows).facets(query, FACETS);
        for (const column of FACETS) expect(counts[column]).toEqual(naiveFacet(rows, query, column));
      }),
      { numRuns: 300 },
    );
  });

  it('says the place of each row', () => {
    fc.assert(
      fc.property(anyRows, anyQuery, (rows, query) => {
        const engine = engineOver(rows);
        const ids = naiveIds(rows, query);
        for (const { id } of rows) {
          const place = ids.indexOf(id);
          expect(engine.placeOf(id, query)).toBe(place === -1 ? null : place);
        }
      }),
    );
  });
});

describe('a list that changes', () => {
  const anyChange = fc.oneof(
    fc.nat(45).chain((at) => anyRow(`r${at}`).map((row) => ({ put: row }))),
    fc.nat(45).map((at) => ({ remove: `r${at}` })),
  );

  it('answers as a list that was loaded anew', () => {
    const bySeveral = fc.array(fc.tuple(anyChange, anyQuery), { maxLength: 12 });
    fc.assert(
      fc.property(anyRows, bySeveral, (rows, changes) => {
        const engine = engineOver(rows);
        const now = new Map<string, ListRow>(rows.map((row) => [row.id, row]));
        for (const [change, query] of changes) {
          if ('put' in change) {
            engine.index.put([change.put]);
            now.set(change.put.id, change.put);
          } else {
            engine.index.remove([change.remove]);
            now.delete(change.remove);
          }
          // Without an order of its own, a row's place among equals depends on when it came.
          const sort: Sort[] = [...query.sort, { column: 'name', descending: false }];
          const found = engine.ids({ ...query, sort }, WHOLE);
          expect(found.toSorted()).toEqual(naiveIds([...now.values()], { ...query, sort }).toSorted());
          expect(found).toEqual(naiveIds(inOrderOf(engine.index.columns.ids, now), { ...query, sort }));
        }
      }),
      { numRuns: 200 },
    );
  });
});

function inOrderOf(ids: readonly string[], rows: ReadonlyMap<string, ListRow>): ListRow[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}

describe('sorting', () => {
  it('puts unknown values last in both directions, and never orders by a different measure', () => {
    const rows = [
      { id: 'none', numbers: {}, codes: { trash: 'no' }, texts: {} },
      { id: 'other', numbers: { 'rate.likes-by-followers': 90 }, codes: { trash: 'no' }, texts: {} },
      { id: 'low', numbers: { [rate]: 1 }, codes: { trash: 'no' }, texts: {} },
      { id: 'high', numbers: { [rate]: 2 }, codes: { trash: 'no' }, texts: {} },
    ];
    const by = (descending: boolean) =>
      engineOver(rows).ids({ filters: [], search: '', sort: [{ column: rate, descending }] }, WHOLE);
    expect(by(true)).toEqual(['high', 'low', 'none', 'other']);
    expect(by(false)).toEqual(['low', 'high', 'none', 'other']);
  });
});
