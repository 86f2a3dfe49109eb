import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { define, definitionsIn, removeDefinition } from '../../../lib/store/definitions';
import { openShortlist } from '../../../lib/store/open-shortlist';
import type { DefinitionRow } from '../../../lib/store/rows';
import type { DefinitionTable, Values } from '../../../lib/store/schema';
import { nextUndo } from '../../../lib/store/undo';
import { freshShortlist, successOf } from './fresh-database';
import { expectBack, takeAll } from './next-steps';

interface Step {
  table: DefinitionTable;
  id: string;
  /** Null removes it. */
  values: Values | null;
}

const TABLES: DefinitionTable[] = ['briefs', 'benchmarkTables', 'views'];
const line = fc.option(fc.nat(9), { nil: undefined });
const valuesArb = fc.record(
  { name: fc.constantFrom('Spring', 'Rye', 'Wheat'), 'lines.a': line, 'lines.b': line },
  { requiredKeys: [] },
);
const stepArb: fc.Arbitrary<Step> = fc.record({
  table: fc.constantFrom(...TABLES),
  id: fc.constantFrom('one', 'two'),
  values: fc.option(valuesArb, { freq: 4 }),
});

const take = async (db: ShortlistDatabase, { table, id, values }: Step) =>
  successOf<unknown>(
    await (values === null ? removeDefinition(db, table, id) : define(db, { table, id, values })),
  );

/** All that a screen can show of a row, without what only says when it changed. */
function shownOf({ id, order, name, lines }: DefinitionRow) {
  const seen = Object.entries(lines ?? {}).filter(([, value]) => value !== undefined);
  return { id, order, name, lines: Object.fromEntries(seen) };
}

async function shown(db: ShortlistDatabase) {
  const all = TABLES.map(async (table) => (await definitionsIn(db, table, shownOf)).all);
  return Promise.all(all);
}

describe('briefs and own tables', () => {
  it('go back through everything, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArb, { maxLength: 12 }), async (steps) => {
        const db = freshShortlist();
        const seen = await takeAll(db, steps, take, shown);
        await expectBack(db, seen, shown);
        expect(await nextUndo(db)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('have what both of two pages changed, if they change different values at once', async () => {
    const fields = ['name', 'lines.a', 'lines.b', 'source', 'year'];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(fields), fc.nat(5), async (mine, cut) => {
        const db = freshShortlist();
        const other = openShortlist(db.name);
        successOf(await define(db, { table: 'briefs', id: 'one', values: { name: 'Spring' } }));
        const [here, there] = [mine.slice(0, cut), mine.slice(cut)];
        const valuesOf = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, `new ${path}`]));
        const saves = await Promise.all([
          define(db, { table: 'briefs', id: 'one', values: valuesOf(here) }),
          define(other, { table: 'briefs', id: 'one', values: valuesOf(there) }),
        ]);
        saves.map((save) => successOf(save));
        const { all } = await definitionsIn(db, 'briefs', (row) => row);
        const [row] = all as { lines?: Record<string, unknown>; [field: string]: unknown }[];
        const found = mine.map((path) => {
          const [field = '', member] = path.split('.');
          return member === undefined ? row?.[field] : row?.lines?.[member];
        });
        expect(found).toEqual(mine.map((path) => `new ${path}`));
        other.close();
      }),
      { numRuns: 20 },
    );
  });
});
