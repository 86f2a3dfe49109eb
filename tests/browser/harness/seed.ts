import { benchScript } from '../../../scripts/bench/bench-tab';
import type { Yardstick } from './yardstick';

/** Calls a function of a script, built like the extension, in a page of the extension that shows nothing. */
async function seed(yardstick: Yardstick, entry: string, call: string): Promise<void> {
  const page = await yardstick.ownPage('icon/16.png');
  await page.evaluate(await benchScript(entry));
  await page.evaluate(call);
  await page.close();
}

/** Saves many invented profiles; the first `measured` have posts and rates too. */
export const fillShortlist = (yardstick: Yardstick, candidates: number, measured: number): Promise<void> =>
  seed(
    yardstick,
    'scripts/bench/in-page/lists/main.ts',
    `bench.fillShortlist('yardstick', ${candidates}, ${measured})`,
  );

/** Saves three profiles, of which one was read on many days. */
export const saveOverTime = (yardstick: Yardstick): Promise<void> =>
  seed(yardstick, 'tests/browser/harness/saved-over-time.ts', 'saveOverTime(Date.now())');

/** Saves six profiles to choose from, some with fees. */
export const saveToChoose = (yardstick: Yardstick): Promise<void> =>
  seed(yardstick, 'tests/browser/harness/saved-to-choose.ts', 'saveToChoose(Date.now())');
