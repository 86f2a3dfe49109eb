import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { serve } from '../../scripts/browser/serve';
import { type Site, site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

const OLDER = 'This tab was open before Yardstick was installed or updated.';

let instagram: Site;
let yardstick: Yardstick;
beforeAll(async () => {
  instagram = site(await instagramPages({ embedsData: true }));
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('A page from the back/forward cache', () => {
  let tab: Page;
  let panel: Page;
  beforeAll(async () => {
    tab = await yardstick.open(instagram, profileAt('maya.bakes'));
    panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
  });

  it('is read again, and the panel follows back and forward', async () => {
    await tab.evaluate(() => Object.assign(window, { isTheSameDocument: true }));
    await tab.goto(profileAt('tom.rides'));
    await shows(panel, '128,904');
    await tab.goBack();
    expect(await tab.evaluate(() => Reflect.has(window, 'isTheSameDocument'))).toBe(true);
    await shows(panel, '16,476');
    expect(await textOf(panel)).not.toContain('128,904');
    await tab.evaluate(() =>
      window.move({ path: '/lina_reads/', order: 'page-first', delayMs: 20, postsDelayMs: 20 }),
    );
    await shows(panel, '1,234,567');
    await panel.close();
    await tab.close();
  });
});

describe('A tab that was open before the installation', () => {
  it('is explained, and is read after a click', async () => {
    await yardstick.browser.uninstallExtension(yardstick.extensionId);
    const tab = await yardstick.browser.newPage();
    await serve(tab, instagram.answer);
    await tab.goto(profileAt('maya.bakes'));
    await yardstick.update();
    const popup = await yardstick.popupOver(tab);
    await shows(popup, OLDER);
    await press(popup, 'Read this tab now');
    await shows(popup, '16,476');
    await tab.close();
  });
});

describe('A content script of the version before an update', () => {
  it('stops, and the tab can be read again', async () => {
    const tab = await yardstick.open(instagram, profileAt('maya.bakes'));
    const complaints: unknown[] = [];
    tab.on('pageerror', (error) => complaints.push(error instanceof Error ? error.stack : error));
    await shows(await yardstick.popupOver(tab), '16,476');

    await yardstick.update();
    await tab.evaluate(() =>
      window.move({ path: '/tom.rides/', order: 'address-first', delayMs: 20, postsDelayMs: 20 }),
    );
    const popup = await yardstick.popupOver(tab);
    await shows(popup, OLDER);
    await press(popup, 'Read this tab now');
    await shows(popup, '128,904');
    expect(await textOf(popup)).not.toContain('16,476');
    expect(complaints).toEqual([]);
  });
});
