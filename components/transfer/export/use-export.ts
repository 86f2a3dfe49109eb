import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Entry } from '../../../lib/lists/entries';
import type { OwnField } from '../../../lib/model/label';
import { ok } from '../../../lib/model/result';
import { lastSeq, markExported } from '../../../lib/store/export-marks';
import { listFields } from '../../../lib/store/list-labels';
import type { WrittenFile } from '../../../lib/transfer/export/file-writer';
import type { ExportKind, ExportTarget } from '../../../lib/transfer/export/targets/target';
import { useShortlist } from '../../data/use-shortlist';
import { showToast } from '../../ui/toast';
import { currentCsvFormat } from '../csv-format';
import type { NamedBy } from './creators-in';
import { deliver } from './deliver';
import { doneWords } from './done-words';
import { sourcesFor } from './sources';
import { type ExportProgress, useRunningExport } from './use-running-export';
import { writerFor } from './writer-for';

export interface ExportJob {
  /** The profiles to export in the order of the file, part by part. */
  entries(): AsyncIterable<readonly Entry[]>;
  /** How many there are. */
  total: number;
  /** Called with the user's custom fields as they are stored when the file is written. */
  target(fields: readonly OwnField[]): ExportTarget;
  kind: ExportKind;
  /** Whether copied rows have the headings above them. */
  hasHeadings?: boolean;
  /** Which of a creator's profiles names the row of a file by creator. */
  namedBy?: NamedBy;
  /** Part of the file's name, so that a partial export is not mistaken for a full one. */
  part?: string;
  /**
   * Whether the next "new since" starts here. Not after a filtered export: the profiles it left out would never count
   * as new.
   */
  marks: boolean;
}

/** Writes files, one at a time. `write` answers whether there is a file now. */
export function useExport(settings: EvaluationSettings) {
  const db = useShortlist();
  const { run, ...shown } = useRunningExport(db);

  const write = async (job: ExportJob): Promise<boolean> => {
    const atMs = Date.now();
    let isWritten = false;
    await run(async ({ stopped, tell }) => {
      tell({ done: 0, of: job.total });
      const seq = await lastSeq(db);
      const target = job.target(await listFields(db));
      const file = await fileOf(job, target, { stopped, tell });
      if (file === null) return ok(null);
      const delivered = await deliver(file, {
        ...{ target, kind: job.kind, part: job.part },
        atMs,
        settings,
      });
      if (!delivered.ok) return delivered;
      isWritten = true;
      showToast(() => doneWords(file, { kind: job.kind, isByCreator: target.isByCreator === true }));
      return job.marks ? markExported(db, { atMs, seq }, target.id) : ok(null);
    });
    return isWritten;
  };

  /** Null if the user has cancelled. */
  const fileOf = async (
    job: ExportJob,
    target: ExportTarget,
    { stopped, tell }: { stopped: AbortSignal; tell(progress: ExportProgress): void },
  ): Promise<WrittenFile | null> => {
    const writer = writerFor({ ...job, target }, await currentCsvFormat());
    let done = 0;
    try {
      const reading = { db, target, settings, namedBy: job.namedBy ?? 'largest' };
      for await (const { sources, profiles } of sourcesFor(job.entries(), reading)) {
        if (stopped.aborted) break;
        await writer.add(sources);
        done += profiles;
        tell({ done, of: Math.max(job.total, done) });
      }
      // Cancel also works while a long workbook is written.
      const file = stopped.aborted ? null : await Promise.race([writer.finish(), stop(stopped)]);
      if (file === null) writer.cancel();
      return file;
    } catch (error) {
      writer.cancel();
      throw error;
    }
  };
  return { write, ...shown };
}

const stop = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
