import { ok } from '../../../lib/model/result';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { candidatesByIds, idsOnList } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import {
  ResearchArchive,
  type ResearchOptions,
} from '../../../lib/transfer/export/research/research-archive';
import { say } from '../../../lib/words/catalogue/say';
import { download } from '../../data/download';
import { localDay } from '../../data/file-words';
import { useShortlist } from '../../data/use-shortlist';
import { showToast } from '../../ui/toast';
import { useRunningExport } from './use-running-export';

/** Few enough that the page answers between two parts. */
const PART = 10;

/** Writes research archives, one at a time. */
export function useResearchExport() {
  const db = useShortlist();
  const { run, ...shown } = useRunningExport(db);
  const write = (listId: string | null, options: ResearchOptions) =>
    run(async ({ stopped, tell }) => {
      const archive = new ResearchArchive(options);
      if (!(await fill(archive, db, listId, stopped, (done, of) => tell({ done, of })))) return ok(null);
      const atMs = Date.now();
      const names = options.isPseudonymised ? 'pseudonymised-' : '';
      download(archive.finish(atMs), `yardstick-research-${names}${localDay(atMs)}.zip`, 'application/zip');
      const { posts, snapshots } = archive.counts;
      showToast(() => say('export.research.done', { posts, snapshots }));
      return ok(null);
    });
  return { write, ...shown };
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
