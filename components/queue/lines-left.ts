import type { PastedFault } from '../../lib/transfer/import/pasted-accounts';

/** The lines of a pasted text that name no profile, to be mended in the field. */
export function linesLeft(text: string, faults: readonly Pick<PastedFault, 'line'>[]): string {
  const lines = text.split(/\r\n?|\n/);
  const faulty = [...new Set(faults.map(({ line }) => line))].toSorted((a, b) => a - b);
  return faulty.flatMap((line) => lines[line - 1] ?? []).join('\n');
}
