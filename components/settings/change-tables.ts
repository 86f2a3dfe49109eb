import type { BenchmarkTable } from '../../lib/metrics/benchmarks/table';
import { err, type Result } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { define, removeDefinition } from '../../lib/store/definitions';
import { say } from '../../lib/words/catalogue/say';
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
    return err(say('settings.tables.not-stored'), consequence, next);
  }
  const { commitId, isNew } = result.value;
  if (isNew) showToast(() => say('settings.tables.added', { source }));
  else
    showToastWithUndo(
      () => say('settings.tables.replaced', { source }),
      () => takeBack(db, commitId),
      () => say('settings.tables.still-replaced', { source }),
    );
  return result;
}

/** Removes at once and offers Undo, as for a candidate. */
export async function removeTable(db: ShortlistDatabase, { id, source }: BenchmarkTable): Promise<void> {
  const result = await removeDefinition(db, 'benchmarkTables', id);
  if (!result.ok) return showProblem(() => inOneLine(result.problem));
  showToastWithUndo(
    () => say('settings.tables.removed', { source }),
    () => takeBack(db, result.value),
    () => say('settings.tables.still-removed', { source }),
  );
}
