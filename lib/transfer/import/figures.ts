import type { TypedFigures } from '../../model/candidate';
import type { TypedNumber } from './count-column';
import type { FigureVariant, ImportedProfile } from './creators';
import { chosenVariant, countingOf, linesOf, type MergeRule } from './merge-rule';
import type { TypedRate } from './rate-column';

type Followers = FigureVariant<TypedNumber>;
type Rate = FigureVariant<TypedRate>;

/** What a file says of a profile on one day, or on a day that it does not name. */
export interface FigureEntry {
  /** Null if the rows do not say. */
  day: string | null;
  followers: Followers | null;
  engagementRate: Rate | null;
  /** What other rows say of the same day. */
  others: readonly (Followers | Rate)[];
  /** Those of the entry that are not of the row that counts. */
  borrowed: readonly (Followers | Rate)[];
}

/** What is saved of the figures of a profile. */
export interface SavedFigures {
  /** Newest first; absent without any. */
  typed?: readonly TypedFigures[];
  /** Days on which Yardstick read the figures itself; given only for a file of its own. */
  readDays?: ReadonlySet<string>;
}

const NONE: readonly never[] = [];
const NO_ENTRIES: readonly FigureEntry[] = [];

/** The figures that a rule chooses. One entry a day: rows of several days are a history and do not contradict each other. */
export function figuresOf(
  { followers, engagementRate, unsettled }: ImportedProfile,
  rule: MergeRule,
): readonly FigureEntry[] {
  if (followers.length + engagementRate.length === 0) return NO_ENTRIES;
  const all = [...followers, ...engagementRate];
  return [...new Set(all.map(({ day }) => day))].map((day) => {
    const ofDay = all.filter((one) => one.day === day);
    const lines = [...new Set(ofDay.flatMap(linesOf))];
    const open = unsettled.length === 0 ? NONE : unsettled.filter((one) => one.day === day);
    const count = chosenVariant(
      followers.filter((one) => one.day === day),
      NONE,
      rule,
      open.filter(({ field }) => field === 'followers'),
    );
    const rate = chosenVariant(
      engagementRate.filter((one) => one.day === day),
      NONE,
      rule,
      open.filter(({ field }) => field === 'engagement-rate'),
    );
    return {
      day,
      followers: count,
      engagementRate: rate,
      others: ofDay.length < 3 && count && rate ? NONE : ofDay.filter((one) => one !== count && one !== rate),
      borrowed: lines.length < 2 ? NONE : borrowedFrom([count, rate]),
    };

    function borrowedFrom(chosen: readonly (Followers | Rate | null)[]): readonly (Followers | Rate)[] {
      const rows = lines.map((line) => ({ line }));
      const counting = countingOf(rows, NONE, rule)?.line ?? 0;
      return chosen.filter((one) => one !== null).filter((one) => !linesOf(one).includes(counting));
    }
  });
}

/** Whether an entry says anything: the row that counts may have figures that are not taken. */
export const saysAny = ({ followers, engagementRate }: FigureEntry): boolean =>
  followers !== null || engagementRate !== null;

/**
 * The entry with what is saved of it, if the saved profile has figures of these rows, of the same day or of no known day, or if
 * Yardstick read some on that day; else null. Rows that contradict each other count as one, because which of them was saved was
 * decided then, unless the file replaces what is saved.
 */
export function knownEntry(
  entry: FigureEntry,
  mine: SavedFigures | null,
  rule: MergeRule,
): FigureEntry | null {
  const { day, followers, engagementRate, others } = entry;
  if (mine === null) return null;
  if (!saysAny(entry) || (day !== null && mine.readDays?.has(day))) return entry;
  const isExact = rule === 'take-theirs';
  const all = [followers, engagementRate, ...(isExact ? NONE : others)].filter((one) => one !== null);
  const counts = followers === null ? NONE : all.filter(isCount);
  const rates = engagementRate === null ? NONE : all.filter(isRate);
  for (const one of comparable(mine.typed ?? NONE, day, isExact)) {
    const count = counts.find(({ value }) => isSameCount(one.followers, value)) ?? null;
    const rate = rates.find(({ value }) => isSameRate(one.engagementRate, value)) ?? null;
    if ((counts.length > 0 && count === null) || (rates.length > 0 && rate === null)) continue;
    if (count === followers && rate === engagementRate) return entry;
    const losing = [followers, engagementRate, ...others].filter((some) => some !== null);
    const left = losing.filter((some) => some !== count && some !== rate);
    return { ...entry, followers: count, engagementRate: rate, others: left };
  }
  return null;
}

/** What replaces the saved figures is compared with those that are shown. */
function comparable(
  typed: readonly TypedFigures[],
  day: string | null,
  isExact: boolean,
): readonly TypedFigures[] {
  const ofDay = typed.filter((one) => one.day === day);
  if (isExact && ofDay.length > 0) return ofDay.slice(0, 1);
  return day === null ? typed : ofDay;
}

const isCount = (one: Followers | Rate): one is Followers => 'low' in one.value;
const isRate = (one: Followers | Rate): one is Rate => 'percent' in one.value;

/** What the rows say besides the figures that count, as far as it is not saved already. */
export const notSaved = ({ others }: FigureEntry, mine: SavedFigures | null): FigureEntry['others'] =>
  others.filter(
    ({ value }) =>
      !mine?.typed?.some((one) =>
        'low' in value ? isSameCount(one.followers, value) : isSameRate(one.engagementRate, value),
      ),
  );

/** Our own files have the number alone of what was written as "94.6K". */
export const isSameCount = (saved: TypedNumber | null, { value, raw }: TypedNumber): boolean =>
  saved !== null && (saved.raw === raw || saved.value === value);

export const isSameRate = (saved: TypedRate | null, { percent, raw }: TypedRate): boolean =>
  saved !== null && (saved.raw === raw || saved.percent === percent);
