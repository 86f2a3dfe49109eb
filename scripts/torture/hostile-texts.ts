import { threadsAt, threadsPages } from '../../tests/browser/harness/threads-pages';
import { startYardstick, type Yardstick } from '../../tests/browser/harness/yardstick';
import { press, shows, textOf } from '../browser/screen';
import { type Attack, okIf, type Result } from './table';

/** If a screen takes longer than this to respond, a user thinks that it has stopped. */
const PATIENCE_MS = 5_000;
const MEGABYTE = 1_000_000;
const MAX_NAME_HEIGHT = 80;
const marks = (count: number) => `e${'\u0301\u0323'.repeat(count / 2)}`;

interface Texts {
  name?: string;
  bio?: string;
  captions?: string[];
}

const TEXTS: [tried: string, texts: Texts][] = [
  ['six captions of 1 MB', { captions: Array(6).fill(`#ad ${'bread '.repeat(MEGABYTE / 6)}`) }],
  ['six captions of 10 MB', { captions: Array(6).fill(`#ad ${'bread '.repeat((10 * MEGABYTE) / 6)}`) }],
  ['six captions of 1 MB without a space', { captions: Array(6).fill('@a.b'.repeat(MEGABYTE / 4)) }],
  ['100,000 combining marks in each caption', { captions: Array(6).fill(marks(100_000)) }],
  ['100,000 combining marks in the bio', { bio: marks(100_000) }],
  ['a bio of 1 MB of addresses', { bio: 'a.b@c.d '.repeat(MEGABYTE / 8) }],
  ['a bio of 1 MB of telephone numbers', { bio: '+1 (202) 555-01 '.repeat(MEGABYTE / 16) }],
  ['a name of 1,600 letters', { name: 'M'.repeat(1_600) }],
  ['a name with a character that reverses text (U+202E)', { name: '\u202eayaM' }],
  ['a name of invisible characters', { name: '\u200b\u2060\u3164' }],
];

export const hostileTexts: Attack = async ({ isShort }) => {
  const yardstick = await startYardstick();
  const results: Result[] = [];
  try {
    for (const [at, [tried, texts]] of TEXTS.entries()) {
      if (isShort && at % 3 === 2) continue;
      const seen = await saveAndList(yardstick, `maya.${at}`, texts).catch(
        (error) => `failed: ${error.message}`,
      );
      results.push({ tried, times: 1, seen, verdict: okIf(!seen.startsWith('failed')) });
    }
  } finally {
    await yardstick.close();
  }
  return results;
};

/** Reads, saves and lists the profile as a user would, and returns how long saving took. */
async function saveAndList(yardstick: Yardstick, handle: string, texts: Texts): Promise<string> {
  const poster = { handle, followers: 10_000, likes: [500, 500, 500, 500, 500, 500], ...texts };
  const tab = await yardstick.open(threadsPages([poster]), threadsAt(handle));
  const popup = await yardstick.popupOver(tab);
  await shows(popup, 'Followers 10,000');
  const height = await popup.$eval('h1', (heading) => heading.getBoundingClientRect().height);
  if (height > MAX_NAME_HEIGHT) return `failed: the name is ${height} px high`;
  const startedMs = performance.now();
  await press(popup, 'Save');
  await shows(popup, `Saved @${handle}`);
  const tookMs = Math.round(performance.now() - startedMs);
  if (tookMs > PATIENCE_MS) return `failed: saving took ${tookMs} ms`;
  const list = await yardstick.ownPage('shortlist.html');
  await shows(list, '10,000');
  const links = await list.$$eval('a[href*="threads"]', (all) => all.map(({ textContent }) => textContent));
  const hasBlank = links.some((text) => !/[\p{L}\p{N}]/u.test(text ?? ''));
  const isReordered = /[\u202a-\u202e\u2066-\u2069]/.test(await textOf(list));
  await list.close();
  await tab.close();
  if (hasBlank) return 'failed: a link has no text';
  return isReordered
    ? 'failed: a character that reorders text is on the page'
    : `saved in ${tookMs} ms and listed`;
}
