import type { Fit } from '../evaluation/brief/brief';
import { codeAt, type ListColumns } from '../metrics/columns';

/** How well a profile of a list meets the brief, without the single criteria. */
export type ListedFit = Pick<Fit, 'essentials'> & { fitPercent: number; possiblePercent: number };

export function fitAt(columns: ListColumns, at: number): ListedFit | null {
  const [fitPercent, possiblePercent] = [
    columns.numbers.fitPercent[at] ?? Number.NaN,
    columns.numbers.possibleFitPercent[at] ?? Number.NaN,
  ];
  if (Number.isNaN(fitPercent) || Number.isNaN(possiblePercent)) return null;
  const code = codeAt(columns, 'essentials', at);
  const essentials = code === 'met' || code === 'not-met' ? code : 'unknown';
  return { fitPercent, possiblePercent, essentials };
}
