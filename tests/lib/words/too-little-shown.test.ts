import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { PlatformId } from '../../../lib/model/platform';
import { headlineSentence, noVerdictReason } from '../../../lib/words/verdict-words';
import { type Given, NOW_MS, posts, profile } from '../evaluation/invented';

const evaluated = (
  platform: PlatformId,
  followers: Given,
  counts: Parameters<typeof posts>[1],
  settings = DEFAULT_SETTINGS,
) =>
  evaluate({
    platform,
    profile: profile({ followers }),
    posts: posts(8, counts),
    settings,
    nowMs: NOW_MS,
  });

describe('a platform that shows no likes', () => {
  const views = () => ({ views: 9_000, comments: 12, shares: 3 });
  const sentence =
    'Snapchat shows no likes, so there is no engagement rate and no published table to compare with.';

  it('leads with views per follower, and says why there is no engagement rate', () => {
    const evaluation = evaluated('snapchat', 20_000, views);
    expect(headlineSentence(evaluation)).toBe('Each video is seen about 45 times per 100 followers');
    expect(evaluation.headline?.formula).toBe('views-by-followers');
    expect(evaluation.alongside).toEqual([]);
    expect(noVerdictReason(evaluation)).toBe(sentence);
  });

  it('leads with the views if the owner hides the subscribers, and asks for no opened post', () => {
    const evaluation = evaluated('snapchat', 'hidden', views);
    expect(headlineSentence(evaluation)).toBe('Each video gets about 9K views and 12 comments');
    expect(noVerdictReason(evaluation)).toBe(sentence);
    expect(evaluation.nextStep).toEqual({ kind: 'none' });
  });

  it('has a published price per thousand views', () => {
    const ranges = evaluated('snapchat', 20_000, views).money.cpmRanges.map(({ id }) => id);
    expect(ranges).toContain('inzpire-snapchat');
  });
});
