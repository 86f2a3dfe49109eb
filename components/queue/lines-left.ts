import type { PastedFault } from '../../lib/transfer/import/pasted-accounts';

/** The rows of a pasted text that name no profile, one in each line, to be corrected in the field. */
export function linesLeft(faults: readonly Pick<PastedFault, 'line' | 'row'>[]): string {
  const rows = new Map(faults.map(({ line, row }) => [line, row]));
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row)
    .join('\n');
}
