import { describe, expect, it } from 'vitest';
import { type EvaluationInput, evaluate } from '../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { NOW_MS, post, posts, profile, reading } from './invented';

const evaluated = (input: Partial<EvaluationInput>) =>
  evaluate({
    platform: 'instagram',
    profile: profile({ followers: 10_000 }),
    posts: [],
    settings: DEFAULT_SETTINGS,
    nowMs: NOW_MS,
    ...input,
  });

describe('the headline on Instagram', () => {
  it('is the median of (likes + comments) / followers, with the mean', () => {
    // Rates: 1.1, 2.2, 3.3, 4.4, 5.5, 66 %.
    const likes = [100, 200, 300, 400, 500, 6000];
    const { headline, verdict, tier } = evaluated({
      posts: posts(6, (index) => ({ likes: likes[index] ?? 0, comments: (likes[index] ?? 0) / 10 })),
    });
    expect(headline).toMatchObject({
      formula: 'likes-comments-by-followers',
      average: 'median',
      sampleSize: 6,
    });
    expect(headline?.ratePercent).toBeCloseTo(3.85, 10);
    expect(headline?.meanPercent).toBeCloseTo(13.75, 10);
    expect(tier?.id).toBe('micro');
    expect(verdict).toMatchObject({
      kind: 'no-verdict',
      because: 'wide-range',
      match: 'same',
      otherBands: [],
    });
  });

  it('includes the range of followers and of every count', () => {
    const { headline } = evaluated({
      profile: profile({ followers: [16_400, 16_499] }),
      posts: posts(7, () => ({ likes: [490, 510], comments: 10 })),
    });
    expect(headline?.lowPercent).toBeCloseTo((500 / 16_499) * 100, 10);
    expect(headline?.highPercent).toBeCloseTo((520 / 16_400) * 100, 10);
  });

  it('lists every input of every post', () => {
    const { headline } = evaluated({ posts: posts(6, () => ({ likes: 90, comments: 10 })) });
    expect(headline?.posts[0]).toEqual({
      id: 'post-00',
      ratePercent: 1,
      lowPercent: 1,
      highPercent: 1,
      numerator: { value: 100, low: 100, high: 100 },
      denominator: { value: 10_000, low: 10_000, high: 10_000 },
    });
  });

  it('is missing below six posts, with the next step', () => {
    const seen = (number: number) =>
      posts(12, (index) =>
        index < number ? { likes: 1, comments: 1 } : { likes: 'not-ready', comments: 'not-ready' },
      );
    const tooFew = evaluated({ posts: seen(5) });
    expect(tooFew.headline).toBeNull();
    expect(tooFew.verdict).toEqual({ kind: 'too-little-seen' });
    expect(tooFew.nextStep).toMatchObject({ kind: 'measure', seen: 5, wanted: 12, short: 1 });
    expect(tooFew.leftOut).toHaveLength(7);
    expect(tooFew.leftOut[0]?.why).toBe('likes-not-ready');
    expect(evaluated({ posts: seen(6) }).headline?.sampleSize).toBe(6);
    expect(evaluated({ posts: seen(12) }).nextStep).toEqual({ kind: 'none' });
  });

  it('has no next step if the account has no more posts', () => {
    const { nextStep } = evaluated({
      profile: profile({ followers: 10_000, posts: 7 }),
      posts: posts(7, () => ({ likes: 1, comments: 1 })),
    });
    expect(nextStep).toEqual({ kind: 'none' });
  });

  it('asks to scroll if fewer posts were seen than the sample needs', () => {
    const { nextStep } = evaluated({ posts: posts(7, () => ({ likes: 1, comments: 1 })) });
    expect(nextStep).toMatchObject({ kind: 'scroll', seen: 7, wanted: 12, short: 0 });
  });

  it('has no next step for likes that only signed-in visitors see', () => {
    const { nextStep } = evaluated({ posts: posts(12, () => ({ likes: 'signed-out', comments: 1 })) });
    expect(nextStep).toEqual({ kind: 'none' });
  });

  it('has no rate and no next step without followers', () => {
    const { headline, tier, nextStep } = evaluated({
      profile: null,
      posts: posts(12, () => ({ likes: 1, comments: 1 })),
    });
    expect([headline, tier]).toEqual([null, null]);
    expect(nextStep).toEqual({ kind: 'none' });
  });
});

describe('TikTok', () => {
  const opened = { views: 10_000, likes: 900, comments: 60, shares: 40 };

  it('uses (likes + comments + shares) / views if enough posts were opened', () => {
    const { headline, verdict } = evaluated({ platform: 'tiktok', posts: posts(6, () => opened) });
    expect(headline).toMatchObject({ formula: 'likes-comments-shares-by-views', ratePercent: 10 });
    expect(verdict).toMatchObject({ kind: 'compared', standing: 'above', match: 'near' });
  });

  it('otherwise gives views per follower and lifetime likes under their own names, without a verdict', () => {
    const { headline, lifetimeLikesPerPost, verdict, nextStep, averages } = evaluated({
      platform: 'tiktok',
      profile: profile({ followers: 50_000, likes: [1_000_000, 1_099_999], posts: 200 }),
      posts: posts(12, (index) => (index < 3 ? opened : { views: 10_000 })),
    });
    expect(headline).toMatchObject({ formula: 'views-by-followers', ratePercent: 20, sampleSize: 12 });
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'no-table' });
    expect(lifetimeLikesPerPost).toMatchObject({ low: 5000, high: 1_099_999 / 200 });
    expect(nextStep).toMatchObject({ kind: 'open-posts', seen: 3, wanted: 12, short: 3 });
    expect(averages.views?.median).toBe(10_000);
    expect(averages.likes).toBeNull();
  });

  it('has no size to compare with if followers are unknown', () => {
    const { verdict } = evaluated({ platform: 'tiktok', profile: null, posts: posts(6, () => opened) });
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'followers-unknown' });
  });
});

describe('the other platforms', () => {
  it.each([
    ['threads', 'likes-comments-by-followers', 10],
    ['bluesky', 'likes-comments-shares-by-followers', 12],
  ] as const)('%s: %s, without a table to judge by', (platform, formula, ratePercent) => {
    const { headline, verdict } = evaluated({
      platform,
      posts: posts(6, () => ({ views: 10_000, likes: 950, comments: 50, shares: 200 })),
    });
    expect(headline).toMatchObject({ formula });
    expect(headline?.ratePercent).toBeCloseTo(ratePercent, 10);
    expect(verdict).toEqual({ kind: 'no-comparable-table', because: 'no-table' });
  });

  it('a YouTube channel page gives views per follower and asks to open videos', () => {
    const { headline, nextStep } = evaluated({
      platform: 'youtube',
      posts: posts(12, () => ({ kind: 'video', views: [1_000, 1_099] })),
    });
    expect(headline?.formula).toBe('views-by-followers');
    expect(nextStep).toMatchObject({ kind: 'open-posts', seen: 0, wanted: 12, short: 6 });
  });
});

describe('an evaluation', () => {
  it('can be stored as JSON', () => {
    const evaluation = evaluated({ posts: posts(8, () => ({ likes: 5, comments: 0, views: 0 })) });
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
  });

  it('has no rate if the divisor is zero', () => {
    const { alongside } = evaluated({
      platform: 'tiktok',
      posts: [
        ...posts(6, () => ({ views: 100, likes: 5, comments: 1, shares: 0 })),
        post('nobody-came', { views: 0, likes: 0, comments: 0, shares: 0 }),
      ],
    });
    const likesByViews = alongside.find(({ formula }) => formula === 'likes-by-views');
    expect(likesByViews?.excluded).toEqual([{ id: 'nobody-came', why: 'nothing-to-divide-by' }]);
  });
});

describe('the same post given twice', () => {
  it('counts once in every part, as it was last seen, in any order', () => {
    const seen = posts(8, (index) => ({
      likes: 100 + index,
      comments: 4,
      caption: '#ad rye',
      visibleComments: [`What flour is in loaf ${index}?`, `I bought loaf ${index}`],
    }));
    const older = seen.map((one) => ({ ...one, likes: reading(1), takenAtMs: one.takenAtMs - 1 }));
    const once = evaluated({ posts: seen });
    expect(evaluated({ posts: [...older, ...seen] })).toEqual(once);
    expect(evaluated({ posts: [...seen, ...older.toReversed()] })).toEqual(once);
    const twin = seen.map((one) => ({ ...one, likes: reading(1) }));
    expect(evaluated({ posts: [...seen, ...twin] })).toEqual(evaluated({ posts: [...twin, ...seen] }));
  });
});

describe('the pace', () => {
  it('needs the profile, because opened posts may not be consecutive', () => {
    const seen = posts(7, (index) => ({ ageDays: 2 * (index + 1) }));
    expect(evaluated({ posts: seen, profile: profile({ followers: 10_000 }) }).postsPerWeek).toBe(3);
    expect(evaluated({ posts: seen, profile: profile({ posts: 40 }) }).postsPerWeek).toBe(3);
    expect(evaluated({ posts: seen, profile: profile({}) }).pace).toBeNull();
    expect(evaluated({ posts: seen, profile: null }).pace).toBeNull();
    const watched = { platform: 'youtube', posts: seen, profile: profile({ followers: 10_000 }) } as const;
    expect(evaluated(watched).pace).toBeNull();
  });
});
