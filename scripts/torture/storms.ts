import { median } from '../bench/figures';
import { stormCost } from '../bench/storms';
import { openChromium } from '../browser/chromium';
import { builtExtension } from '../extension';
import { type Attack, okWhere } from './table';

/** The share of a page's time that reading may take, whatever the page does. */
const MAX_SHARE = 0.01;

/** A difference smaller than this spread is noise, and shows only that the cost is not larger. */
const spread = (shares: readonly number[]) => Math.max(...shares) - Math.min(...shares);

/** Compares pages that never rest with and without the extension. */
export const storms: Attack = async ({ isShort }) => {
  const rounds = isShort ? 1 : 3;
  const extension = builtExtension('chrome');
  const chromium = await openChromium({ extension });
  try {
    const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
    return (await stormCost(chromium, extension, rounds)).map(({ rate, withYardstick, without }) => {
      const own = median(withYardstick) - median(without);
      return {
        tried: `${rate.toLocaleString('en')} posts changed a second, for ten seconds`,
        times: rounds,
        seen: `scripts take ${percent(median(withYardstick))} of the time with Yardstick, ${percent(median(without))} without, a difference of ${percent(own)}; rounds of the same kind differ by up to ${percent(Math.max(spread(withYardstick), spread(without)))}`,
        verdict: okWhere(own < MAX_SHARE),
      };
    });
  } finally {
    await chromium.close();
  }
};
