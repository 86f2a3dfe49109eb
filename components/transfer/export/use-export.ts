import { useEffect, useRef, useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Entry } from '../../../lib/lists/entries';
import type { OwnField } from '../../../lib/model/label';
import { ok, type Problem, type Result } from '../../../lib/model/result';
import { lastSeq, markExported } from '../../../lib/store/export-marks';
import { listFields } from '../../../lib/store/list-labels';
import { attempt } from '../../../lib/store/problems';
import type { WrittenFile } from '../../../lib/transfer/export/file-writer';
import type { ExportKind, ExportTarget } from '../../../lib/transfer/export/targets/target';
import { inOneLine } from '../../../lib/words/problem-words';
import { useShortlist } from '../../data/use-shortlist';
import { showProblem, showToast } from '../../ui/toast';
import { currentCsvFormat } from '../csv-format';
import type { NamedBy } from './creators-in';
import { deliver } from './deliver';
import { doneWords } from './done-words';
import { sourcesFor } from './sources';
import { writerFor } from './writer-for';

export interface ExportJob {
  /** The profiles to export in the order of the file, part by part. */
  entries(): AsyncIterable<readonly Entry[]>;
  /** How many there are. */
  total: number;
  /** Called with the user's own fields as they are stored when the file is written. */
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

/** How far a running export is. */
export interface ExportProgress {
  done: number;
  of: number;
}

/**
 * Writes files, one at a time, and stores any problem for display. A screen that closes meanwhile leaves it in a toast.
 * `write` answers whether there is a file now.
 */
export function useExport(settings: EvaluationSettings) {
  const db = useShortlist();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const isShown = useRef(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const write = async (job: ExportJob): Promise<boolean> => {
    if (running.current) return false;
    const stopping = new AbortController();
    running.current = stopping;
    const atMs = Date.now();
    setProgress({ done: 0, of: job.total });
    const result = await attempt(db, 'shortlist-unchanged', async () => {
      const seq = await lastSeq(db);
      const target = job.target(await listFields(db));
      const file = await fileOf(job, target, stopping.signal);
      if (file === null) return ok(null);
      const delivered = await deliver(file, {
        ...{ target, kind: job.kind, part: job.part },
        atMs,
        settings,
      });
      if (!delivered.ok) return delivered;
      showToast(doneWords(file, { kind: job.kind, isByCreator: target.isByCreator === true }));
      return ok({ seq, target: target.id });
    });
    running.current = null;
    const marked = await marking(result, job.marks, atMs);
    if (isShown.current) {
      setProgress(null);
      setProblem(marked.ok ? null : marked.problem);
    } else if (!marked.ok) showProblem(inOneLine(marked.problem));
    return result.ok && result.value !== null;
  };

  /** Null if the user has cancelled. */
  const fileOf = async (
    job: ExportJob,
    target: ExportTarget,
    stopped: AbortSignal,
  ): Promise<WrittenFile | null> => {
    const writer = writerFor({ ...job, target }, await currentCsvFormat());
    let done = 0;
    try {
      const reading = { db, target, settings, namedBy: job.namedBy ?? 'largest' };
      for await (const { sources, profiles } of sourcesFor(job.entries(), reading)) {
        if (stopped.aborted) break;
        await writer.add(sources);
        done += profiles;
        if (isShown.current) setProgress({ done, of: Math.max(job.total, done) });
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

  const marking = async (
    result: Result<{ seq: number; target: string } | null>,
    marks: boolean,
    atMs: number,
  ): Promise<Result<unknown>> => {
    if (!result.ok || result.value === null || !marks) return result;
    const { seq, target } = result.value;
    return markExported(db, { atMs, seq }, target);
  };

  return { write, problem, progress, cancel: () => running.current?.abort() };
}

const stop = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
