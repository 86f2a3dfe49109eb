import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

const BLANK = '<!doctype html><html lang="en"><title>Instagram</title><div id="app"></div></html>';

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('No screen is a dead end:', () => {
  it('a page that never loads gets an explanation and Reload after five seconds', async () => {
    const pages = { [profileAt('maya.bakes')]: BLANK };
    const tab = await yardstick.open(site(pages), profileAt('maya.bakes'));
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Reading the page.');
    await shows(panel, 'Instagram has shown nothing to read for 5 seconds.');
    await shows(panel, 'Yardstick looked for the name, the followers and the posts');
    const reloaded = tab.waitForNavigation();
    await press(panel, 'Reload the page');
    await reloaded;
    await panel.close();
    await tab.close();
  });

  it('a post of the sample links to its page in a new tab', async () => {
    const tab = await yardstick.open(
      site(await instagramPages({ embedsData: true })),
      profileAt('maya.bakes'),
    );
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
    const links = await panel.$$eval('section[aria-label="Posts"] a', (all) =>
      all.map(({ href, target, rel }) => ({ href, target, rel })),
    );
    expect(links.length).toBeGreaterThan(9);
    for (const { href, target, rel } of links) {
      expect(href).toMatch(/^https:\/\/www\.instagram\.com\/p\/[\w-]+\/$/);
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
    await panel.close();
  });
});
