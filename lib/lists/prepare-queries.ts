import type { ListIndex } from './list-index';
import { compareTexts } from './ranks';
import { readSearch } from './read-search';
import { searchTests } from './search-tests';
import { sortValues } from './sort-values';

/** How many rows are prepared at once. A query that arrives meanwhile waits for these alone, a few milliseconds. */
const STEP = 2_000;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Derives what the first search and the first sorts by name and followers need while nobody asks for anything: done at once,
 * they take longer than a plain filter or sort of the rows.
 */
export async function prepareQueries(index: ListIndex, isOver: () => boolean): Promise<void> {
  for (let from = 0; from < index.size && !isOver(); from += STEP) {
    const to = Math.min(index.size, from + STEP);
    for (let position = from; position < to; position++) index.foldedAt(position);
    await pause();
  }
  // The search also looks at the names of these.
  for (const column of ['tagIds', 'listIds'] as const) index.labels(column);
  compileSearch(index);
  // Most lists are sorted by followers first.
  if (!isOver()) index.ranks('followers');
  await pause();
  const names = sortValues(index, 'name');
  if (names instanceof Float64Array) return;
  // A sort of sorted parts only merges them.
  const parts: number[] = [];
  for (let from = 0; from < names.length && !isOver(); from += STEP) {
    const to = Math.min(names.length, from + STEP);
    const part = Array.from({ length: to - from }, (_, n) => from + n);
    parts.push(...part.sort((a, b) => compareTexts(names[a] ?? '', names[b] ?? '')));
    await pause();
  }
  if (!isOver()) index.ranks('name', parts);
}

/** The browser compiles a loop only when it has run for a while, which would be most of the time of the first search. */
function compileSearch(index: ListIndex): void {
  const rows = Uint32Array.from({ length: Math.min(STEP, index.size) }, (_, position) => position);
  for (const test of searchTests(index, readSearch('compiled'), new Map())) test.narrow(rows, rows.length);
}
