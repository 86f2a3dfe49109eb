import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, textOf, type } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { noteOf, tagsOf, typeTags } from './harness/tags';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Every letter that ever pressed a button, and the signs that act alone. */
const LETTERS = 'cKmPrsSl?/';

let yardstick: Yardstick;
let instagram: Site;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  instagram = site(await instagramPages({ embedsData: true }));
  tab = await yardstick.open(instagram, profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

async function openPopup(): Promise<Page> {
  const popup = await yardstick.popupOver(tab);
  await shows(popup, '16,476');
  return popup;
}

async function combine(screen: Page, modifiers: ('Control' | 'Meta' | 'Shift')[]): Promise<void> {
  for (const modifier of modifiers) await screen.keyboard.down(modifier);
  await screen.keyboard.press('Enter');
  for (const modifier of modifiers) await screen.keyboard.up(modifier);
}

const sheet = (screen: Page) => screen.$('[role="dialog"]');
const focused = (screen: Page) => screen.evaluate(() => document.activeElement?.textContent ?? '');

/** How many pages the browser has, and which of them is the shortlist. */
async function shortlists(): Promise<Page[]> {
  const pages = await yardstick.browser.pages();
  return pages.filter((page) => page.url().endsWith('/shortlist.html'));
}

describe('Keys in the popup', () => {
  it('only write letters in the note and the tags', async () => {
    const popup = await openPopup();
    const pages = (await yardstick.browser.pages()).length;
    await type(popup, 'Note', LETTERS);
    await typeTags(popup, LETTERS);
    await expect.poll(() => noteOf(popup)).toBe(LETTERS);
    await popup.keyboard.press('Tab');
    await expect.poll(() => tagsOf(popup)).toEqual([LETTERS]);
    expect(await sheet(popup)).toBeNull();
    const text = await textOf(popup);
    expect(text).toContain('Save to shortlist');
    expect(text).not.toMatch(/copied|Saved|kept/);
    expect((await yardstick.browser.pages()).length).toBe(pages);
    await popup.close();
  });

  it('copy the row and save the profile only with a modifier, as the buttons show', async () => {
    const popup = await openPopup();
    await popup.keyboard.type('csk', { delay: 30 });
    await combine(popup, ['Control', 'Shift']);
    await shows(popup, 'Row of @maya.bakes copied.');
    expect(await textOf(popup)).toContain('Save to shortlist Ctrl+Enter');
    await typeTags(popup, 'bread');
    await combine(popup, ['Control']);
    await shows(popup, 'Saved @maya.bakes to your shortlist.');
    await expect.poll(() => tagsOf(popup)).toEqual([LETTERS, 'bread']);
    await popup.close();
  });

  it('are listed at a question mark; Escape closes the list, keeps the popup, and returns the focus', async () => {
    const popup = await openPopup();
    await shows(popup, 'Open panel P');
    await popup.locator('::-p-xpath(//button[starts-with(., "Copy row")])').wait();
    await popup.$$eval('button', (buttons) =>
      buttons.find(({ textContent }) => textContent.startsWith('Copy row'))?.focus(),
    );
    await popup.keyboard.type('?', { delay: 30 });
    await shows(popup, 'Keyboard shortcuts');
    const text = await textOf(popup);
    for (const line of ['Copy row Ctrl+Shift+Enter', 'Shortlist L', 'Open panel P', 'Show this list ?'])
      expect(text).toContain(line);
    await popup.keyboard.press('Escape');
    await until(async () => (await sheet(popup)) === null);
    await expect.poll(() => focused(popup)).toContain('Copy row');
    await popup.locator('aria/Keyboard shortcuts[role="button"]').click();
    await shows(popup, 'Close this list Esc');
    await popup.keyboard.press('Escape');
    await until(async () => (await sheet(popup)) === null);
    await popup.close();
  });

  it('open the shortlist with L, and the second time switch to its tab', async () => {
    const popup = await openPopup();
    await shows(popup, 'Shortlist L');
    // The popup is gone before the key comes up.
    await popup.keyboard.press('l').catch(() => undefined);
    await until(async () => (await shortlists()).length === 1);
    const again = await openPopup();
    await press(again, 'Shortlist');
    const [list] = await shortlists();
    await until(async () => list?.evaluate(() => document.visibilityState === 'visible'));
    await expect.poll(() => shortlists()).toHaveLength(1);
    expect(yardstick.browser.connected).toBe(true);
    await list?.close();
  });
});

describe('Keys on the other screens', () => {
  it('search the shortlist page with a slash, and list what works there', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await list.waitForSelector('aria/Keyboard shortcuts[role="button"]');
    await shows(list, 'Edit');
    await list.keyboard.type('/maya?', { delay: 30 });
    const search = await list.waitForSelector('input[type="search"]');
    await expect.poll(() => search?.evaluate(({ value }) => value)).toBe('maya?');
    await list.keyboard.press('Tab');
    await list.locator('aria/Keyboard shortcuts[role="button"]').click();
    await shows(list, 'Search the shortlist /');
    expect(await textOf(list)).not.toContain('Copy row');
    await list.close();
  });

  it('are switched off in the settings, for every screen', async () => {
    const settings = await yardstick.ownPage('options.html');
    await shows(settings, 'Keyboard shortcuts ?');
    await settings.keyboard.type('?', { delay: 30 });
    await shows(settings, 'Close this list Esc');
    await settings.keyboard.press('Escape');
    await until(async () => (await sheet(settings)) === null);
    await settings
      .locator('::-p-xpath(//label[starts-with(normalize-space(.), "Single-key shortcuts")])')
      .click();
    await until(async () => !(await textOf(settings)).includes('Keyboard shortcuts ?'));
    await settings.keyboard.type('?', { delay: 30 });
    expect(await sheet(settings)).toBeNull();

    const popup = await openPopup();
    const pages = (await yardstick.browser.pages()).length;
    await popup.keyboard.type(LETTERS, { delay: 30 });
    expect(await sheet(popup)).toBeNull();
    expect(await textOf(popup)).not.toContain('Open panel P');
    expect((await yardstick.browser.pages()).length).toBe(pages);
    await popup.locator('aria/Keyboard shortcuts[role="button"]').click();
    await shows(popup, 'Single keys are off.');
    await popup.close();

    await settings.bringToFront();
    await settings
      .locator('::-p-xpath(//label[starts-with(normalize-space(.), "Single-key shortcuts")])')
      .click();
    await shows(settings, 'Keyboard shortcuts ?');
    await settings.close();
  });

  it('save in the panel with Command on a Mac, and not with Control', async () => {
    const other = await yardstick.open(instagram, profileAt('otto.builds'));
    const panel = await yardstick.panelBeside(other);
    await panel.evaluateOnNewDocument(() =>
      Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'MacIntel' }),
    );
    await panel.reload();
    await shows(panel, '8,733');
    await shows(panel, 'Save to shortlist ⌘↩');
    await typeTags(panel, 'wood');
    await combine(panel, ['Control']);
    expect(await textOf(panel)).toContain('Save to shortlist');
    await combine(panel, ['Meta']);
    await shows(panel, 'Saved @otto.builds to your shortlist.');
    await expect.poll(() => tagsOf(panel)).toEqual(['wood']);
    await panel.locator('aria/Keyboard shortcuts[role="button"]').click();
    await shows(panel, 'Copy row ⌘⇧↩');
    // The list is longer than the panel, and is read from its beginning.
    const top = await panel.$eval('[role="dialog"]', ({ scrollTop }) => scrollTop);
    expect(top).toBe(0);
  });
});
