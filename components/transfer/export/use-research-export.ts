import { useEffect, useRef, useState } from 'react';
import { ok, type Problem } from '../../../lib/model/result';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { candidatesByIds, idsOnList } from '../../../lib/store/find-candidates';
import { attempt } from '../../../lib/store/problems';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import {
  ResearchArchive,
  type ResearchOptions,
} from '../../../lib/transfer/export/research/research-archive';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import { download } from '../../data/download';
import { localDay } from '../../data/local-day';
import { useShortlist } from '../../data/use-shortlist';
import { showProblem, showToast } from '../../ui/toast';
import type { ExportProgress } from './use-export';

/** Few enough that the page answers between two parts. */
const PART = 10;

/** Writes research archives, one at a time. */
export function useResearchExport() {
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

  const write = async (listId: string | null, options: ResearchOptions) => {
    if (running.current) return;
    const stopping = new AbortController();
    running.current = stopping;
    const result = await attempt(db, 'shortlist-unchanged', async () => {
      const archive = new ResearchArchive(options);
      const tell = (done: number, of: number) => isShown.current && setProgress({ done, of });
      if (!(await fill(archive, db, listId, stopping.signal, tell))) return ok(null);
      const atMs = Date.now();
      const names = options.isPseudonymised ? 'pseudonymised-' : '';
      download(archive.finish(atMs), `yardstick-research-${names}${localDay(atMs)}.zip`, 'application/zip');
      const { posts, snapshots } = archive.counts;
      showToast(say('export.research.done', { posts, snapshots }));
      return ok(null);
    });
    running.current = null;
    if (isShown.current) {
      setProgress(null);
      setProblem(result.ok ? null : result.problem);
    } else if (!result.ok) showProblem(inOneLine(result.problem));
  };
  return { write, problem, progress, cancel: () => running.current?.abort() };
}

/** False if the user has cancelled. */
async function fill(
  archive: ResearchArchive,
  db: ShortlistDatabase,
  listId: string | null,
  stopped: AbortSignal,
  tell: (done: number, of: number) => void,
): Promise<boolean> {
  const ids = await idsOnList(db, listId);
  for (let from = 0; from < ids.length; from += PART) {
    for (const candidate of await candidatesByIds(db, ids.slice(from, from + PART))) {
      const snapshots = await snapshotsOf(db, candidate.id);
      if (stopped.aborted) return false;
      archive.add(candidate, snapshots);
    }
    tell(Math.min(from + PART, ids.length), ids.length);
  }
  return true;
}
