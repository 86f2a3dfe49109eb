import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { countNewSince, type ExportMark, lastExport, newSince } from '../../../lib/store/export-marks';
import { countCandidates } from '../../../lib/store/find-candidates';
import { ownFile } from '../../../lib/transfer/export/targets/own-file';
import { say } from '../../../lib/words/catalogue/say';
import { formatDay, formatNumber } from '../../../lib/words/numbers';
import { useLive } from '../../data/use-live';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { CsvStyleSelect } from '../FormatSettings';
import styles from './ExportButtons.module.css';
import { chosenEntries } from './entries-in-parts';
import { useExport } from './use-export';

interface ExportButtonsProps {
  settings: EvaluationSettings;
  nowMs: number;
}

/** The short way in the panel: all of the shortlist as a file, or what changed since the last export. */
export function ExportButtons({ settings, nowMs }: ExportButtonsProps) {
  const db = useShortlist();
  const { write, problem } = useExport(settings);
  const live = useLive('export', async (asked) => {
    const mark = await lastExport(asked);
    const all = await countCandidates(asked);
    return { mark, all, fresh: mark === null ? 0 : await countNewSince(asked, mark) };
  });
  if (live.kind === 'failed') return <ProblemNotice problem={live.problem} onRetry={live.retry} />;
  const { mark, all, fresh } = live.kind === 'answered' ? live.value : { mark: null, all: 0, fresh: 0 };

  async function* entriesSince(since: ExportMark | null) {
    const isNew = await newSince(db, since);
    yield* chosenEntries(db, settings, (candidates) => candidates.filter(isNew));
  }

  const exportSince = (since: ExportMark | null) =>
    write({
      entries: () => entriesSince(since),
      ...(since === null ? {} : { part: 'new' }),
      total: since === null ? all : fresh,
      marks: true,
      target: ownFile,
      kind: 'csv',
    });

  return (
    <div className={styles.export}>
      {all > 0 && <CsvStyleSelect />}
      <Button onPress={() => exportSince(null)} disabled={all === 0}>
        {say('transfer.export.all', { count: formatNumber(all) })}
      </Button>
      {mark !== null && (
        <Button onPress={() => exportSince(mark)} disabled={fresh === 0}>
          {say('transfer.export.new', { day: formatDay(mark.atMs, nowMs), count: formatNumber(fresh) })}
        </Button>
      )}
      {all > 0 && <p className={styles.hint}>{say('transfer.export.hint')}</p>}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
