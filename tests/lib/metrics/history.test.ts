import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { historyOf } from '../../../lib/metrics/history';
import { DAY_MS, NOW_MS, posts, profile } from '../evaluation/invented';

type Counts = Parameters<typeof profile>[0];

const LIKED = posts(8, () => ({ likes: 90, comments: 10 }));

const snapshot = (agoDays: number, counts: Counts, seen = LIKED) => ({
  takenAtMs: NOW_MS - agoDays * DAY_MS,
  profile: profile(counts),
  posts: seen.map((post) => ({ ...post, postedAtMs: (post.postedAtMs ?? 0) - agoDays * DAY_MS })),
});

describe('the history of a saved profile', () => {
  it('runs from the oldest day to the newest, whatever the order of saving', () => {
    const { points } = historyOf(
      'instagram',
      [snapshot(0, { followers: 12_000 }), snapshot(30, { followers: 10_000 }), snapshot(10, {})],
      DEFAULT_SETTINGS,
    );
    expect(points.map(({ followers }) => followers?.value ?? null)).toEqual([10_000, null, 12_000]);
  });

  it('is empty without snapshots', () => {
    expect(historyOf('instagram', [], DEFAULT_SETTINGS)).toEqual({ points: [], formula: null });
  });

  it('keeps a day without the figures as a gap', () => {
    const { points, formula } = historyOf(
      'instagram',
      [snapshot(3, { followers: 9_000 }, [])],
      DEFAULT_SETTINGS,
    );
    expect(formula).toBeNull();
    expect(points).toMatchObject([{ followers: { value: 9_000 }, ratePercent: null, pace: null }]);
  });

  it('has all rates by the formula of the newest, and none for a day that lacks its counts', () => {
    const { points, formula } = historyOf(
      'instagram',
      [
        snapshot(
          60,
          { followers: 1_000 },
          posts(8, () => ({ likes: 50 })),
        ),
        snapshot(30, { followers: 2_000 }),
        snapshot(0, { followers: 4_000 }),
      ],
      DEFAULT_SETTINGS,
    );
    expect(formula).toBe('likes-comments-by-followers');
    expect(points.map(({ ratePercent }) => ratePercent?.value ?? null)).toEqual([null, 5, 2.5]);
  });
});
