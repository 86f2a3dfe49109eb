import { benchScript } from '../../../scripts/bench/bench-tab';
import type { Yardstick } from './yardstick';

/** Calls a function of a script, built like the extension, in a page of the extension that shows nothing. */
export async function seed(yardstick: Yardstick, entry: string, call: string): Promise<void> {
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
