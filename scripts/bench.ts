// Compares what reading costs with the least that it could cost, in one run in Chromium. No timing fails the run:
// a busy machine is slower, so only ratios matter. `npm run bench -- x` measures only X,
// `npm run bench -- storms` only pages that never rest, and `npm run bench -- lists` only long shortlists
// and the popup; `lists all-columns 50 10000` measures these sizes with every column shown.
// `npm run bench -- upgrade` measures the move of 10,000 candidates from version 1, with a kill in the middle;
// `upgrade 500` moves fewer. `npm run bench -- import` measures the import of lists.
import { benchScript, inNewTab } from './bench/bench-tab.ts';
import { importCosts } from './bench/import/import-costs.ts';
import { importLines } from './bench/import/import-lines.ts';
import { listLines } from './bench/lists/list-lines.ts';
import { type ListCosts, measureLists } from './bench/lists/measure-lists.ts';
import { benchPages } from './bench/pages.ts';
import { benchExtension } from './bench/popup/bench-extension.ts';
import { FOLLOWERS, popupCosts } from './bench/popup/popup-costs.ts';
import { popupLines } from './bench/popup/popup-lines.ts';
import { countLines, growthLines, HUGE, hugeLines, readingLines } from './bench/report.ts';
import { stormCost, stormLines } from './bench/storms.ts';
import { upgradeCost, upgradeLines } from './bench/upgrade.ts';
import { type Chromium, openBareChromium, openChromium } from './browser/chromium.ts';
import { builtExtension, switchedOnExtension } from './extension.ts';

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

const LIST_SIZES = [50, 1_000, 10_000, 100_000];

/** Of the sizes that the command names, or of all. The first row is compared with that of the first size. */
async function measureAllLists(args: readonly string[]): Promise<void> {
  const wanted = args.map(Number).filter((size) => size > 0);
  const allColumns = args.includes('all-columns');
  const chromium = await openChromium({ extension: await benchExtension(FOLLOWERS) });
  try {
    print(popupLines(await popupCosts(chromium)));
    let smallest: ListCosts | null = null;
    const sizes = wanted.length > 0 ? wanted : LIST_SIZES;
    for await (const costs of measureLists(chromium, sizes, { allColumns })) {
      smallest ??= costs;
      print(listLines(costs, smallest));
    }
  } finally {
    await chromium.close();
  }
}

const IMPORT_SIZES = [1_000, 10_000, 100_000];

async function measureImports(args: readonly string[]): Promise<void> {
  const wanted = args.map(Number).filter((size) => size > 0);
  const browser = await openBareChromium();
  try {
    for await (const costs of importCosts(browser, wanted.length > 0 ? wanted : IMPORT_SIZES))
      print(importLines(costs));
  } finally {
    await browser.close();
  }
}

async function measureUpgrade(extension: string, args: readonly string[]): Promise<void> {
  const [candidates = 10_000] = args.map(Number).filter((size) => size > 0);
  const size = { candidates, snapshotsEach: 3, postsEach: 24 };
  print(upgradeLines(size, await upgradeCost(extension, size)));
}

async function measureInOneBrowser(extension: string, only: string | undefined): Promise<void> {
  const chromium = await openChromium({ extension });
  try {
    if (only !== 'storms') await measureAll(chromium, await benchScript());
    print(stormLines(await stormCost(chromium, extension, OTHER_ROUNDS)));
  } finally {
    await chromium.close();
  }
}

const [only, ...args] = process.argv.slice(2);
if (only === 'upgrade') await measureUpgrade(builtExtension('chrome'), args);
else if (only === 'import') await measureImports(args);
else if (only === 'lists') await measureAllLists(args);
else await measureInOneBrowser(switchedOnExtension('chrome'), only);
