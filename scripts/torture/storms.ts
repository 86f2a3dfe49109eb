import { stormCost, stormFigures } from '../bench/storms';
import { openChromium } from '../browser/chromium';
import { switchedOnExtension } from '../extension';
import { type Attack, okIf } from './table';

/** Pages that never rest: whether reading takes less than a hundredth of their time, as the browser's profiler sees it. */
export const storms: Attack = async ({ isShort }) => {
  const rounds = isShort ? 1 : 3;
  const extension = switchedOnExtension('chrome');
  const chromium = await openChromium({ extension });
  try {
    return (await stormCost(chromium, extension, rounds)).map((storm) => {
      const { words, holds } = stormFigures(storm);
      return {
        tried: `${storm.rate.toLocaleString('en')} posts changed a second, for ten seconds`,
        times: rounds,
        seen: words,
        verdict: okIf(holds),
      };
    });
  } finally {
    await chromium.close();
  }
};
