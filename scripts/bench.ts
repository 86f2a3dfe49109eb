// Compares what reading costs with the least that it could cost, in one run in Chromium. No timing fails the run:
// a busy machine is slower, so only ratios matter. `npm run bench -- x` measures only X,
// and `npm run bench -- storms` only pages that never rest.
import { benchScript, inNewTab } from './bench/bench-tab.ts';
import { benchPages } from './bench/pages.ts';
import { countLines, growthLines, HUGE, hugeLines, readingLines } from './bench/report.ts';
import { stormCost, stormLines } from './bench/storms.ts';
import { type Chromium, openChromium } from './browser/chromium.ts';
import { switchedOnExtension } from './extension.ts';

const READING_ROUNDS = 25;
const OTHER_ROUNDS = 3;

/** One language of each script and family that is common on the platforms. */
const LANGUAGES =
  'ar bn cs de es fa fr hi id it ja ko ml my nl pl pt-BR ru sv sw ta th tr uk ur vi zh-CN zh-TW'.split(' ');

/** Runs one measurement after the other, because two at a time would slow each other down. */
async function inTurn<Figure>(times: number, measure: () => Promise<Figure>): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (let time = 0; time < times; time++) figures.push(await measure());
  return figures;
}

const print = (lines: readonly string[]) => console.log(lines.join('\n'));

async function measureAll(chromium: Chromium, script: string): Promise<void> {
  const version = await chromium.browser.version();
  print([`Medians of ${READING_ROUNDS} rounds, of growth and counts ${OTHER_ROUNDS}, in ${version}`, '']);
  for (const page of benchPages(process.argv.slice(2))) {
    print(readingLines(page, await inNewTab(chromium, script, 'readingCost', page, READING_ROUNDS)));
    print(hugeLines(await inNewTab(chromium, script, 'hugeCost', page, HUGE)));
    if (page.grows) {
      const grow = () => inNewTab(chromium, script, 'growthCost', page);
      print(growthLines(await inTurn(OTHER_ROUNDS, grow)));
    }
  }
  const counts = () => inNewTab(chromium, script, 'countCost', LANGUAGES);
  print(countLines(LANGUAGES.length, await inTurn(OTHER_ROUNDS, counts)));
}

const extension = switchedOnExtension('chrome');
const chromium = await openChromium({ extension });
try {
  if (!process.argv.includes('storms')) await measureAll(chromium, await benchScript());
  print(stormLines(await stormCost(chromium, extension, OTHER_ROUNDS)));
} finally {
  await chromium.close();
}
