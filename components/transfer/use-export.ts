import { useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { Candidate } from '../../lib/model/candidate';
import { ok, type Problem } from '../../lib/model/result';
import { csvStyle } from '../../lib/settings/stored-settings';
import { lastSeq, markExported } from '../../lib/store/export-marks';
import { listCandidates } from '../../lib/store/find-candidates';
import { latestSnapshots } from '../../lib/store/latest-snapshots';
import { attempt } from '../../lib/store/problems';
import { cutsIn } from '../../lib/transfer/cell-length';
import { entryOf } from '../../lib/transfer/entries';
import { exportRow } from '../../lib/transfer/export-row';
import { toCsv } from '../../lib/transfer/to-csv';
import { download } from '../data/download';
import { toolVersion } from '../data/tool-version';
import { useShortlist } from '../data/use-shortlist';
import { showToast } from '../ui/toast';

interface ExportPart {
  /** Selects the profiles to export, in the order of the file. */
  choose(candidates: readonly Candidate[]): Candidate[];
  /** Part of the file's name, so that a partial export is not mistaken for a full one. */
  part?: string;
  /**
   * Whether the next "new since" starts here. Not after a filtered export: the profiles it left out would never count
   * as new.
   */
  marks: boolean;
}

/** Writes the file and stores any problem for display. */
export function useExport(settings: EvaluationSettings) {
  const db = useShortlist();
  const [problem, setProblem] = useState<Problem | null>(null);
  const write = async ({ choose, part, marks }: ExportPart) => {
    const atMs = Date.now();
    const result = await attempt(db, 'Your shortlist is unchanged; no file was written.', async () => {
      const seq = await lastSeq(db);
      const chosen = choose((await listCandidates(db)).candidates);
      const latest = await latestSnapshots(db);
      const rest = { tiers: settings.tiers, toolVersion: toolVersion() };
      const rows = chosen.map((candidate) => {
        const entry = entryOf(candidate, latest.get(candidate.id) ?? null, settings);
        return exportRow({ ...entry, ...rest });
      });
      const file = toCsv(rows, await csvStyle.read());
      download(file, fileName(atMs, part));
      showToast(
        `Exported ${chosen.length} ${chosen.length === 1 ? 'profile' : 'profiles'}.${cutWords(cutsIn(file))}`,
      );
      return ok(seq);
    });
    const marked = result.ok && marks ? await markExported(db, { atMs, seq: result.value }) : result;
    setProblem(marked.ok ? null : marked.problem);
  };
  return { write, problem };
}

/** Reports texts cut to the limit of spreadsheets; the shortlist still has them in full. */
function cutWords(cuts: number): string {
  if (cuts === 0) return '';
  return cuts === 1
    ? ' One text was too long for a spreadsheet cell and was cut.'
    : ` ${cuts} texts were too long for a spreadsheet cell and were cut.`;
}

/** Local date: the name is for the person who looks for the file. */
function fileName(atMs: number, part?: string): string {
  const at = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `yardstick-shortlist-${part ? `${part}-` : ''}${day}.csv`;
}
