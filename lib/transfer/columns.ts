import type { PlatformId } from '../model/platform';
import { type Cell, decimal, flag, integer, moment, text, words } from './cells';
import { DECISION_COLUMNS } from './decision-columns';
import { MEASURE_COLUMNS } from './measure-columns';

/** Without "@": several importers refuse it, and spreadsheets run it as a formula. */
const handle: Cell<string> = { type: 'text', write: (value) => text.write(value) };

/** By its id, as in `instagram`. */
const platform: Cell<PlatformId> = { type: 'text', write: (value) => value };

/**
 * The columns of the exported file, in order. Other tools and users' sheets depend on the names and the order, so a new
 * column goes to the end.
 */
const TABLE = {
  platform,
  handle,
  profile_url: text,
  display_name: text,
  verified: flag,
  followers: integer,
  /** True if the page showed a short form such as "16.4K". */
  followers_is_rounded: flag,
  following: integer,
  posts: integer,
  tier: text,
  /** The tiers' lower bounds, so that the name can be checked. */
  tier_scheme: text,
  /** The headline if it is an engagement rate, by the formula in `er_formula`. Percent: 3.2 means 3.2 %. */
  er_pct: decimal,
  er_low_pct: decimal,
  er_high_pct: decimal,
  /** The formula and how the posts' rates became one. */
  er_formula: text,
  er_sample_n: integer,
  /** How many posts were left out, and why. */
  er_excluded: text,
  avg_likes: decimal,
  median_likes: decimal,
  avg_comments: decimal,
  median_comments: decimal,
  avg_views: decimal,
  /** The verdict on `er_pct`. */
  benchmark_label: text,
  benchmark_source: text,
  benchmark_year: integer,
  comments_per_100_likes: decimal,
  views_per_like: decimal,
  /** Whether the page itself shows an e-mail address. */
  email_visible: flag,
  /** The first link of the profile. */
  external_url: text,
  bio: text,
  disclosure_words: words,
  /** The user's name of the stage, or the id of a built-in one: found, shortlisted, contacted, agreed, declined. */
  status: text,
  rating: integer,
  tags: words,
  notes: text,
  lists: words,
  fee: decimal,
  /** ISO 4217. */
  currency: text,
  cpe: decimal,
  cpm: decimal,
  captured_at: moment,
  /** The reader that found the followers, which says where on the page the number was. */
  captured_from: text,
  /** BCP 47, as the page names its language. */
  page_language: text,
  tool_version: text,
  /** The contact address. Importers match people by it. */
  email: text,
  /** The day of the last post, in UTC; empty if a newer one may exist. */
  last_post: moment,
  /** What the page did not say besides numbers, and for how many posts: "pinned 3 of 12; verified". Never means "no". */
  not_known: text,
  ...MEASURE_COLUMNS,
  /** The same for two files whose tiers, formulas and comparison tables are the same. */
  settings_hash: text,
  ...DECISION_COLUMNS,
  /** The same in every row: what the columns of custom fields hold, `{"Budget":"number"}`. */
  field_kinds: text,
  /** As `followers_is_rounded`. */
  following_is_rounded: flag,
  posts_is_rounded: flag,
  /** True for "ca. 3 %". */
  typed_er_is_rounded: flag,
  /** The same for all profiles of one creator: the first of their accounts, "instagram:maya.bakes". Empty if it has one alone. */
  creator: text,
};

export type ColumnName = keyof typeof TABLE;
export const COLUMN_NAMES = Object.keys(TABLE) as ColumnName[];

type ValueIn<Kind> = Kind extends Cell<infer Value> ? Value : never;

/** One candidate as a row of the file. Null means "not known". */
export type ExportRow = { [Name in ColumnName]: ValueIn<(typeof TABLE)[Name]> };

/** The table again, with each column tied to its value's type. */
export const CELLS: { [Name in ColumnName]: Cell<ExportRow[Name]> } = TABLE;
