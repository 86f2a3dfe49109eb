import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { metricsOf } from '../../../../lib/metrics/metrics-of';
import { paceOf } from '../../../../lib/metrics/rates/pace';
import { sampleMetrics } from '../../../../lib/metrics/sample-metrics';
import { NOW_MS, post, posts, profile } from '../../evaluation/invented';

const aged = (...agesDays: number[]) => agesDays.map((ageDays) => post(`aged-${ageDays}`, { ageDays }));
const pace = (posts: ReturnType<typeof aged>) => paceOf(posts, DEFAULT_SETTINGS, NOW_MS, null);

describe('the pace of posting', () => {
  it('is the number of posts after the oldest, per week up to now', () => {
    // Seven posts, the oldest 14 days ago: six in two weeks.
    expect(pace(aged(2, 4, 6, 8, 10, 12, 14))).toEqual({
      postsPerWeek: 3,
      medianGapDays: 2,
      longestGapDays: 2,
      daysSinceLast: 2,
      sampleSize: 7,
      doubt: null,
    });
  });

  it('includes the pause since the last post', () => {
    expect(pace(aged(35, 36, 37, 38, 39, 40, 42))).toMatchObject({ postsPerWeek: 1, longestGapDays: 35 });
  });

  it('ignores pinned posts with and without a date', () => {
    const others = [
      post('pinned', { pinned: true, ageDays: 900 }),
      post('undated', { pinned: true, postedAtMs: null }),
    ];
    expect(pace([...aged(2, 4, 6, 8, 10, 12, 14), ...others])?.postsPerWeek).toBe(3);
  });

  it('ignores probably pinned posts', () => {
    const old = post('old', { ageDays: 900, aboveNewer: true, pinned: null });
    expect(pace([...aged(2, 4, 6, 8, 10, 12, 14), old])?.postsPerWeek).toBe(3);
    expect(pace([...aged(2, 4, 6, 8, 10, 12, 14), { ...old, pinned: false }])?.postsPerWeek).toBeLessThan(
      0.1,
    );
  });

  it('is missing if posts without a date may lie between the others', () => {
    // YouTube dates opened videos only: six opened of thirty would look like a fifth of the pace.
    expect(pace([...aged(2, 4, 6, 8, 10, 12, 14), post('undated', { postedAtMs: null })])).toBeNull();
  });

  it('is missing below six dated posts or within less than a day', () => {
    expect(pace(aged(1, 2, 3, 4, 5))).toBeNull();
    expect(pace(aged(0.1, 0.2, 0.3, 0.4, 0.5, 0.9))).toBeNull();
    expect(pace(aged(0.1, 0.2, 0.3, 0.4, 0.5, 1))).toMatchObject({ postsPerWeek: 35 });
  });
});

describe('the pace of an account of which only reels were seen', () => {
  const reels = posts(12, (index) => ({ kind: 'reel', ageDays: 31 + index, likes: 50, comments: 5 }));
  const sample = { profile: profile({ followers: 10_000, posts: 40 }), posts: reels };

  it('is a bound, because other posts may lie between the reels and after them', () => {
    const { pace } = sampleMetrics({
      ...{ platform: 'instagram', settings: DEFAULT_SETTINGS, nowMs: NOW_MS },
      ...sample,
    });
    expect(pace).toMatchObject({ doubt: 'one-kind-only', longestGapDays: 31, medianGapDays: 1 });
    expect(pace?.postsPerWeek).toBeCloseTo((11 / 42) * 7);
  });

  it('is unknown to filters and sorting, and known with a photo among the posts', () => {
    const metricsWith = (seen: typeof reels) => {
      const newest = { ...sample, posts: seen, candidateId: 'one', takenAtMs: NOW_MS, language: 'en' };
      return metricsOf('instagram', { ...newest, parts: [newest] }, DEFAULT_SETTINGS).numbers;
    };
    expect(metricsWith(reels)).not.toHaveProperty('postsPerWeek');
    expect(metricsWith([...reels, post('photo', { ageDays: 40 })])).toHaveProperty('postsPerWeek');
  });

  it('is never contradicted by the posts that were not seen', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 7, maxLength: 40 });
    fc.assert(
      fc.property(ages, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (all, isSeen) => {
        const seen = all.filter((_age, at) => isSeen[at]);
        const bound = paceOf(aged(...seen), DEFAULT_SETTINGS, NOW_MS, 'one-kind-only');
        if (bound === null) return;
        const oldest = seen.toSorted((a, b) => a - b).at(bound.sampleSize - 1) ?? 0;
        const since = all.filter((age) => age <= oldest).toSorted((a, b) => a - b);
        const pauses = since.map((age, at) => age - (since[at - 1] ?? 0));
        expect(((since.length - 1) / oldest) * 7).toBeGreaterThanOrEqual(bound.postsPerWeek - 1e-9);
        expect(Math.max(...pauses)).toBeLessThanOrEqual(bound.longestGapDays + 1e-9);
      }),
    );
  });
});
