import { useEffect, useRef, useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { Entry } from '../../lib/lists/entries';
import type { Candidate } from '../../lib/model/candidate';
import { ok, type Problem } from '../../lib/model/result';
import { csvStyle } from '../../lib/settings/stored-settings';
import { lastSeq, markExported } from '../../lib/store/export-marks';
import { listFields } from '../../lib/store/list-labels';
import { attempt } from '../../lib/store/problems';
import { cutsIn } from '../../lib/transfer/cell-length';
import type { ExportRow } from '../../lib/transfer/columns';
import { exportRow } from '../../lib/transfer/export-row';
import { toCsv } from '../../lib/transfer/to-csv';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { download } from '../data/download';
import { toolVersion } from '../data/tool-version';
import { useShortlist } from '../data/use-shortlist';
import { showProblem, showToast } from '../ui/toast';

interface ExportPart {
  /** The profiles to export in the order of the file, part by part. */
  entries(): AsyncIterable<readonly Entry[]>;
  /** Part of the file's name, so that a partial export is not mistaken for a full one. */
  part?: string;
  /**
   * Whether the next "new since" starts here. Not after a filtered export: the profiles it left out would never count
   * as new.
   */
  marks: boolean;
}

/** Writes the file and stores any problem for display. A screen that closes meanwhile leaves it in a toast. */
export function useExport(settings: EvaluationSettings) {
  const db = useShortlist();
  const [problem, setProblem] = useState<Problem | null>(null);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const write = async ({ entries, part, marks }: ExportPart) => {
    const atMs = Date.now();
    const result = await attempt(db, 'shortlist-unchanged', async () => {
      const seq = await lastSeq(db);
      const rest = { tiers: settings.tiers, toolVersion: toolVersion() };
      const own = { columns: await listFields(db), candidates: [] as Pick<Candidate, 'fields'>[] };
      const rows: ExportRow[] = [];
      for await (const some of entries()) {
        for (const entry of some) {
          rows.push(exportRow({ ...entry, ...rest }));
          own.candidates.push({ fields: entry.candidate.fields });
        }
      }
      const file = toCsv(rows, await csvStyle.read(), own);
      download(file, fileName(atMs, part));
      showToast(doneWords(rows.length, cutsIn(file)));
      return ok(seq);
    });
    const marked = result.ok && marks ? await markExported(db, { atMs, seq: result.value }) : result;
    if (isShown.current) setProblem(marked.ok ? null : marked.problem);
    else if (!marked.ok) showProblem(inOneLine(marked.problem));
  };
  return { write, problem };
}

/** Reports texts cut to the limit of spreadsheets; the shortlist still has them in full. */
function doneWords(profiles: number, cuts: number): string {
  const done = say('transfer.export.done', { profiles });
  if (cuts === 0) return done;
  return say('transfer.export.done-cut', { done, cuts: say('transfer.export.cuts', { texts: cuts }) });
}

/** Local date: the name is for the person who looks for the file. */
function fileName(atMs: number, part?: string): string {
  const at = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `yardstick-shortlist-${part ? `${part}-` : ''}${day}.csv`;
}
