import { useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { entryOf } from '../../lib/exchange/entries';
import { exportRow } from '../../lib/exchange/export-row';
import { toCsv } from '../../lib/exchange/to-csv';
import { done, type Problem } from '../../lib/model/outcome';
import { isNewSince, lastExportedAtMs, markExported } from '../../lib/shortlist/export-marks';
import { listCandidates } from '../../lib/shortlist/find-candidates';
import { latestSnapshots } from '../../lib/shortlist/latest-snapshots';
import { attempt } from '../../lib/shortlist/problems';
import { ProblemNotice } from '../shortlist/ProblemNotice';
import { useLive } from '../shortlist/use-live';
import { useShortlist } from '../shortlist/use-shortlist';
import { Button } from '../ui/Button';
import { formatDay } from '../ui/numbers';
import { say } from '../ui/toast';
import { download } from './download';
import styles from './ExportButtons.module.css';
import { toolVersion } from './tool-version';

interface ExportButtonsProps {
  settings: EvaluationSettings;
  nowMs: number;
}

/** The shortlist as a file: all of it, or what was saved or changed since the last time. */
export function ExportButtons({ settings, nowMs }: ExportButtonsProps) {
  const db = useShortlist();
  const [problem, setProblem] = useState<Problem | null>(null);
  const live = useLive('export', async (asked) => {
    const mark = await lastExportedAtMs(asked);
    const { candidates } = await listCandidates(asked);
    const fresh = candidates.filter((candidate) => isNewSince(candidate, mark));
    return { mark, all: candidates.length, fresh: fresh.length };
  });
  if (live.kind === 'failed') return <ProblemNotice problem={live.problem} onRetry={live.retry} />;
  const { mark, all, fresh } = live.kind === 'answered' ? live.value : { mark: null, all: 0, fresh: 0 };

  const exportSince = async (sinceMs: number | null) => {
    const atMs = Date.now();
    const outcome = await attempt(db, 'Your shortlist is unchanged; no file was written.', async () => {
      const { candidates } = await listCandidates(db);
      const chosen = candidates.filter((candidate) => isNewSince(candidate, sinceMs));
      const latest = await latestSnapshots(db);
      const rest = { tiers: settings.tiers, toolVersion: toolVersion() };
      const rows = chosen.map((candidate) => {
        const entry = entryOf(candidate, latest.get(candidate.id) ?? null, settings);
        return exportRow({ ...entry, ...rest });
      });
      download(toCsv(rows), fileName(atMs));
      say(`Exported ${chosen.length} ${chosen.length === 1 ? 'profile' : 'profiles'}.`);
      return done(chosen.length);
    });
    const marked = outcome.ok ? await markExported(db, atMs) : outcome;
    setProblem(marked.ok ? null : marked.problem);
  };

  return (
    <div className={styles.export}>
      <Button onPress={() => exportSince(null)} disabled={all === 0}>
        Export all ({all})
      </Button>
      {mark !== null && (
        <Button onPress={() => exportSince(mark)} disabled={fresh === 0}>
          New since {formatDay(mark, nowMs)} ({fresh})
        </Button>
      )}
      {all > 0 && (
        <p className={styles.hint}>
          A CSV file that opens in Excel and Google Sheets. Numbers that are not known stay empty.
        </p>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

/** Local date: the name is for the person who looks for the file. */
function fileName(atMs: number): string {
  const at = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `yardstick-shortlist-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.csv`;
}
