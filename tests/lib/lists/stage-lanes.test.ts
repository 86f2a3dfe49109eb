import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { EntryCache } from '../../../lib/lists/entry-cache';
import { EVERYTHING, type ListQuery } from '../../../lib/lists/list-query';
import type { ListedEntry } from '../../../lib/lists/listed-entry';
import { stageLanes } from '../../../lib/lists/stage-lanes';
import { STAGES } from '../../../lib/model/candidate';
import { anyRows, engineOver } from './list-rows';

/** Reads every candidate; only its id matters here. */
const entries = {
  read: async (ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { candidate: { id } } as unknown as ListedEntry])),
} as unknown as EntryCache;
const read = { entries, settings: DEFAULT_SETTINGS };
const lanesFor = (from: number, to: number) => STAGES.map((stage) => ({ stage, from, to }));

const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  filters: fc.constantFrom([], [{ kind: 'known' as const, column: 'followers' as const, known: true }]),
  sort: fc.constantFrom([], [{ column: 'followers' as const, descending: true }]),
  search: fc.constantFrom('', 'zoe'),
  keep: fc.subarray(['r0', 'r1', 'r2']),
});

it('puts every matching profile into exactly one stage, in the order of the list', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyQuery, async (rows, query) => {
      const engine = engineOver(rows);
      const asked = { query, lanes: lanesFor(0, 1_000), alsoIds: [] };
      const lanes = await stageLanes(asked, engine, new Map(), read);
      const ids = lanes.map(({ cards }) => cards.map(({ entry }) => entry.candidate.id));
      const all = engine.ids({ ...query, keep: [] }, { from: 0, to: 1_000 });
      expect(ids.flat().toSorted()).toEqual(all.toSorted());
      expect(lanes.map(({ total }) => total)).toEqual(ids.map(({ length }) => length));
      for (const some of ids) expect(some).toEqual(all.filter((id) => some.includes(id)));
    }),
  );
});

it('gives the cards in view with their places, and those that are asked for by id', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.nat(5), fc.subarray(['r0', 'r3', 'gone']), async (rows, from, alsoIds) => {
      const engine = engineOver(rows);
      const query = EVERYTHING;
      const whole = await stageLanes(
        { query, lanes: lanesFor(0, 1_000), alsoIds: [] },
        engine,
        new Map(),
        read,
      );
      const part = await stageLanes(
        { query, lanes: lanesFor(from, from + 3), alsoIds },
        engine,
        new Map(),
        read,
      );
      for (const [at, { cards, total }] of part.entries()) {
        expect(total).toBe(whole[at]?.total);
        const wanted = whole[at]?.cards.filter(
          ({ place, entry }) => (place >= from && place < from + 3) || alsoIds.includes(entry.candidate.id),
        );
        expect(cards).toEqual(wanted);
      }
    }),
  );
});
