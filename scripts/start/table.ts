import { evaluate } from '../../lib/evaluation/evaluate';
import { FORMULAS } from '../../lib/evaluation/formulas';
import { DEFAULT_SETTINGS } from '../../lib/evaluation/settings';
import type { TabState } from '../../lib/messages/contract';
import { PLATFORM_NAMES } from '../../lib/model/platform';

const percent = (value: number) => `${value.toPrecision(value < 10 ? 2 : 3)} %`;

/** One row of the table that `npm start` prints where there is no display; null where the tab gave no profile. */
export function tableRow({ sample }: TabState): Record<string, string> | null {
  if (!sample) return null;
  const { platform, handle, profile, posts } = sample;
  const settings = DEFAULT_SETTINGS;
  const seen = Object.values(posts);
  const { headline, verdict, tier } = evaluate({
    platform,
    profile,
    posts: seen,
    settings,
    nowMs: sample.updatedAtMs,
  });
  const range = headline && `${percent(headline.lowPercent)} to ${percent(headline.highPercent)}`;
  return {
    profile: `@${handle}, ${PLATFORM_NAMES[platform]}`,
    followers: profile?.followers.found ? profile.followers.value.toLocaleString('en') : 'not read',
    tier: tier?.name ?? 'unknown',
    rate: headline ? `${percent(headline.ratePercent)} (${range})` : 'too little seen',
    formula: headline ? FORMULAS[headline.formula].name : '',
    posts: String(headline?.sampleSize ?? 0),
    'for its size': verdict.kind === 'compared' ? verdict.standing.replace('-', ' ') : 'no verdict',
  };
}
