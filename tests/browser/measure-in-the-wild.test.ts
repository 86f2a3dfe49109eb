import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileAt } from '../../samples/instagram/pages';
import { PEOPLE, type Person, postOf } from '../../samples/instagram/people';
import { press, shows } from '../../scripts/browser/screen';
import type { Site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { stateOf } from './harness/reader-state';
import { type Unruly, unrulyGrid } from './harness/unruly-grid';
import { startYardstick, type Yardstick } from './harness/yardstick';

const people = [...PEOPLE];
let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

interface Measured {
  tab: Page;
  instagram: Site;
  /** The codes of the posts whose likes were read; every number read is the post's own. */
  read: string[];
  answered: number;
}

/** Measures an account of which nothing has been seen, while `meanwhile` goes on, until it is through. */
async function measure(
  unrulyFor: (person: Person) => Unruly,
  meanwhile?: (tab: Page) => Promise<void>,
): Promise<Measured> {
  const person = people.shift();
  if (!person) throw new Error('every account has been measured');
  const instagram = unrulyGrid(person, unrulyFor(person));
  const tab = await yardstick.open(instagram, profileAt(person.handle));
  const panel = await yardstick.panelBeside(tab);
  await press(panel, 'Measure');
  await shows(panel, 'Hovering over the posts');
  await meanwhile?.(tab);
  await until(async () => (await stateOf(yardstick, tab)).measuring?.running === false);
  const { measuring, sample } = await stateOf(yardstick, tab);
  expect(measuring?.end).toBe('done');
  const posts = Object.values(sample?.posts ?? {});
  const read = posts.flatMap(({ id, likes, comments }) => {
    if (!likes.found) return [];
    expect([id, likes.value, comments.found && comments.value]).toEqual([
      id,
      postOf(id)?.likes,
      postOf(id)?.comments,
    ]);
    return id;
  });
  expect(posts.every(({ author }) => author === person.handle)).toBe(true);
  await panel.close();
  return { tab, instagram, read, answered: measuring?.answered ?? 0 };
}

const codes = ({ posts }: Person) => posts.map(({ code }) => code);

describe('Measuring continues without mixing up posts', () => {
  it('while the user moves the pointer over the posts', async () => {
    const { tab, instagram, read } = await measure(
      () => ({}),
      async (page) => {
        for (let step = 0; step < 60; step++)
          await page.mouse.move(100 + ((step * 97) % 600), 250 + ((step * 61) % 300));
      },
    );
    expect(read.length).toBeGreaterThanOrEqual(12);
    expect(instagram.unanswered).toEqual([]);
    await tab.close();
  });

  it('if elements of scrolled tiles are reused for other posts', async () => {
    const { tab, read } = await measure((person) => ({ recycledFor: codes(person).slice(-2) }));
    // Of twelve three had answered; four are taken out, two become others.
    expect(read.length).toBeGreaterThanOrEqual(6);
    await tab.close();
  });

  it('if some numbers never appear', async () => {
    const { tab, read, answered } = await measure((person) => ({ silent: codes(person).slice(1, 4) }));
    expect({ read: read.length, answered }).toEqual({ read: 9, answered: 9 });
    await tab.close();
  });

  it('if a dialog opens over the page', async () => {
    const { tab, read } = await measure(() => ({ dialog: true }));
    expect(read).toHaveLength(12);
    await tab.close();
  });
});
