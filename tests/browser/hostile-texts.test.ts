import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** A screen that takes longer to do what it is told has stopped, to a person. */
const PATIENCE_MS = 5_000;

const MEGABYTE = 1_000_000;
const marks = (count: number) => `e${'\u0301\u0323'.repeat(count / 2)}`;

let people = 0;
/** An account of its own for each case, since what one look saw of an account is added to the next. */
const nextPoster = () => ({
  handle: `maya.${++people}`,
  followers: 10_000,
  likes: [500, 500, 500, 500, 500, 500],
});

const TEXTS = [
  { text: 'captions of a megabyte', of: { captions: Array(6).fill(`#ad ${'bread '.repeat(MEGABYTE / 6)}`) } },
  { text: 'captions without a space', of: { captions: Array(6).fill('@a.b'.repeat(MEGABYTE / 4)) } },
  { text: 'a hundred thousand marks on a letter', of: { captions: Array(6).fill(marks(100_000)) } },
  { text: 'a bio of addresses', of: { bio: 'a.b@c.d '.repeat(MEGABYTE / 8) } },
  { text: 'a bio of marks', of: { bio: marks(100_000) } },
  { text: 'a name of 1,600 letters', of: { name: 'M'.repeat(1_600) } },
  // Of more the page itself stops: the browser takes the square of their number to draw them.
  { text: 'a name of marks', of: { name: marks(10_000) } },
];

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('A profile with', () => {
  it.each(TEXTS)('$text is measured, and the popup responds', async ({ of }) => {
    const poster = nextPoster();
    const site = threadsPages([{ ...poster, ...of }]);
    const tab = await yardstick.open(site, threadsAt(poster.handle));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Followers 10,000');
    const startedMs = Date.now();
    await press(popup, 'Save');
    await shows(popup, 'Saved');
    expect(Date.now() - startedMs).toBeLessThan(PATIENCE_MS);
    // Nothing hides the numbers below the name.
    const height = await popup.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().height);
    expect(height).toBeLessThan(80);
    await tab.close();
  });

  it.each([
    ['a name that nobody sees', '\u200b\u2060\u3164', null],
    ['a name that turns letters around', '\u202eayaM', 'ayaM'],
  ])('%s is called by what can be read, in the shortlist too', async (_, name, seen) => {
    const poster = nextPoster();
    const shown = seen ?? `@${poster.handle}`;
    const tab = await yardstick.open(threadsPages([{ ...poster, name }]), threadsAt(poster.handle));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Followers 10,000');
    await expect.poll(() => popup.$eval('h1', (heading) => heading.textContent)).toBe(shown);
    await press(popup, 'Save');
    await shows(popup, 'Saved');
    const list = await yardstick.ownPage('shortlist.html');
    await shows(list, shown);
    const links = await list.$$eval('a[href*="threads"]', (all) => all.map((link) => link.textContent));
    expect(links).toContain(shown);
    expect(await textOf(list)).not.toContain('\u202e');
    await list.close();
    await tab.close();
  });
});
