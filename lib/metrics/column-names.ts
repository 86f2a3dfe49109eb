import { FORMULA_IDS, type FormulaId } from '../model/platform-facts';
import { POST_COUNTS, type PostCount } from '../model/post';

/**
 * Numbers with bounds. `followers` counts accounts. `rate.FORMULA` is in percent, as in a `Rate`: 3.2 means 3.2 %.
 * `average.COUNT` is the median over the sample. `timesAverage` is the rate as a multiple of a table's average, where the
 * table has no bands to judge by.
 */
export type SpanName = 'followers' | `rate.${FormulaId}` | `average.${PostCount}` | 'timesAverage';

const SPAN_NAMES: readonly SpanName[] = [
  'followers',
  ...FORMULA_IDS.map((id) => `rate.${id}` as const),
  ...POST_COUNTS.map((count) => `average.${count}` as const),
  'timesAverage',
];

/** Numbers without bounds. Times are milliseconds since 1970. */
const PLAIN_NUMBERS = [
  /** The pace at the time of the snapshot. */
  'postsPerWeek',
  /** The newest dated post that was seen; days since then depend on today, so a query computes them. */
  'lastPostAtMs',
  /** How many posts the headline rate is calculated from. */
  'samplePosts',
  /** When the newest snapshot was taken. */
  'seenAtMs',
  /** When the snapshot was taken that the rates, averages and pace come from. */
  'ratedAtMs',
  /** What the account asks for a post, what the user offered and what both agreed on, each in the currency of its code column. */
  'feeAmount',
  'offeredAmount',
  'agreedAmount',
  /** The newest followers that were typed or imported. Never mixed with those that were read. */
  'typedFollowers',
  /** The newest imported or typed engagement rate in percent. Its formula is unknown, so it is never mixed with another rate. */
  'typedRate',
  /** From 1 to 5. */
  'rating',
  /** The start of the day, in UTC, by which the user wants to do something about the candidate. */
  'nextActionAtMs',
  'savedAtMs',
  /** When the candidate was first saved, by its stamp; orders saves regardless of the clock and of later changes. */
  'savedOrder',
  'touchedAtMs',
  /** The number of the last commit that changed the candidate; orders changes regardless of the clock. */
  'seq',
  /** How well the candidate meets the brief of the list, in percent; unknown criteria count as not met. */
  'fitPercent',
  /** The same if everything unknown were met. */
  'possibleFitPercent',
] as const;

/** A span has three columns: its value, and its bounds, inclusive. */
export type NumberColumn = SpanName | `${SpanName}.low` | `${SpanName}.high` | (typeof PLAIN_NUMBERS)[number];

export const NUMBER_COLUMNS: readonly NumberColumn[] = [
  ...SPAN_NAMES.flatMap((name) => [name, `${name}.low`, `${name}.high`] as const),
  ...PLAIN_NUMBERS,
];

/** The numbers that the first rows of an unfiltered list need. All others are read after them. */
export const FIRST_NUMBERS: readonly NumberColumn[] = [
  ...(['followers', 'typedFollowers', 'typedRate', 'savedAtMs', 'savedOrder', 'touchedAtMs', 'seq'] as const),
];
export const LATER_NUMBERS: readonly NumberColumn[] = NUMBER_COLUMNS.filter(
  (name) => !FIRST_NUMBERS.includes(name),
);

/** Columns with few different values, stored as one byte per row and a dictionary. */
export const CODE_COLUMNS = [
  'platform',
  /** The id of a tier; below the first tier `under-ID`. */
  'tier',
  /** The standing of the headline rate in a table of its own formula. */
  'standing',
  /** The second standing that the range of the rate reaches, if any. */
  'otherStanding',
  /** The kind of the verdict, such as `compared` or `too-little-seen`. */
  'verdict',
  /** The formula of the headline rate. */
  'headline',
  /** The kind of post that the rates are about, if the platform's kinds are measured apart. Rates of two kinds do not compare. */
  'postKind',
  /** Why a post newer than `lastPostAtMs` may exist. */
  'lastPostDoubt',
  'stage',
  /** `yes` or `no`: whether an email address is saved. */
  'email',
  'feeCurrency',
  'offeredCurrency',
  'agreedCurrency',
  /** `yes` or `no`: whether the creator must not be contacted. */
  'doNotContact',
  /** `yes` or `no`: whether the candidate is in the trash. A list shows `no` only. */
  'trash',
  /** `met`, `not-met` or `open`: the essential criteria of the brief. */
  'essentials',
] as const;
export type CodeColumn = (typeof CODE_COLUMNS)[number];

/** Text columns; an empty text means that there is none. */
export const TEXT_COLUMNS = [
  'handle',
  'displayName',
  'profileUrl',
  /** The first line of the newest note. */
  'note',
  /** What a search finds besides the columns shown, one per line: earlier handles, all notes and the email address. */
  'searched',
  /** Ids joined by spaces; names are in the tables `tags` and `lists`. */
  'tagIds',
  'listIds',
  /** The values of the user's custom fields by field id, as JSON; those of deleted fields too. */
  'ownFields',
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** The columns that depend on settings and tables. They are unknown while a new setting is being applied. */
const PLAIN_METRICS: readonly NumberColumn[] = ['postsPerWeek', 'samplePosts', 'ratedAtMs'];
export const NUMBERS_BY_SETTINGS: readonly NumberColumn[] = NUMBER_COLUMNS.filter(
  (name) => PLAIN_METRICS.includes(name) || /^(rate\.|average\.|timesAverage)/.test(name),
);
export const CODES_BY_SETTINGS: readonly CodeColumn[] = [
  ...(['tier', 'standing', 'otherStanding', 'verdict', 'headline', 'postKind'] as const),
];

/** The columns that `metricsOf` fills; the others come from the candidate. */
export const METRIC_NUMBERS: readonly NumberColumn[] = NUMBER_COLUMNS.filter(
  (name) =>
    NUMBERS_BY_SETTINGS.includes(name) ||
    name === 'seenAtMs' ||
    name === 'lastPostAtMs' ||
    /^followers/.test(name),
);
export const METRIC_CODES: readonly CodeColumn[] = [...CODES_BY_SETTINGS, 'lastPostDoubt'];
