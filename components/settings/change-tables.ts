import type { BenchmarkTable } from '../../lib/evaluation/benchmarks/table';
import { failed, type Outcome } from '../../lib/model/outcome';
import { ownTables } from '../../lib/settings/choices';
import { inOneLine, sayWithUndo } from '../ui/say-with-undo';
import { say, sayProblem } from '../ui/toast';

type Tables = readonly BenchmarkTable[];

/**
 * Keeps a table and says so. One that nobody could tell from it gives way to it, and leaves it its id: whoever chose
 * it for a platform chose the name.
 */
export async function addTable(table: BenchmarkTable): Promise<Outcome<unknown>> {
  const before = await ownTables.read();
  const earlier = before.find((other) => isCalledAs(other, table));
  const outcome = await keep(
    earlier ? putIn(before, { ...table, id: earlier.id }) : [...before, table],
    'The browser did not store the table.',
  );
  if (!outcome.ok) return outcome;
  if (earlier)
    sayWithUndo(
      `Replaced the earlier “${table.source}”.`,
      async () => keep(putIn(await ownTables.read(), earlier, before.indexOf(earlier))),
      `The earlier “${table.source}” is still replaced.`,
    );
  else say(`Added “${table.source}”.`);
  return outcome;
}

/** Removes at once and offers to take it back, as with a candidate. */
export async function removeTable(table: BenchmarkTable): Promise<void> {
  const before = await ownTables.read();
  const outcome = await keep(before.filter(({ id }) => id !== table.id));
  if (outcome.ok)
    sayWithUndo(
      `Removed “${table.source}”.`,
      async () =>
        keep(
          putIn(
            await ownTables.read(),
            table,
            before.findIndex(({ id }) => id === table.id),
          ),
        ),
      `“${table.source}” is still removed.`,
    );
  else sayProblem(inOneLine(outcome.problem));
}

const isCalledAs = (one: BenchmarkTable, other: BenchmarkTable): boolean =>
  one.source === other.source &&
  one.year === other.year &&
  one.platform === other.platform &&
  one.formula === other.formula;

/** In the place of the table with its id, or at `at` where there is none. */
function putIn(tables: Tables, table: BenchmarkTable, at = tables.length): Tables {
  if (tables.some(({ id }) => id === table.id))
    return tables.map((other) => (other.id === table.id ? table : other));
  return tables.toSpliced(at, 0, table);
}

async function keep(
  tables: Tables,
  happened = 'The browser did not store the change.',
): Promise<Outcome<unknown>> {
  const outcome = await ownTables.write([...tables]);
  return outcome.ok
    ? outcome
    : failed(
        happened,
        'The tables you had are unchanged.',
        'Try again; if it persists, restart the browser.',
      );
}
