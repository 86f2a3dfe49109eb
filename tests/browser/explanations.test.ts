import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { atRest } from './harness/layout';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(site(await instagramPages({ embedsData: true })), profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

const FLOATING = '[role="presentation"] dl';
const FIGURES = '[data-base-ui-tooltip-trigger]';

/** What floats over the screen now. */
const floating = (screen: Page) =>
  screen.$$eval(FLOATING, (lists) =>
    lists.filter((one) => one.checkVisibility()).map((one) => one.innerText),
  );

async function middleOf(screen: Page, name: string): Promise<[x: number, y: number]> {
  const figure = await screen.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await figure?.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  if (figure) await atRest(figure);
  const box = await figure?.boundingBox();
  if (!box) throw new Error(`${name} is not on the screen.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const until = (screen: Page, count: number) =>
  screen.waitForFunction(
    (selector, wanted) => document.querySelectorAll(selector).length === wanted,
    { timeout: 5000 },
    FLOATING,
    count,
  );

describe('A figure explains itself', () => {
  it('at a tap; another tap moves or closes the popover', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
    const session = await panel.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await panel.touchscreen.tap(...(await middleOf(panel, 'Followers: 16,476')));
    await shows(panel, 'Page says');
    expect((await floating(panel)).join()).toContain('16,476');
    await panel.touchscreen.tap(...(await middleOf(panel, 'Posts: 181')));
    await shows(panel, '“181”');
    await expect.poll(() => floating(panel)).toHaveLength(1);
    await panel.touchscreen.tap(...(await middleOf(panel, 'Posts: 181')));
    await until(panel, 0);
    await panel.touchscreen.tap(...(await middleOf(panel, 'Tier: Micro')));
    await until(panel, 1);
    await panel.$eval('h3', (heading) => heading.scrollIntoView({ block: 'center' }));
    const box = await (await panel.$('h3'))?.boundingBox();
    await panel.touchscreen.tap((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await until(panel, 0);
    await panel.close();
  });

  it('on keyboard focus; Escape closes the popover and keeps the popup and the focus', async () => {
    const popup = await yardstick.popupOver(tab);
    // The first figures are there before the rest, and are drawn anew with it.
    await shows(popup, 'Save to shortlist');
    await popup.keyboard.press('Tab');
    await until(popup, 1);
    const focused = await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await popup.keyboard.press('Escape');
    await until(popup, 0);
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(focused);
    expect(await textOf(popup)).toContain('16,476');
    await popup.close();
  });

  it('under the pointer along a row, without covering the next control', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    const figures = await popup.$$(FIGURES);
    expect(figures.length).toBeGreaterThan(6);
    for (const figure of figures) {
      await figure.hover();
      await until(popup, 1);
      await expect.poll(() => popup.evaluate(coveredButton)).toBeNull();
    }
    await popup.close();
  });
});

/** Runs in the screen: the primary action, where something floats over its middle. */
function coveredButton(): string | null {
  const button = [...document.querySelectorAll('form button')].find((one) =>
    one.textContent?.startsWith('Save'),
  );
  if (!button) return null;
  const { left, top, width, height } = button.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  return over && button.contains(over) ? null : (over?.outerHTML.slice(0, 90) ?? 'out of sight');
}
