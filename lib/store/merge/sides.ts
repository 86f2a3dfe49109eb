import { compareStamps } from '../clock';
import { sameValue, valueAt } from '../paths';
import type { Row } from '../schema';
import { hasSeen, type SeenStamps } from '../seen-stamps';

/** What each of two databases has seen of the other. */
export interface Knowledge {
  here: SeenStamps;
  there: SeenStamps;
}

/** Who has changed a value since both were the same. `both`: the later change wins. */
export type Side = 'same' | 'mine' | 'theirs' | 'both';

/** Fields whose members have stamps of their own. */
const BY_MEMBER: readonly string[] = [
  'price',
  'fields',
  'otherFields',
  'typed',
  'imported',
  'nextAction',
  'audience',
  'lines',
];
const SETS: readonly string[] = ['tagIds', 'listIds'];
const NOT_VALUES: readonly string[] = [
  'id',
  'stamps',
  'echoes',
  'origins',
  'seq',
  'updatedAtMs',
  'trashedAtMs',
];

/** The paths of all values of a row, also of members that were removed. */
export function pathsOf(row: Row): string[] {
  const paths = Object.entries(row).flatMap(([field, value]) => {
    if (NOT_VALUES.includes(field)) return [];
    if (SETS.includes(field)) return Array.isArray(value) ? value.map((id) => `${field}.${id}`) : [];
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return BY_MEMBER.includes(field)
      ? Object.keys(isObject ? value : {}).map((name) => `${field}.${name}`)
      : field;
  });
  const removed = Object.keys(row.stamps).filter((path) => path.includes('.'));
  return [...new Set([...paths, ...removed])];
}

/** The stamp with which a value was set, in whichever database. */
export function originOf(row: Row, path: string): string | undefined {
  const own = row.origins?.[path] ?? row.stamps[path];
  const [field = ''] = path.split('.', 1);
  return own ?? (field === path ? undefined : originOf(row, field));
}

/** The stamps of all values of a row, for a copy of it. */
export const sourcesOf = (row: Row, paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, { origin: originOf(row, path) }]));

export function sideOf(mine: Row, theirs: Row, path: string, { here, there }: Knowledge): Side {
  if (sameValue(valueAt(mine, path), valueAt(theirs, path))) return 'same';
  const isMineKnown = hasSeen(there, originOf(mine, path));
  const isTheirsKnown = hasSeen(here, originOf(theirs, path));
  if (isMineKnown !== isTheirsKnown) return isMineKnown ? 'theirs' : 'mine';
  if (!isMineKnown) return 'both';
  // Undone here after it was merged, or there before the backup.
  return isTheirsLater(mine, theirs, path) ? 'theirs' : 'mine';
}

/** With the same stamp, or none, what is here stays. */
export const isTheirsLater = (mine: Row, theirs: Row, path: string): boolean =>
  compareStamps(originOf(theirs, path), originOf(mine, path)) > 0;

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
