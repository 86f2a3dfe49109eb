import { evaluate } from '../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../lib/evaluation/settings';
import type { Sample } from '../../lib/model/sample';
import { setLanguage } from '../../lib/words/catalogue/current-language';
import { formulaName } from '../../lib/words/formula-words';
import { formatNumber } from '../../lib/words/numbers';
import { rateRangeText, rateText } from '../../lib/words/sentences';
import { tierName } from '../../lib/words/tier-words';
import { headlineSentence } from '../../lib/words/verdict-words';

await setLanguage('en');

/** A sample's evaluation in the words of the screens. Loaded through Vite; see `product.ts`. */
export function evaluatedRow({
  platform,
  handle,
  profile,
  posts,
  updatedAtMs,
}: Sample): Record<string, string> {
  const evaluation = evaluate({
    platform,
    profile,
    posts: Object.values(posts),
    settings: DEFAULT_SETTINGS,
    nowMs: updatedAtMs,
  });
  const { headline, tier } = evaluation;
  return {
    profile: `@${handle}`,
    platform,
    followers: profile?.followers.found ? formatNumber(profile.followers.value) : '',
    tier: tier ? tierName(tier) : '',
    rate: headline ? rateText(headline.formula, headline.ratePercent) : '',
    range: headline ? rateRangeText(headline.formula, headline.lowPercent, headline.highPercent) : '',
    formula: headline ? formulaName(headline.formula) : '',
    posts: headline ? String(headline.sampleSize) : '',
    verdict: headlineSentence(evaluation),
  };
}
