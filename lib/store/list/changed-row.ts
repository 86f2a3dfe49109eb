import { METRIC_CODES, METRIC_NUMBERS } from '../../metrics/column-names';
import type { ListRow } from '../../metrics/columns';
import type { Metrics } from '../../metrics/metrics-of';
import type { ListChunkRow } from '../schema';
import { FORMAT } from './chunk';

const PREFIX = 'row:';
export const changedKey = (candidateId: string) => `${PREFIX}${candidateId}`;

/**
 * A candidate that changed after its chunk was written, or that is in no chunk yet. A commit writes this small row, because a
 * chunk takes hundreds of kilobytes; later all such rows move into their chunks at once.
 */
export interface ChangedRow {
  own: ListRow;
  /** Null if the metrics in the chunk still apply. */
  metrics: (Metrics & { hash: string }) | null;
}

export const changedRow = ({ own, metrics }: ChangedRow): ListChunkRow => ({
  ...{ k: changedKey(own.id), format: FORMAT },
  own,
  metrics,
});

/** Null if the row is missing or unreadable. */
export function changedFrom(row: ListChunkRow | undefined): ChangedRow | null {
  if (row?.format !== FORMAT) return null;
  return { own: row.own as ListRow, metrics: row.metrics as ChangedRow['metrics'] };
}

export const allChanged = { from: PREFIX, to: `${PREFIX}\uffff` } as const;

/** The row with the metrics of `from` instead of its own. */
export function rowOf(row: ListRow, from: Metrics | null): ListRow {
  const numbers = { ...row.numbers };
  const codes = { ...row.codes };
  for (const name of METRIC_NUMBERS) {
    const value = from?.numbers[name];
    if (value === undefined) delete numbers[name];
    else numbers[name] = value;
  }
  for (const name of METRIC_CODES) {
    const value = from?.codes[name];
    if (value === undefined) delete codes[name];
    else codes[name] = value;
  }
  return { id: row.id, numbers, codes, texts: row.texts };
}
