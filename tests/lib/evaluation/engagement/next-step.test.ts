import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import type { PostReadings } from '../../../../lib/model/post';
import { NOW_MS, posts, profile } from '../invented';

const stepOn = (displayName: string | null, shown: PostReadings[]) =>
  evaluate({
    ...{ platform: 'snapchat', settings: DEFAULT_SETTINGS, nowMs: NOW_MS },
    profile: { ...profile({ followers: 9_000 }), displayName },
    posts: shown,
  }).nextStep;

describe('the next step on Snapchat, whose videos come with the page alone', () => {
  it('is to reload after a move inside the site, which leaves the profile without name and videos', () => {
    expect(stepOn(null, [])).toEqual({ kind: 'reload' });
  });

  it('is never to scroll, which adds no video', () => {
    expect(stepOn('Maya', [])).toEqual({ kind: 'none' });
    expect(
      stepOn(
        'Maya',
        posts(3, () => ({ views: 900 })),
      ),
    ).toEqual({ kind: 'none' });
  });
});
