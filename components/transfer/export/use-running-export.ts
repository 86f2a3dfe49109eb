import { useEffect, useRef, useState } from 'react';
import type { Problem, Result } from '../../../lib/model/result';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { attempt } from '../../../lib/store/problems';
import { inOneLine } from '../../../lib/words/problem-words';
import { showProblem } from '../../ui/toast';

/** How far a running export is. */
export interface ExportProgress {
  done: number;
  of: number;
}

interface Running {
  /** Aborted when the user cancels. */
  stopped: AbortSignal;
  tell(progress: ExportProgress): void;
}

/**
 * Runs exports, one at a time, and stores how far one is and any problem for display. A screen that closes meanwhile leaves the
 * problem in a toast.
 */
export function useRunningExport(db: ShortlistDatabase) {
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

  /** The result of the work; null if another export is running. */
  const run = async <Value>(
    work: (running: Running) => Promise<Result<Value>>,
  ): Promise<Result<Value> | null> => {
    if (running.current) return null;
    const stopping = new AbortController();
    running.current = stopping;
    const tell = (next: ExportProgress) => isShown.current && setProgress(next);
    const result = await attempt(db, 'shortlist-unchanged', () => work({ stopped: stopping.signal, tell }));
    running.current = null;
    if (isShown.current) {
      setProgress(null);
      setProblem(result.ok ? null : result.problem);
    } else if (!result.ok) showProblem(() => inOneLine(result.problem));
    return result;
  };
  return { run, problem, progress, cancel: () => running.current?.abort() };
}
