import type {
  FacetColumn,
  FieldColumn,
  Filter,
  MeasuredColumn,
  PriceColumn,
} from '../../lib/lists/list-query';
import { DAY_MS } from '../../lib/model/time';

interface Bounds<Value> {
  from: Value | null;
  to: Value | null;
}

interface NumberBounds extends Bounds<number> {
  /** Whether profiles are shown too whose number is not known. */
  orUnknown?: boolean | undefined;
}

/** A filter as the user chose it, in the units of the screen. */
export type ChosenFilter =
  | { kind: 'values'; column: FacetColumn; values: readonly string[] }
  /** `unit` is how much of the column's unit one of the screen's is: a rate of 1.9 per follower is stored as 190 %. */
  | ({ kind: 'range'; column: MeasuredColumn; unit: number } & NumberBounds)
  /** Whole days since then, by the clock of today. */
  | ({ kind: 'days'; column: 'lastPostAtMs' | 'seenAtMs' } & NumberBounds)
  /** Days as `2026-03-03`, both included. */
  | ({ kind: 'dates'; column: 'savedAtMs' | 'nextActionAtMs' | FieldColumn } & Bounds<string>)
  | ({ kind: 'fee'; column: PriceColumn; currency: string } & NumberBounds)
  | { kind: 'contains'; column: FieldColumn; text: string }
  /** Whether there is a value at all. */
  | { kind: 'filled'; column: MeasuredColumn; filled: boolean };

/** The condition on the list's columns; null while nothing is chosen. */
export function filterOf(chosen: ChosenFilter, nowMs: number): Filter | null {
  switch (chosen.kind) {
    case 'values': {
      const { column, values } = chosen;
      return values.length === 0 ? null : { kind: 'any-of', column, values };
    }
    case 'contains':
      return chosen.text.trim() === '' ? null : chosen;
    case 'filled':
      return { kind: 'known', column: chosen.column, known: chosen.filled };
    case 'fee':
      return isOpen(chosen) ? null : chosen;
    case 'range': {
      const { column, unit, orUnknown } = chosen;
      const [from, to] = [times(chosen.from, unit), times(chosen.to, unit)];
      return isOpen(chosen) ? null : { kind: 'between', column, from, to, orUnknown };
    }
    case 'days': {
      // At most 30 days ago is at the earliest 30 days before now.
      const ago = (days: number | null) => (days === null ? null : nowMs - days * DAY_MS);
      const { column, orUnknown } = chosen;
      const [from, to] = [ago(chosen.to), ago(chosen.from)];
      return isOpen(chosen) ? null : { kind: 'between', column, from, to, orUnknown };
    }
    case 'dates': {
      const startOf = chosen.column === 'savedAtMs' ? startOfLocalDay : startOfUtcDay;
      const from = chosen.from === null ? null : startOf(chosen.from);
      const to = chosen.to === null ? null : startOf(chosen.to, 1) - 1;
      return isOpen(chosen) ? null : { kind: 'between', column: chosen.column, from, to };
    }
  }
}

/** A filter with bounds for a number, which a profile does not meet whose number is not known. */
export type NumberFilter = Extract<ChosenFilter, { kind: 'range' | 'days' | 'fee' }>;

export const isNumberFilter = (chosen: ChosenFilter): chosen is NumberFilter =>
  chosen.kind === 'range' || chosen.kind === 'days' || chosen.kind === 'fee';

/** Whether a filter lets every profile through, as while the user has chosen nothing yet. */
export const isBlank = (chosen: ChosenFilter): boolean => filterOf(chosen, 0) === null;

const isOpen = ({ from, to }: Bounds<unknown>) => from === null && to === null;
const times = (value: number | null, unit: number) => (value === null ? null : value * unit);

/** A profile was saved on a day of the user's own calendar. */
function startOfLocalDay(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

const startOfUtcDay = (day: string, later = 0): number => Date.parse(`${day}T00:00:00Z`) + later * DAY_MS;
