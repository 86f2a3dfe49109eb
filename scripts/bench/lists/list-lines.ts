import { line, median, ms } from '../figures.ts';
import type { ListCosts } from '../in-page/lists/costs.ts';

/** How many times the pass that only unpacks the calculation may take. */
const MAX_TIMES = 3;

export function listLines(candidates: number, cost: ListCosts): string[] {
  const { unpackMs, recalculateMs } = cost;
  const times = recalculateMs === null || unpackMs === null ? null : recalculateMs / unpackMs;
  const extra = (name: 'saveMs' | 'noteMs', alone: 'saveAloneMs' | 'noteAloneMs') =>
    `${ms(median(cost[name]))}, without a stored list ${ms(median(cost[alone]))}`;
  return [
    `${candidates.toLocaleString('en')} candidates, filled in ${ms(cost.seedMs)}`,
    line(
      'stored columns',
      `${Math.round(cost.storedBytes / 1_000).toLocaleString('en')} KB, read in ${ms(cost.loadMs)}`,
    ),
    line('rows without metrics', `built in ${ms(cost.buildMs)}`),
    ...(times === null
      ? []
      : [
          line(
            'metrics of all',
            `${ms(recalculateMs ?? 0)} = ${times.toFixed(1)} x unpacking alone (${ms(unpackMs ?? 0)})`,
            { words: `at most ${MAX_TIMES} x`, met: times <= MAX_TIMES },
          ),
        ]),
    line('a save', extra('saveMs', 'saveAloneMs')),
    line('a note', extra('noteMs', 'noteAloneMs')),
    line('a save seen by a list', ms(median(cost.changesMs))),
  ];
}
