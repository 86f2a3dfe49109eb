import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import { err, type Result } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { define, removeDefinition } from '../../lib/store/definitions';
import { inOneLine, problemWords } from '../../lib/words/problem-words';
import { tableValues } from '../data/table-rows';
import { takeBack } from '../data/take-back';
import { showProblem, showToast } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';

/**
 * Saves a table and reports it. It replaces a table with the same visible name and keeps that one's id, because a user
 * who chose it for a platform chose the name.
 */
export async function addTable(db: ShortlistDatabase, table: BenchmarkTable): Promise<Result<unknown>> {
  const { source, year, platform, formula } = table;
  const result = await define(db, {
    table: 'benchmarkTables',
    id: table.id,
    values: tableValues(table),
    replaces: { source, year, platform, formula },
  });
  if (!result.ok) {
    const { consequence, next } = problemWords(result.problem);
    return err('The browser did not store the table.', consequence, next);
  }
  const { commitId, isNew } = result.value;
  if (isNew) showToast(`Added “${source}”.`);
  else
    showToastWithUndo(
      `Replaced the earlier “${source}”.`,
      () => takeBack(db, commitId),
      `The earlier “${source}” is still replaced.`,
    );
  return result;
}

/** Removes at once and offers Undo, as for a candidate. */
export async function removeTable(db: ShortlistDatabase, { id, source }: BenchmarkTable): Promise<void> {
  const result = await removeDefinition(db, 'benchmarkTables', id);
  if (!result.ok) return showProblem(inOneLine(result.problem));
  showToastWithUndo(
    `Removed “${source}”.`,
    () => takeBack(db, result.value),
    `“${source}” is still removed.`,
  );
}
