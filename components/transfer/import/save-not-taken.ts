import { ok, type Result } from '../../../lib/model/result';
import { notTakenFile } from '../../../lib/transfer/export/not-taken-file';
import { download } from '../../data/download';
import { fileWord, localDay } from '../../data/file-words';
import { currentCsvFormat } from '../csv-format';
import type { ImportFlow } from './import-flow';
import { notTakenWords } from './row-words';

/** Downloads the rows of which something was not taken, each with the reason, in the columns of the user's file. */
export async function saveNotTaken(flow: ImportFlow): Promise<Result<null>> {
  const result = await flow.notTaken();
  if (!result.ok) return result;
  const { headings, rows } = result.value;
  const lines = rows.map((row) => ({ line: row.line, cells: row.cells, reason: notTakenWords(row) }));
  const name = flow.store.getState().name?.replace(/\.[^.]*$/, '');
  const words = ['not-imported', name && fileWord(name), localDay(Date.now())];
  download(notTakenFile(headings, lines, await currentCsvFormat()), `${words.filter(Boolean).join('-')}.csv`);
  return ok(null);
}
