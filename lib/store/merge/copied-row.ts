import type { Row, Values } from '../schema';
import type { Sources } from '../stamped-row';
import { sourcesOf } from './sides';

/** What a row is known and dated by in its own database. */
const OF_ITS_DATABASE: ReadonlySet<string> = new Set([
  ...(['id', 'seq', 'stamps', 'echoes', 'origins', 'trashedAtMs'] satisfies (keyof Row)[]),
]);

/** The values of their row for a new one here, with those that differ here, and where each comes from. */
export function copiedRow(row: Row, here: object = {}): { values: Values; sources: Sources } {
  const copied = Object.entries(row).filter(([name]) => !OF_ITS_DATABASE.has(name));
  return {
    values: { ...Object.fromEntries(copied), ...here },
    sources: sourcesOf(
      row,
      copied.map(([name]) => name),
    ),
  };
}
