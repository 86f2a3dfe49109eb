import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import { err, type Result } from '../../lib/model/result';
import { ownTables } from '../../lib/settings/stored-settings';
import { showProblem, showToast } from '../ui/toast';
import { inOneLine, showToastWithUndo } from '../ui/toast-with-undo';

type Tables = readonly BenchmarkTable[];

/**
 * Saves a table and reports it. It replaces a table with the same visible name and keeps that one's id, because a user
 * who chose it for a platform chose the name.
 */
export async function addTable(table: BenchmarkTable): Promise<Result<unknown>> {
  const before = await ownTables.read();
  const earlier = before.find((other) => isCalledAs(other, table));
  const result = await keep(
    earlier ? putIn(before, { ...table, id: earlier.id }) : [...before, table],
    'The browser did not store the table.',
  );
  if (!result.ok) return result;
  if (earlier)
    showToastWithUndo(
      `Replaced the earlier “${table.source}”.`,
      async () => keep(putIn(await ownTables.read(), earlier, before.indexOf(earlier))),
      `The earlier “${table.source}” is still replaced.`,
    );
  else showToast(`Added “${table.source}”.`);
  return result;
}

/** Removes at once and offers Undo, as for a candidate. */
export async function removeTable(table: BenchmarkTable): Promise<void> {
  const before = await ownTables.read();
  const result = await keep(before.filter(({ id }) => id !== table.id));
  if (result.ok)
    showToastWithUndo(
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
  else showProblem(inOneLine(result.problem));
}

const isCalledAs = (one: BenchmarkTable, other: BenchmarkTable): boolean =>
  one.source === other.source &&
  one.year === other.year &&
  one.platform === other.platform &&
  one.formula === other.formula;

/** Replaces the table with the same id, or inserts at `at` if there is none. */
function putIn(tables: Tables, table: BenchmarkTable, at = tables.length): Tables {
  if (tables.some(({ id }) => id === table.id))
    return tables.map((other) => (other.id === table.id ? table : other));
  return tables.toSpliced(at, 0, table);
}

async function keep(
  tables: Tables,
  happened = 'The browser did not store the change.',
): Promise<Result<unknown>> {
  const result = await ownTables.write([...tables]);
  return result.ok
    ? result
    : err(happened, 'The tables you had are unchanged.', 'Try again; if it persists, restart the browser.');
}
