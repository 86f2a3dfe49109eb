import { describe, expect, it } from 'vitest';
import { ageGroupOf, groupsOf } from '../../../../lib/evaluation/engagement/groups';
import { DAY_MS, NOW_MS, post } from '../invented';

const followers = { value: 10_000, low: 10_000, high: 10_000 };
const paid = (likes: number) =>
  post(`paid-${likes}`, { likes, comments: 0, paidPartnership: true, kind: 'reel' });
const free = (likes: number) => post(`free-${likes}`, { likes, comments: 0, paidPartnership: false });

describe('groups of posts', () => {
  const groups = groupsOf(
    'likes-comments-by-followers',
    [free(400), free(500), free(600), free(700), paid(100), paid(200)],
    followers,
    NOW_MS,
  );

  it('compare sponsored and organic posts, without a rate for two posts', () => {
    expect(groups.bySponsorship).toEqual([
      {
        key: 'no-sign',
        formula: 'likes-comments-by-followers',
        sampleSize: 4,
        median: { ratePercent: 5.5, lowPercent: 5.5, highPercent: 5.5 },
        likely: null,
      },
      {
        key: 'sponsored',
        formula: 'likes-comments-by-followers',
        sampleSize: 2,
        median: null,
        likely: null,
      },
    ]);
  });

  it('have a rate from three posts on', () => {
    const three = groupsOf('likes-comments-by-followers', [free(1), free(300), free(900)], followers, NOW_MS);
    expect(three.bySponsorship[0]).toMatchObject({ sampleSize: 3, median: { ratePercent: 3 } });
  });

  it('have a confidence interval from six posts on', () => {
    const six = [100, 200, 300, 400, 500, 600].map(free);
    const [group] = groupsOf('likes-comments-by-followers', six, followers, NOW_MS).bySponsorship;
    expect(group?.likely).toEqual({ lowPercent: 1, highPercent: 6, confidencePercent: 96.875 });
    const [five] = groupsOf('likes-comments-by-followers', six.slice(1), followers, NOW_MS).bySponsorship;
    expect(five).toMatchObject({ median: { ratePercent: 4 }, likely: null });
  });

  it('compare kinds of post', () => {
    expect(groups.byKind.map(({ key, sampleSize }) => [key, sampleSize])).toEqual([
      ['photo', 4],
      ['reel', 2],
    ]);
  });

  it('use the user’s formula for a kind of post, in no other group', () => {
    const reel = (likes: number) =>
      post(`reel-${likes}`, { kind: 'reel', likes, comments: 0, views: 10 * likes });
    const seen = [free(400), free(500), free(600), reel(100), reel(200), reel(300)];
    const { byKind, byAge } = groupsOf('likes-comments-by-followers', seen, followers, NOW_MS, {
      reel: 'likes-comments-by-views',
    });
    expect(byKind).toMatchObject([
      { key: 'photo', formula: 'likes-comments-by-followers', median: { ratePercent: 5 } },
      { key: 'reel', formula: 'likes-comments-by-views', median: { ratePercent: 10 } },
    ]);
    // 100 to 600 likes of 10,000 followers, reels among them.
    expect(byAge).toMatchObject([{ sampleSize: 6, median: { ratePercent: 3.5 } }]);
    const photosByViews = groupsOf('likes-comments-by-followers', seen, followers, NOW_MS, {
      photo: 'likes-comments-by-views',
    });
    expect(photosByViews.byKind.map(({ key }) => key)).toEqual(['reel']);
  });

  it('omit posts whose counts were not seen', () => {
    const unseen = groupsOf('likes-comments-by-followers', [post('unseen')], followers, NOW_MS);
    expect(unseen).toEqual({ bySponsorship: [], byKind: [], byAge: [] });
  });

  it.each([
    [6.99, 'under-a-week'],
    [7, 'under-a-month'],
    [29.99, 'under-a-month'],
    [30, 'under-a-quarter'],
    [89.99, 'under-a-quarter'],
    [90, 'older'],
  ] as const)('a post of %d days is %s', (ageDays, group) => {
    expect(ageGroupOf(NOW_MS - ageDays * DAY_MS, NOW_MS)).toBe(group);
  });

  it('have a group for posts without a date', () => {
    expect(ageGroupOf(null, NOW_MS)).toBe('undated');
  });
});
