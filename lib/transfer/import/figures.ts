import type { TypedFigures } from '../../model/candidate';
import type { TypedNumber } from './count-column';
import type { FigureVariant, ImportedProfile } from './creators';
import { chosenVariant, type MergeRule } from './merge-rule';
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
  { followers, engagementRate }: ImportedProfile,
  rule: MergeRule,
): readonly FigureEntry[] {
  if (followers.length + engagementRate.length === 0) return NO_ENTRIES;
  const all = [...followers, ...engagementRate];
  return [...new Set(all.map(({ day }) => day))].map((day) => {
    const ofDay = all.filter((one) => one.day === day);
    const count = chosenVariant(
      followers.filter((one) => one.day === day),
      NONE,
      rule,
    );
    const rate = chosenVariant(
      engagementRate.filter((one) => one.day === day),
      NONE,
      rule,
    );
    return {
      day,
      followers: count,
      engagementRate: rate,
      others: ofDay.length < 3 && count && rate ? NONE : ofDay.filter((one) => one !== count && one !== rate),
    };
  });
}

/**
 * Whether the saved profile has figures of these rows, of the same day or of no known day, or Yardstick read some on that day.
 * Rows that contradict each other count as one: which of them was saved was decided then.
 */
export function areKnown(entry: FigureEntry, mine: SavedFigures | null): boolean {
  const { day, followers, engagementRate, others } = entry;
  if (mine === null) return false;
  if (day !== null && mine.readDays?.has(day)) return true;
  const values = [followers, engagementRate, ...others].flatMap((one) => one?.value ?? []);
  const counts = values.filter((value) => 'low' in value);
  const rates = values.filter((value) => 'percent' in value);
  return (mine.typed ?? []).some(
    (one) =>
      (day === null || one.day === day) &&
      (counts.length === 0 || counts.some((count) => isSameCount(one.followers, count))) &&
      (rates.length === 0 || rates.some((rate) => isSameRate(one.engagementRate, rate))),
  );
}

/** What the rows say besides the figures that count, as far as it is not saved already. */
export const notSaved = ({ others }: FigureEntry, mine: SavedFigures | null): FigureEntry['others'] =>
  others.filter(
    ({ value }) =>
      !mine?.typed?.some((one) =>
        'low' in value ? isSameCount(one.followers, value) : isSameRate(one.engagementRate, value),
      ),
  );

/** Our own files have the number alone of what was written as "94.6K". */
const isSameCount = (saved: TypedNumber | null, { value, raw }: TypedNumber): boolean =>
  saved !== null && (saved.raw === raw || saved.value === value);

const isSameRate = (saved: TypedRate | null, { percent, raw }: TypedRate): boolean =>
  saved !== null && (saved.raw === raw || saved.percent === percent);
