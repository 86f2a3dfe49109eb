import { valueAt } from '../paths';
import type { Row, Values } from '../schema';
import type { Sources } from '../stamped-row';
import { isEmpty, isTheirsLater, type Knowledge, originOf, pathsOf, sideOf } from './sides';

/** A value that both have changed. */
export interface Conflict {
  path: string;
  kept: unknown;
  other: unknown;
  isTheirs: boolean;
}

export interface MergedRow {
  /** What to set here. */
  values: Values;
  sources: Sources;
  conflicts: Conflict[];
}

interface Rules {
  skips(path: string): boolean;
  /** Whether nobody has chosen the value, so that any other one is better. */
  isUnset?(row: Row, path: string): boolean;
}

/** The values of another copy of a row that belong here: those that only they have changed, and of the others the later one. */
export function mergeRow(mine: Row, theirs: Row, knowledge: Knowledge, rules: Rules): MergedRow {
  const { skips, isUnset = (row, path) => isEmpty(valueAt(row, path)) } = rules;
  const merged: MergedRow = { values: {}, sources: {}, conflicts: [] };
  const take = (path: string) => {
    merged.values[path] = valueAt(theirs, path);
    merged.sources[path] = { origin: originOf(theirs, path) };
  };
  for (const path of new Set([...pathsOf(mine), ...pathsOf(theirs)])) {
    if (skips(path)) continue;
    const side = sideOf(mine, theirs, path, knowledge);
    if (side === 'theirs') take(path);
    if (side !== 'both') continue;
    const [isMineUnset, isTheirsUnset] = [isUnset(mine, path), isUnset(theirs, path)];
    const isTheirs = isMineUnset || (!isTheirsUnset && isTheirsLater(mine, theirs, path));
    if (isTheirs) take(path);
    if (isMineUnset || isTheirsUnset) continue;
    const [kept, other] = isTheirs ? [theirs, mine] : [mine, theirs];
    merged.conflicts.push({ path, kept: valueAt(kept, path), other: valueAt(other, path), isTheirs });
  }
  return merged;
}
