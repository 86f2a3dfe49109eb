import { exactCount } from '../../../lib/model/count';
import { POST_COUNTS, type PostCount, type PostReadings } from '../../../lib/model/post';
import { PROFILE_COUNTS, type ProfileCount, type ProfileReadings } from '../../../lib/model/profile';
import { type AbsenceReason, absent, type Reading } from '../../../lib/model/reading';

export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;
export const NOW_MS = Date.UTC(2026, 2, 1, 12);

/** An exact number, a range (its middle is the value) or the reason why there is none. */
export type Given = number | readonly [low: number, high: number] | AbsenceReason;

export function reading(given: Given): Reading {
  if (typeof given === 'string') return absent(given, NOW_MS);
  const found = { found: true as const, reader: 'invented', takenAtMs: NOW_MS };
  if (typeof given === 'number') return { ...exactCount(given), ...found };
  const [low, high] = given;
  return { value: (low + high) / 2, low, high, precision: 'rounded', raw: `${low} to ${high}`, ...found };
}

type PostGiven = Partial<Record<PostCount, Given>> &
  Partial<Omit<PostReadings, PostCount>> & { ageDays?: number };

/** A post two days old that shows nothing but what is given. */
export function post(id: string, { ageDays = 2, ...given }: PostGiven = {}): PostReadings {
  const counts = Object.fromEntries(
    POST_COUNTS.map((count) => [count, reading(given[count] ?? 'not-shown')]),
  ) as Record<PostCount, Reading>;
  return {
    kind: 'photo',
    author: null,
    pinned: false,
    aboveNewer: false,
    paidPartnership: null,
    postedAtMs: NOW_MS - ageDays * DAY_MS,
    postedAtReader: 'invented',
    caption: null,
    visibleComments: [],
    takenAtMs: NOW_MS,
    ...given,
    id,
    ...counts,
  };
}

/** Posts a day apart, the first two days old, each with the counts that `given` makes of its index. */
export function posts(number: number, given: (index: number) => PostGiven): PostReadings[] {
  return Array.from({ length: number }, (_, index) =>
    post(`post-${String(index).padStart(2, '0')}`, { ageDays: index + 2, ...given(index) }),
  );
}

type ProfileGiven = Partial<Record<ProfileCount, Given>> & Partial<Omit<ProfileReadings, ProfileCount>>;

export function profile(given: ProfileGiven): ProfileReadings {
  const counts = Object.fromEntries(
    PROFILE_COUNTS.map((count) => [count, reading(given[count] ?? 'not-shown')]),
  ) as Record<ProfileCount, Reading>;
  return {
    displayName: null,
    bio: null,
    verified: null,
    private: null,
    category: null,
    accountId: null,
    links: [],
    takenAtMs: NOW_MS,
    ...given,
    ...counts,
  };
}
