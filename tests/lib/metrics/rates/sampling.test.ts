import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../../lib/evaluation/settings';
import type { LeaveOut } from '../../../../lib/metrics/rates/sample-settings';
import { eligiblePosts, windowOf } from '../../../../lib/metrics/rates/sampling';
import { DAY_MS, HOUR_MS, NOW_MS, post, posts } from '../../evaluation/invented';

const settings = (leaveOut: Partial<LeaveOut> = {}, more: Partial<EvaluationSettings> = {}) => ({
  ...DEFAULT_SETTINGS,
  ...more,
  leaveOut: { ...DEFAULT_SETTINGS.leaveOut, ...leaveOut },
});

describe('which posts may count', () => {
  it('leaves out probably pinned posts, unless the user includes them or the page says they are not pinned', () => {
    const old = post('old', { pinned: null, aboveNewer: true });
    expect(eligiblePosts([old], settings(), NOW_MS).excluded).toEqual([
      { id: 'old', why: 'probably-pinned' },
    ]);
    expect(eligiblePosts([old], settings({ pinned: false }), NOW_MS).posts).toEqual([old]);
    const denied = { ...old, pinned: false };
    expect(eligiblePosts([denied], settings(), NOW_MS).posts).toEqual([denied]);
    const labelled = { ...old, pinned: true };
    expect(eligiblePosts([labelled], settings(), NOW_MS).excluded).toEqual([{ id: 'old', why: 'pinned' }]);
  });

  it('leaves out pinned posts, unless the user includes them', () => {
    const pinned = post('pinned', { pinned: true });
    expect(eligiblePosts([pinned], settings(), NOW_MS).excluded).toEqual([{ id: 'pinned', why: 'pinned' }]);
    expect(eligiblePosts([pinned], settings({ pinned: false }), NOW_MS).posts).toEqual([pinned]);
  });

  it('leaves out posts younger than a day', () => {
    const young = post('young', { postedAtMs: NOW_MS - DAY_MS + 1 });
    const dayOld = post('day-old', { postedAtMs: NOW_MS - DAY_MS });
    const { posts: kept, excluded } = eligiblePosts([young, dayOld], settings(), NOW_MS);
    expect(kept).toEqual([dayOld]);
    expect(excluded).toEqual([{ id: 'young', why: 'too-new' }]);
  });

  it('uses the user’s own number of hours, including 0', () => {
    const young = post('young', { postedAtMs: NOW_MS - 2 * HOUR_MS });
    expect(eligiblePosts([young], settings({ youngerThanHours: 2 }), NOW_MS).posts).toEqual([young]);
    expect(eligiblePosts([young], settings({ youngerThanHours: 0 }), NOW_MS).posts).toEqual([young]);
    // The clocks of page and computer differ.
    const ahead = post('ahead', { postedAtMs: NOW_MS + HOUR_MS });
    expect(eligiblePosts([ahead], settings({ youngerThanHours: 0 }), NOW_MS).posts).toEqual([ahead]);
    expect(eligiblePosts([ahead], settings(), NOW_MS).excluded).toEqual([{ id: 'ahead', why: 'too-new' }]);
  });

  it('leaves out sponsored posts only on request', () => {
    const paid = post('paid', { paidPartnership: true });
    expect(eligiblePosts([paid], settings(), NOW_MS).posts).toEqual([paid]);
    expect(eligiblePosts([paid], settings({ sponsored: true }), NOW_MS).excluded).toEqual([
      { id: 'paid', why: 'sponsored' },
    ]);
  });

  it('is limited to a number of days on request, and then needs dates', () => {
    const within = post('within', { ageDays: 30 });
    const before = post('before', { ageDays: 30.01 });
    const undated = post('undated', { postedAtMs: null });
    const days = settings({}, { withinDays: 30 });
    expect(eligiblePosts([within, before, undated], days, NOW_MS)).toEqual({
      posts: [within],
      excluded: [
        { id: 'before', why: 'before-the-window' },
        { id: 'undated', why: 'undated' },
      ],
    });
  });

  it('sorts by date, newest first, with undated posts last', () => {
    const seen = [
      post('old', { ageDays: 9 }),
      post('undated', { postedAtMs: null }),
      post('new', { ageDays: 3 }),
    ];
    expect(eligiblePosts(seen, settings(), NOW_MS).posts.map(({ id }) => id)).toEqual([
      'new',
      'old',
      'undated',
    ]);
  });

  it('counts a post once, as it was last seen', () => {
    const first = post('same', { likes: 10, takenAtMs: NOW_MS - 1 });
    const last = post('same', { likes: 12 });
    expect(eligiblePosts([first, last], settings(), NOW_MS).posts).toEqual([last]);
  });
});

describe('the sample', () => {
  const sampled = (given: Parameters<typeof posts>[1], number: number, leaveOut: Partial<LeaveOut> = {}) => {
    const eligible = eligiblePosts(posts(number, given), settings(leaveOut), NOW_MS).posts;
    return windowOf(eligible, ['likes', 'comments'], settings(leaveOut));
  };

  it('is the twelve newest', () => {
    const { posts: chosen, excluded } = sampled(() => ({ likes: 1, comments: 1 }), 14);
    expect(chosen.map(({ id }) => id).at(-1)).toBe('post-11');
    expect(excluded).toEqual([
      { id: 'post-12', why: 'beyond-the-newest' },
      { id: 'post-13', why: 'beyond-the-newest' },
    ]);
  });

  it('does not replace posts with unseen counts by older posts', () => {
    const { posts: chosen, excluded } = sampled(
      (index) => (index === 0 ? { likes: 'not-ready' } : { likes: 1, comments: 1 }),
      13,
    );
    expect(chosen).toHaveLength(11);
    expect(excluded[0]).toEqual({ id: 'post-00', why: 'likes-not-ready' });
  });

  it('replaces a post with hidden likes by the next older one, unless the user disables that', () => {
    const hidden = (index: number) =>
      index === 0 ? { likes: 'hidden' as const } : { likes: 1, comments: 1 };
    expect(sampled(hidden, 13).posts).toHaveLength(12);
    expect(sampled(hidden, 13, { hiddenLikes: false }).posts).toHaveLength(11);
  });

  it('replaces a post whose comments are switched off', () => {
    const { posts: chosen, excluded } = sampled(
      (index) => (index === 0 ? { likes: 'not-ready', comments: 'off' } : { likes: 1, comments: 1 }),
      13,
    );
    expect(chosen).toHaveLength(12);
    expect(excluded).toEqual([{ id: 'post-00', why: 'comments-off' }]);
  });

  it('does not wait for the views of a photo', () => {
    const eligible = [post('photo', { kind: 'photo' }), post('reel', { kind: 'reel' })];
    expect(windowOf(eligible, ['views'], DEFAULT_SETTINGS).slots).toBe(1);
  });
});
