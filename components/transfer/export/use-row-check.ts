import { useEffect, useRef, useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Entry } from '../../../lib/lists/entries';
import { needsCheck, type RowCheck, RowChecker } from '../../../lib/transfer/export/check-rows';
import type { CellValue } from '../../../lib/transfer/export/file-column';
import type { ExportTarget } from '../../../lib/transfer/export/targets/target';
import { useShortlist } from '../../data/use-shortlist';
import type { NamedBy } from './creators-in';
import { sourcesFor } from './sources';

/** Enough to see that the columns are right. */
const PREVIEW_ROWS = 3;

export interface CheckedRows {
  /** The cells of the first rows of the file. */
  first: CellValue[][];
  /** Over all profiles for a target that may refuse some, else over the first. */
  check: RowCheck;
  /** How many profiles are checked. */
  done: number;
  isDone: boolean;
}

interface WantedRows {
  target: ExportTarget;
  settings: EvaluationSettings;
  namedBy: NamedBy;
}

/**
 * The first rows of a file, and what the target would do with the others. `key` names the choice: another one starts
 * anew. Null until the first profiles are read.
 */
export function useRowCheck(
  key: string,
  entries: () => AsyncIterable<readonly Entry[]>,
  wanted: WantedRows,
): CheckedRows | null {
  const db = useShortlist();
  const [answer, setAnswer] = useState<{ key: string; rows: CheckedRows } | null>(null);
  const latest = useRef({ entries, ...wanted });
  latest.current = { entries, ...wanted };
  useEffect(() => {
    let isWanted = true;
    const asked = latest.current;
    const check = async () => {
      const checker = new RowChecker(asked.target);
      const first: CellValue[][] = [];
      let done = 0;
      const tell = (isDone: boolean) =>
        setAnswer({ key, rows: { first: [...first], check: checker.result(), done, isDone } });
      for await (const { sources, profiles } of sourcesFor(asked.entries(), { db, ...asked })) {
        if (!isWanted) return;
        for (const source of sources) {
          const values = checker.take(source);
          if (values && first.length < PREVIEW_ROWS) first.push(values);
        }
        done += profiles;
        if (!needsCheck(asked.target)) break;
        tell(false);
      }
      if (isWanted) tell(true);
    };
    // The export itself says what is wrong.
    check().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [key, db]);
  return answer?.key === key ? answer.rows : null;
}
