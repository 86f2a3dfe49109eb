import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { paceOf } from '../../../../lib/metrics/rates/pace';
import { NOW_MS, post } from '../../evaluation/invented';

const aged = (...agesDays: number[]) => agesDays.map((ageDays) => post(`aged-${ageDays}`, { ageDays }));
const pace = (posts: ReturnType<typeof aged>) => paceOf(posts, DEFAULT_SETTINGS, NOW_MS);

describe('the pace of posting', () => {
  it('is the number of posts after the oldest, per week up to now', () => {
    // Seven posts, the oldest 14 days ago: six in two weeks.
    expect(pace(aged(2, 4, 6, 8, 10, 12, 14))).toEqual({
      postsPerWeek: 3,
      medianGapDays: 2,
      longestGapDays: 2,
      daysSinceLast: 2,
      sampleSize: 7,
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
