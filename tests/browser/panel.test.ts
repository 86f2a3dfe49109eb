import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { personOf } from '../../samples/instagram/people';
import { shows, textOf } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { watchGlimpses } from './harness/glimpses';
import { startYardstick, type Yardstick } from './harness/yardstick';

const MAYAS = '@maya.bakes';
const TOMS = '@tom.rides';

let yardstick: Yardstick;
let instagram: Site;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  instagram = site(await instagramPages({ embedsData: true }));
  tab = await yardstick.open(instagram, profileAt('maya.bakes'));
  panel = await yardstick.panelBeside(tab);
});
afterAll(() => yardstick.close());

describe('The side panel', () => {
  it('shows the account on the page', async () => {
    await shows(panel, `${MAYAS} `);
    await shows(panel, '16,476');
  });

  it('never mixes two accounts while the page moves from one to the other', async () => {
    const glimpses = await watchGlimpses(panel);
    await tab.evaluate(() =>
      window.move({ path: '/tom.rides/', order: 'address-first', delayMs: 150, postsDelayMs: 150 }),
    );
    await shows(panel, TOMS);
    await shows(panel, '128,904');
    // The document still holds what Maya's page was delivered with.
    expect(await tab.content()).toContain('"username":"maya.bakes"');
    const mixed = (await glimpses()).filter((text) => text.includes(TOMS) && text.includes('16,476'));
    expect(mixed).toEqual([]);
    const mayasLikes = (personOf('maya.bakes')?.posts ?? []).map(({ likes }) => likes.toLocaleString('en'));
    const toms = (await glimpses()).filter((text) => text.includes(TOMS));
    expect(toms.filter((text) => mayasLikes.some((likes) => text.includes(`${likes} likes`)))).toEqual([]);
  });

  it('scrolls by its keys, though it ends above its toasts', async () => {
    await panel.bringToFront();
    await panel.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    const scrolled = () => panel.evaluate(() => document.body.scrollTop);
    await panel.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(100);
    await panel.keyboard.press('Home');
    await expect.poll(scrolled).toBe(0);
    await tab.bringToFront();
  });

  it('reconnects to a restored page', async () => {
    await tab.goBack();
    await shows(panel, MAYAS);
    await shows(panel, '16,476');
  });

  it('follows the active tab', async () => {
    const other = await yardstick.open(instagram, profileAt('lina_reads'));
    await shows(panel, '@lina_reads');
    await tab.bringToFront();
    await shows(panel, MAYAS);
    await other.close();
  });

  it('explains what it can read on an unsupported page', async () => {
    const elsewhere = await yardstick.open(
      site({ 'https://news.example/': '<title>News</title>' }),
      'https://news.example/',
    );
    await shows(panel, 'Yardstick reads Instagram, TikTok, YouTube, X, Threads and Bluesky.');
    expect(await textOf(panel)).not.toContain('16,476');
    await elsewhere.close();
  });

  it('survives a reload of the page', async () => {
    await tab.bringToFront();
    await tab.reload();
    await shows(panel, '16,476');
  });
});
