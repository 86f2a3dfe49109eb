import type { PlatformId } from '../model/platform';
import { POST_COUNTS } from '../model/post';
import { PROFILE_COUNTS } from '../model/profile';

/* Whether the readers still find on a platform's pages what they used to find. Kept as dates and counts for each
   platform, kind of page and field: nothing here says whose pages were seen. */

/** A count of the profile itself, or of its posts. */
export const HEALTH_FIELDS = [
  ...PROFILE_COUNTS.map((count) => `profile:${count}` as const),
  ...POST_COUNTS.map((count) => `post:${count}` as const),
] as const;
export type HealthField = (typeof HEALTH_FIELDS)[number];

/** `profile`, `profile/reels` for one of its tabs, or `post`. */
export type PageKind = string;

/** What the looks at one kind of page have shown about one field. */
export interface FieldHealth {
  /** When the field was last found; null if never. */
  lastReadAtMs: number | null;
  /** Profiles that showed the field, and profiles that did not although a later one did. */
  shown: number;
  lacked: number;
  /** Profiles in a row that had content but not the field, and when the first of them was seen. */
  run: number;
  runSinceMs: number | null;
}

export type ReaderHealth = Partial<
  Record<PlatformId, Record<PageKind, Partial<Record<HealthField, FieldHealth>>>>
>;

/** What one stay at one page says about its fields. */
export interface Observation {
  platform: PlatformId;
  page: PageKind;
  atMs: number;
  /** Fields that were found. `isNew` if this profile has not been counted for it. */
  shown: readonly { field: HealthField; isNew: boolean }[];
  /** Fields that were missing beside content, from profiles not counted yet. */
  lacked: readonly HealthField[];
}

const UNSEEN: FieldHealth = { lastReadAtMs: null, shown: 0, lacked: 0, run: 0, runSinceMs: null };

/** Fewer profiles could differ from the usual ones by chance or by choice of the user. Our own choice. */
export const MIN_PROFILES = 3;
/** A run counts as a fault if it would happen by chance less than once in this many times. Our own choice. */
const CHANCE = 1_000;
/** Older looks count half after this many, so that a platform may change its habits. */
const MAX_COUNTED = 60;
/** A platform has a handful of kinds of page. An address can name any number. */
const MAX_PAGES = 12;

/**
 * Whether the readers have lost the field: several profiles in a row lack it, and such a run is unlikely for a field that
 * is shown as often as this one. The share of profiles that show it is estimated by Laplace's rule of succession, so a
 * field seen four times is less certain than one seen forty times.
 */
export function isLost({ shown, lacked, run }: FieldHealth): boolean {
  if (shown < MIN_PROFILES || run < MIN_PROFILES) return false;
  const share = (shown + 1) / (shown + lacked + 2);
  return (1 - share) ** run * CHANCE < 1;
}

/** Adds a stay at a page. A field that is found again is healthy at once. */
export function observe(health: ReaderHealth, seen: Observation): ReaderHealth {
  const pages = health[seen.platform] ?? {};
  if (!Object.hasOwn(pages, seen.page) && Object.keys(pages).length >= MAX_PAGES) return health;
  const fields = { ...(Object.hasOwn(pages, seen.page) ? pages[seen.page] : {}) };
  for (const { field, isNew } of seen.shown) fields[field] = withShown(fields[field], seen.atMs, isNew);
  for (const field of seen.lacked) fields[field] = withLacked(fields[field], seen.atMs);
  return { ...health, [seen.platform]: { ...pages, [seen.page]: fields } };
}

function withShown(before: FieldHealth = UNSEEN, atMs: number, isNew: boolean): FieldHealth {
  // What was lost and is back says nothing about how often the platform shows it.
  const usual = isLost(before) ? 0 : before.run;
  return halved({
    lastReadAtMs: Math.max(atMs, before.lastReadAtMs ?? atMs),
    shown: before.shown + (isNew ? 1 : 0),
    lacked: before.lacked + usual,
    run: 0,
    runSinceMs: null,
  });
}

function withLacked(before: FieldHealth | undefined, atMs: number): FieldHealth {
  const { lastReadAtMs, shown, lacked, run, runSinceMs } = before ?? UNSEEN;
  return { lastReadAtMs, shown, lacked, run: Math.min(run + 1, MAX_COUNTED), runSinceMs: runSinceMs ?? atMs };
}

function halved(health: FieldHealth): FieldHealth {
  if (health.shown + health.lacked <= MAX_COUNTED) return health;
  return { ...health, shown: Math.ceil(health.shown / 2), lacked: Math.floor(health.lacked / 2) };
}
