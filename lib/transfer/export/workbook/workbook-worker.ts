// Starts in a worker of its own: a workbook of 10,000 rows takes seconds, and the library is loaded for workbooks only.
import type { CellValue } from '../file-column';
import type { FromWorkbookWorker, ToWorkbookWorker } from './workbook-messages';
import { writeWorkbook } from './write-workbook';

const rows: CellValue[][] = [];
const answer = (message: FromWorkbookWorker) => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorkbookWorker>) => {
  if (data.kind === 'rows') {
    for (const row of data.rows) rows.push(row);
    return;
  }
  const { columns, kept, isSpreadsheet } = data;
  writeWorkbook(
    columns,
    rows.map((row) => kept.map((at) => row[at] ?? null)),
    isSpreadsheet,
  ).then(
    (file) => answer({ kind: 'written', file }),
    (error: unknown) => answer({ kind: 'failed', error }),
  );
});
