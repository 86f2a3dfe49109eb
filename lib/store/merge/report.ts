import type { Conflict } from './merge-row';

/** A profile that a merge adds or changes. */
export interface MergedProfile {
  id: string;
  handle: string;
  displayName: string | null;
  /** Values that both have changed: the later one is kept. */
  conflicts: Conflict[];
  /** How many texts of both stay side by side: notes and custom fields. */
  bothTexts: number;
}

/** What a merge does, or would do. */
export interface MergeReport {
  added: MergedProfile[];
  /** Changed by them alone. */
  changed: MergedProfile[];
  /** Changed by both in the same place. */
  both: MergedProfile[];
  same: number;
  /** Their profiles that were erased here: left out. */
  erased: number;
  /** Removed here: they stay in the trash. */
  removedHere: number;
  /** Removed by them: they stay here. */
  removedThere: number;
  /** Profiles of one account that had different ids. */
  joined: number;
  /** Creators whose profiles they joined or parted by hand. */
  creators: number;
  labels: number;
  briefs: number;
  tables: number;
  views: number;
}

export const emptyReport = (): MergeReport => ({
  ...{ added: [], changed: [], both: [], same: 0, erased: 0, removedHere: 0, removedThere: 0 },
  ...{ joined: 0, creators: 0, labels: 0, briefs: 0, tables: 0, views: 0 },
});

/** Whether a merge would change nothing. */
export const isNothingToMerge = ({ added, changed, both, ...counts }: MergeReport): boolean =>
  added.length + changed.length + both.length === 0 &&
  counts.creators + counts.labels + counts.briefs + counts.tables + counts.views === 0;
