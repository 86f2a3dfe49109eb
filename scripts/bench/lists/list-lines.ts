import { line, median, ms } from '../figures.ts';
import type { QueryCost } from '../in-page/lists/query-costs.ts';
import type { ListCosts } from './measure-lists.ts';

const MAX_FIRST_ROW = 2;
const MAX_QUERY = 1.2;
const MAX_TASK_MS = 50;
const MAX_PAGE_BYTES = 10e6;
const MAX_WORKER = 3;
/** How many times the pass that only unpacks the calculation may take. */
const MAX_RECALCULATED = 3;
/** Less than this is one or two steps of the clock. */
const MIN_TIMED_MS = 0.2;

const mb = (bytes: number) =>
  bytes < 1e5 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
const times = (factor: number) => `${factor.toFixed(2)} x`;

/** The figures of one size, beside those of the smallest one in the same run. */
export function listLines(costs: ListCosts, smallest: ListCosts): string[] {
  const { candidates, measured, load, seedMs, firstRowMs, page, columnBytes, queries, saveSeenMs } = costs;
  const { emptyWorkerBytes } = costs;
  const firstRow = median(firstRowMs) / median(smallest.firstRowMs);
  const more = page.pageBytes - smallest.page.pageBytes;
  const worker = page.workerBytes / columnBytes;
  return [
    [
      `${candidates.toLocaleString('en')} candidates, filled in ${ms(seedMs)}`,
      ...(measured < candidates ? [`only ${measured.toLocaleString('en')} of them with snapshots`] : []),
      ...(costs.allColumns ? ['all columns shown'] : []),
      `load of the machine ${load.toFixed(1)}`,
    ].join(', '),
    line('first row', `${ms(median(firstRowMs))} = ${times(firstRow)} ${smallest.candidates} candidates`, {
      words: `at most ${MAX_FIRST_ROW} x`,
      met: firstRow <= MAX_FIRST_ROW,
    }),
    line(
      'longest task',
      `${ms(page.longestTask.clockMs)} on the clock, ${ms(page.longestTask.processorMs)} of processor time`,
      { words: `${MAX_TASK_MS} ms`, met: page.longestTask.clockMs <= MAX_TASK_MS },
    ),
    line('page heap', `${mb(page.pageBytes)}, ${mb(more)} more`, {
      words: `${mb(MAX_PAGE_BYTES)} more`,
      met: more <= MAX_PAGE_BYTES,
    }),
    line(
      'worker heap',
      `${mb(page.workerBytes)} = ${times(worker)} its columns (${mb(columnBytes)}), without rows ${mb(emptyWorkerBytes)}`,
      {
        words: `at most ${MAX_WORKER} x`,
        // Not even a list without a byte of its own could keep to it.
        met: emptyWorkerBytes > MAX_WORKER * columnBytes ? 'too few rows to tell' : worker <= MAX_WORKER,
      },
    ),
    ...queries.map(queryLine),
    line('a save in the popup', `has a row in an open list after ${ms(saveSeenMs)}`),
    ...storedLines(costs),
  ];
}

/** The aim is for a list that was idle for a moment; the figure right after the first rows is beside it. */
function queryLine({ name, together, firstMs, preparedMs, laterMs, plainMs }: QueryCost): string {
  const plain = median(plainMs);
  const [atOnce, first, later] = [median(firstMs), median(preparedMs), median(laterMs)];
  const words = `at most ${MAX_QUERY} x`;
  if (plain * together < MIN_TIMED_MS) {
    const figure = `${ms(first)}, plain ${ms(plain)}, later ${ms(later)}, without the idle moment ${ms(atOnce)}`;
    return line(name, figure, { words, met: 'too short to measure' });
  }
  const [one, two, three] = [first, later, atOnce].map((value) => times(value / plain));
  const figure = `${one} plain (${ms(plain)}), later ${two}, without the idle moment ${three}`;
  return line(name, figure, { words, met: Math.max(first, later) <= MAX_QUERY * plain });
}

function storedLines({ stored }: ListCosts): string[] {
  const beside = (own: 'saveMs' | 'noteMs', alone: 'saveAloneMs' | 'noteAloneMs') =>
    `${ms(median(stored[own]))}, without a stored list ${ms(median(stored[alone]))}`;
  return [
    line('stored columns', `${mb(stored.storedBytes)}, read in ${ms(stored.loadMs)}`),
    line('rows without metrics', `built in ${ms(stored.buildMs)}`),
    ...(stored.metrics ? [metricsLine(stored.metrics)] : []),
    line('a save', beside('saveMs', 'saveAloneMs')),
    line('a note', beside('noteMs', 'noteAloneMs')),
    line('a save seen by a list', ms(median(stored.changesMs))),
  ];
}

function metricsLine({ recalculateMs, unpackMs }: NonNullable<ListCosts['stored']['metrics']>): string {
  const recalculated = recalculateMs / unpackMs;
  return line(
    'metrics of all',
    `${ms(recalculateMs)} = ${times(recalculated)} unpacking alone (${ms(unpackMs)})`,
    { words: `at most ${MAX_RECALCULATED} x`, met: recalculated <= MAX_RECALCULATED },
  );
}
