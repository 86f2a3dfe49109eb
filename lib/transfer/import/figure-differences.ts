import { newestTyped } from '../../model/typed-figures';
import type { TypedNumber } from './count-column';
import { type FigureEntry, isSameCount, isSameRate, type SavedFigures } from './figures';
import type { MergeRule } from './merge-rule';
import type { TypedRate } from './rate-column';

/** A figure of a day that the file does not name, beside the saved one that the list shows. */
export type FigureDifference = { isTaken: boolean } & (
  | { figure: 'followers'; mine: TypedNumber; theirs: TypedNumber }
  | { figure: 'engagementRate'; mine: TypedRate; theirs: TypedRate }
);

export interface SettledEntry {
  /** The entry without what is not taken. */
  entry: FigureEntry;
  differences: readonly FigureDifference[];
}

const NONE: readonly never[] = [];

/**
 * Where the file and the shortlist have different figures without a day. Of two such figures nobody knows which is newer, and the
 * list shows one: so the saved one stays, unless the file is to replace what is saved. Figures with a day are history and
 * contradict nothing.
 */
export function settledWithSaved(entry: FigureEntry, mine: SavedFigures, rule: MergeRule): SettledEntry {
  const { followers, engagementRate } = entry;
  if (entry.day !== null || mine.typed === undefined || rule === 'keep-mine')
    return { entry, differences: NONE };
  const saved = { typed: [...mine.typed] };
  const myFollowers = followers && newestTyped(saved, 'followers')?.followers;
  const myRate = engagementRate && newestTyped(saved, 'engagementRate')?.engagementRate;
  const isTaken = rule === 'take-theirs';
  const differences: FigureDifference[] = [
    ...(followers && myFollowers && !isSameCount(myFollowers, followers.value)
      ? [{ figure: 'followers', mine: myFollowers, theirs: followers.value, isTaken } as const]
      : []),
    ...(engagementRate && myRate && !isSameRate(myRate, engagementRate.value)
      ? [{ figure: 'engagementRate', mine: myRate, theirs: engagementRate.value, isTaken } as const]
      : []),
  ];
  if (isTaken || differences.length === 0) return { entry, differences };
  const stays = (one: object) => ('low' in one ? Boolean(myFollowers) : Boolean(myRate));
  return {
    entry: {
      ...entry,
      followers: myFollowers ? null : followers,
      engagementRate: myRate ? null : engagementRate,
      others: entry.others.filter(({ value }) => !stays(value)),
      borrowed: entry.borrowed.filter(({ value }) => !stays(value)),
    },
    differences,
  };
}
