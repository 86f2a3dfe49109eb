import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** The global that functions passed to `evaluate` can use. */
declare const chrome: typeof import('wxt/browser').browser;

const HOME = 'https://www.instagram.com/';

let yardstick: Yardstick;
let instagram: Site;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  instagram = site({
    ...(await instagramPages({ embedsData: true })),
    [HOME]: '<!doctype html><html lang="en"><title>Instagram</title><main>Home</main></html>',
  });
  tab = await yardstick.open(instagram, profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

/** What the toolbar button shows over the tab. */
async function button(): Promise<{ text: string; title: string; colour: readonly number[] }> {
  const background = await yardstick.background();
  return background.evaluate(async (tabId) => {
    const [text, title, colour] = await Promise.all([
      chrome.action.getBadgeText({ tabId }),
      chrome.action.getTitle({ tabId }),
      chrome.action.getBadgeBackgroundColor({ tabId }),
    ]);
    return { text, title, colour };
  }, yardstick.tabIdOf(tab));
}

const textIs = (text: RegExp) => expect.poll(async () => (await button()).text).toMatch(text);

/** An event of the browser, as its worker hears it. No script can press the browser's own keys and menus. */
async function hear(event: 'command' | 'menu', name: string, linkUrl = ''): Promise<void> {
  const background = await yardstick.background();
  await background.evaluate(
    async (kind, what, link, tabId) => {
      type Heard = { dispatch(...values: unknown[]): void };
      const shown = await chrome.tabs.get(tabId);
      if (kind === 'command') (chrome.commands.onCommand as unknown as Heard).dispatch(what, shown);
      else
        (chrome.contextMenus.onClicked as unknown as Heard).dispatch(
          { menuItemId: what, linkUrl: link },
          shown,
        );
    },
    event,
    name,
    linkUrl,
    yardstick.tabIdOf(tab),
  );
}

describe('The toolbar button', () => {
  it('shows the rate of the profile in the tab and the sentence, and nothing on other pages', async () => {
    await tab.goto(profileAt('maya.bakes'), { waitUntil: 'domcontentloaded' });
    await textIs(/^✓?3\.\d$/);
    const { title, colour } = await button();
    expect(title).toMatch(/^@maya\.bakes: 3\.\d%, \w.* average for its size/);
    expect(colour.slice(0, 3)).toEqual([0x17, 0x66, 0x3a]);
    await tab.goto(HOME, { waitUntil: 'domcontentloaded' });
    await textIs(/^$/);
    await expect.poll(async () => (await button()).title).toBe('Yardstick');
  });

  it('marks a profile that is saved', async () => {
    await tab.goto(profileAt('tom.rides'), { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    await textIs(/^\d/);
    const popup = await yardstick.popupOver(tab);
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @tom.rides to your shortlist.');
    await textIs(/^✓\d/);
    await expect.poll(async () => (await button()).title).toMatch(/Saved\.$/);
    await popup.close();
  });
});

describe('The keys of the browser', () => {
  it('are at most four suggestions, and the settings say which are set', async () => {
    const background = await yardstick.background();
    const all = await background.evaluate(() => chrome.commands.getAll());
    expect(all.map(({ name }) => name).toSorted()).toEqual(['_execute_action', 'next', 'open-panel', 'save']);
    // A suggestion that the browser itself uses would be no key at all.
    expect(all.filter(({ shortcut }) => shortcut === '')).toEqual([]);
    const settings = await yardstick.ownPage('options.html');
    await shows(settings, 'Keys of the browser');
    const text = await textOf(settings);
    for (const { shortcut } of all) expect(text).toContain(shortcut || 'not set');
    await settings.close();
  });

  it('save the profile in the panel, or in a popup that opens for it', async () => {
    await tab.goto(profileAt('noor.runs'), { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Save to shortlist');
    await hear('command', 'save');
    await shows(panel, 'Saved @noor.runs to your shortlist.');
    await panel.close();
    await tab.goto(profileAt('otto.builds'), { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    await hear('command', 'save');
    await textIs(/^✓\d/);
  });
});

describe('The menu of a link to a profile', () => {
  it('adds it to the queue, once, and looks it up in the shortlist', async () => {
    await tab.bringToFront();
    await hear('menu', 'add-to-queue', 'https://www.instagram.com/lina_reads/reels/');
    await hear('menu', 'add-to-queue', 'https://instagram.com/Lina_Reads');
    const list = await yardstick.ownPage('shortlist.html#queue');
    await shows(list, '0 of 1 done');
    await shows(list, '@lina_reads on Instagram');
    await hear('menu', 'look-up', profileAt('noor.runs'));
    await expect
      .poll(() => list.$eval('input[type="search"]', (one) => (one as HTMLInputElement).value))
      .toBe('noor.runs');
    await list.close();
  });
});
