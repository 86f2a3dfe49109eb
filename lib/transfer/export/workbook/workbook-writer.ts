import { isTooLongForCell } from '../../cell-length';
import { keptColumns, RowChecker } from '../check-rows';
import type { CellValue } from '../file-column';
import type { FileWriter } from '../file-writer';
import type { ExportTarget } from '../targets/target';
import type { FromWorkbookWorker, ToWorkbookWorker } from './workbook-messages';

/** Writes a workbook in a worker, which is started with the first rows. */
export function workbookWriter(target: ExportTarget): FileWriter {
  const checker = new RowChecker(target);
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorkbookWorker) => worker.postMessage(message);
  let cuts = 0;
  return {
    async add(sources) {
      const rows = sources.flatMap((source) => {
        const values = checker.take(source);
        return values === null ? [] : [values];
      });
      cuts += rows.flat().filter(isTooLong).length;
      send({ kind: 'rows', rows });
    },
    async finish() {
      const check = checker.result();
      const kept = keptColumns(target, check.filled);
      const columns = kept.flatMap((at) => {
        const column = target.columns[at];
        // Functions cannot be sent.
        return column ? [{ heading: column.heading, type: column.type }] : [];
      });
      send({ kind: 'finish', columns, kept, isSpreadsheet: target.isSpreadsheet });
      try {
        return { parts: [await written(worker)], check, cuts };
      } finally {
        worker.terminate();
      }
    },
    cancel: () => worker.terminate(),
  };
}

function written(worker: Worker): Promise<Blob> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The workbook could not be written')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorkbookWorker>) =>
      data.kind === 'written' ? resolve(data.file) : reject(data.error),
    );
  });
}

const isTooLong = (value: CellValue): boolean => typeof value === 'string' && isTooLongForCell(value);
