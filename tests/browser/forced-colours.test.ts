import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { openAll } from './harness/faults';
import { inForcedColours, touchingButtons } from './harness/layout';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** More than the popup and the shortlist page have; the panel and the settings go on in the same kinds of element. */
const STOPS = 60;

let yardstick: Yardstick;
let saved: Page;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const pages = site(await instagramPages({ embedsData: true }));
  saved = await yardstick.open(pages, profileAt('tom.rides'));
  const popup = await yardstick.popupOver(saved);
  await shows(popup, '128,904');
  await press(popup, 'Save to shortlist');
  await shows(popup, 'Saved @tom.rides');
  await popup.close();
  tab = await yardstick.open(pages, profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

/** Runs in the screen: what has the focus, and whether an outline of at least 2 px shows it, its own or its field's. */
function focusShown(): { what: string; shown: boolean } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const isOutlined = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  return {
    what: focused.outerHTML.slice(0, 90),
    shown: isOutlined(focused) || isOutlined(focused.parentElement),
  };
}

/** What is wrong in forced colours: focus that is not seen at a stop of the Tab key, and buttons whose edges touch. */
async function faultsInForcedColours(screen: Page): Promise<string[]> {
  return inForcedColours(screen, async () => {
    const stops = [];
    for (let stop = 0; stop < STOPS; stop++) {
      await screen.keyboard.press('Tab');
      stops.push(await screen.evaluate(focusShown));
    }
    const met = stops.filter((one) => one !== null);
    expect(new Set(met.map(({ what }) => what)).size).toBeGreaterThan(5);
    const unseen = met.filter(({ shown }) => !shown).map(({ what }) => what);
    return [...unseen, ...(await touchingButtons(screen))];
  });
}

describe('In forced colours the focus is outlined and no two buttons touch', () => {
  it('in the popup of a profile that is not saved, and of one that is', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    expect(await faultsInForcedColours(popup), 'not saved').toEqual([]);
    await popup.close();
    const again = await yardstick.popupOver(saved);
    await shows(again, '128,904');
    expect(await faultsInForcedColours(again), 'saved').toEqual([]);
    await again.close();
  });

  it('in the panel with all its parts unfolded', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
    expect(await faultsInForcedColours(panel), 'as it opens').toEqual([]);
    await openAll(panel);
    await shows(panel, 'Reset to defaults');
    expect(await faultsInForcedColours(panel), 'unfolded').toEqual([]);
    await panel.close();
  });

  it('on the shortlist page, a row opened', async () => {
    const page = await yardstick.ownPage('shortlist.html');
    await shows(page, '1 of 1');
    await press(page, 'Edit');
    await page.waitForSelector('td textarea');
    expect(await faultsInForcedColours(page)).toEqual([]);
    await page.close();
  });

  it('in the settings', async () => {
    const page = await yardstick.ownPage('options.html');
    await shows(page, '@maya.bakes');
    expect(await faultsInForcedColours(page)).toEqual([]);
    await page.close();
  });
});
