import { evaluate } from '../../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../../lib/evaluation/settings';
import type { PlatformId } from '../../../../lib/model/platform';
import { type Given, NOW_MS, posts, profile } from '../../evaluation/invented';

/** The evaluation of an account whose every post has the rate given. */
export function evenAccount(
  platform: PlatformId,
  followers: Given,
  ratePercent: number,
  changed: Partial<EvaluationSettings> = {},
) {
  const counts =
    platform === 'instagram'
      ? { likes: (ratePercent / 100) * (typeof followers === 'number' ? followers : 10_000), comments: 0 }
      : { kind: 'video' as const, views: 1_000_000, likes: ratePercent * 10_000, comments: 0, shares: 0 };
  return evaluate({
    platform,
    profile: profile({ followers }),
    posts: posts(12, () => counts),
    settings: { ...DEFAULT_SETTINGS, ...changed },
    nowMs: NOW_MS,
  });
}
