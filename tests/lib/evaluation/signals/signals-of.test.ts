import { describe, expect, it } from 'vitest';
import { UNKNOWABLE } from '../../../../lib/evaluation/signals/signal';
import { SIGNAL_FACTS } from '../../../../lib/evaluation/signals/signal-facts';
import { DAY_MS, NOW_MS, post, posts, profile } from '../invented';
import { signalOf, signalsOf } from './invented-signals';

describe('all signals', () => {
  it('contain every signal, seen or not', () => {
    const { odd, unseen } = signalsOf({});
    expect([...odd, ...unseen].map(({ id }) => id).sort()).toEqual(Object.keys(SIGNAL_FACTS).sort());
  });

  it('name what no page can show', () => {
    expect(signalsOf({}).unknowable).toEqual(UNKNOWABLE);
    expect(UNKNOWABLE).toEqual(expect.arrayContaining(['audience-location', 'fake-followers']));
  });

  it('call saves unknown only if the page does not show them', () => {
    const withSaves = signalsOf({ platform: 'tiktok', posts: [post('p', { saves: 12 })] });
    expect(withSaves.unknowable).not.toContain('saves-and-sends');
    expect(signalsOf({ posts: [post('p', { likes: 12 })] }).unknowable).toContain('saves-and-sends');
  });

  it('say that the divisor is zero, rather than that nothing was seen', () => {
    const nothing = { because: 'nothing-to-divide-by' };
    const none = profile({ followers: 0, following: 10 });
    expect(signalOf('following-above-followers', { profile: none })).toMatchObject(nothing);
    const unliked = posts(9, () => ({ likes: 0, comments: 0 }));
    expect(signalOf('posts-too-even', { profile: profile({ followers: 10 }), posts: unliked })).toMatchObject(
      nothing,
    );
    const earlier = [{ takenAtMs: NOW_MS - 8 * DAY_MS, profile: none }];
    expect(signalOf('followers-jump', { profile: profile({ followers: 10 }), earlier })).toMatchObject(
      nothing,
    );
  });

  it.each(Object.entries(SIGNAL_FACTS))('%s names its source', (_id, { source }) => {
    expect(source).not.toBe('');
  });
});
