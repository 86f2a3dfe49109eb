import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { TIKTOK_PAGE, TIKTOK_PROFILE } from '../../samples/tiktok/profile';
import { press, shows } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { tooWide } from './harness/layout';
import { reloadList } from './harness/list-page';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { underToasts } from './harness/under-toasts';
import { xAt, xPages } from './harness/x-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const FEW = [300, 310];

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  // Five measures among them, so that the table is as wide as it gets.
  const instagram = site(await instagramPages({ embedsData: true }));
  await save(site({ [TIKTOK_PROFILE]: TIKTOK_PAGE }), TIKTOK_PROFILE);
  await save(
    xPages([{ handle: 'maya_bakes', followers: 69_211, likes: FEW, views: 9_000 }]),
    xAt('maya_bakes'),
  );
  await save(
    threadsPages([{ handle: 'lina_reads', followers: 12_345, likes: FEW }]),
    threadsAt('lina_reads'),
  );
  await save(instagram, profileAt('otto.builds'));
  await save(instagram, profileAt('maya.bakes'));
  page = await yardstick.ownPage('shortlist.html');
});
afterAll(() => yardstick.close());

async function save(where: Site, address: string): Promise<void> {
  const popup = await yardstick.popupOver(await yardstick.open(where, address));
  await press(popup, 'Save to shortlist');
  await shows(popup, 'to your shortlist.');
  await popup.close();
}

beforeEach(() => reloadList(page, '5 of 5'));

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

const button = async (name: string): Promise<ElementHandle<HTMLElement>> => {
  const found = await page.locator(`::-p-aria([name="${name}"][role="button"])`).waitHandle();
  return found as ElementHandle<HTMLElement>;
};

/** Whether all of an element is in the window, and nothing lies over its middle. */
const isInSight = (element: ElementHandle<Element>): Promise<boolean> =>
  element.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && one.contains(met);
  });

const focused = (): Promise<ElementHandle<Element>> =>
  page.evaluateHandle(() => document.activeElement ?? document.body);

const nameOf = (element: ElementHandle<Element>): Promise<string> =>
  element.evaluate((one) =>
    one instanceof HTMLTextAreaElement ? (one.labels[0]?.innerText ?? '') : (one.textContent ?? ''),
  );

describe('The shortlist as a table', () => {
  it.each([1_280, 1_440, 800])('shows the profile and the actions of each row at %i px', async (width) => {
    await page.setViewport({ width, height: 800 });
    await expect.poll(() => tooWide(page)).toEqual([]);
    const name = await page.waitForSelector('tbody a');
    expect(name && (await isInSight(name))).toBe(true);
    if (width < 1_000) return;
    await expect
      .poll(async () => isInSight(await button('Edit Maya Lind, @maya.bakes on Instagram')))
      .toBe(true);
    await expect
      .poll(async () => isInSight(await button('Remove Maya Lind, @maya.bakes on Instagram')))
      .toBe(true);
  });

  it('has no rows that are taller than their text', async () => {
    const heights = await page.$$eval('tbody tr', (rows) =>
      rows.map((row) => row.getBoundingClientRect().height),
    );
    expect(Math.max(...heights)).toBeLessThan(80);
  });

  it('opens a row in place, with the focus in the note', async () => {
    await (await button('Edit Maya Lind, @maya.bakes on Instagram')).click();
    await expect.poll(async () => nameOf(await focused())).toBe('Note');
    await expect.poll(async () => isInSight(await focused())).toBe(true);
    const currency = await page.waitForSelector('tbody label ::-p-text(Currency)');
    expect(currency && (await isInSight(currency))).toBe(true);
    await page.keyboard.type('Call Monday', { delay: 15 });
    await press(page, 'Done');
    await shows(page, 'Call Monday');
    await expect.poll(async () => nameOf(await focused())).toBe('Edit');
  });

  it('cuts no value under the names or the actions of a row, wherever a table that does not fit is scrolled to', async () => {
    await page.setViewport({ width: 1_100, height: 800 });
    const whole = () =>
      page.evaluate(() => {
        const names = document.querySelector('thead th:nth-child(2)')?.getBoundingClientRect().right ?? 0;
        const actions = document.querySelector('thead th:last-child')?.getBoundingClientRect().left ?? 0;
        const cells = [
          ...document.querySelectorAll('tbody td:not(:first-child, [data-part="name"], :last-child)'),
        ];
        return cells
          .filter((cell) => {
            const text = document.createRange();
            text.selectNodeContents(cell);
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const isCutAt = (edge: number, visible: number) =>
              left < edge - 1 &&
              right > edge + 1 &&
              cell.contains(document.elementFromPoint(visible, (top + bottom) / 2));
            return isCutAt(actions, actions - 2) || isCutAt(names, names + 2);
          })
          .map((cell) => cell.textContent);
      });
    const room = await page.$eval('table', ({ parentElement: frame }) =>
      frame ? frame.scrollWidth - frame.clientWidth : 0,
    );
    expect(room).toBeGreaterThan(60);
    for (const left of [0, 25, 50]) {
      await page.$eval('table', (table, to) => table.parentElement?.scrollTo(to, 0), left);
      await expect.poll(whole).toEqual([]);
    }
  });

  it('moves the focus from a removed row to the row that replaces it', async () => {
    await (await button('Remove Maya Lind, @maya.bakes on Instagram')).focus();
    await page.keyboard.press('Enter');
    await shows(page, '4 of 4');
    const row = () => page.evaluate(() => document.activeElement?.closest('tbody')?.textContent ?? '');
    await expect.poll(row).toContain('Otto Builds');
    await press(page, 'Undo');
    await shows(page, '5 of 5');
  });

  it.each([1_280, 360])(
    'shows toasts beside its rows and buttons, not over them, at %i px',
    async (width) => {
      await page.setViewport({ width, height: 720 });
      const counts = ['5 of 5'];
      try {
        for (const count of ['4 of 4', '3 of 3']) {
          await press(page, 'Remove');
          await shows(page, count);
          counts.unshift(count);
        }
        // Toasts stay as long as the focus is among them.
        await page.keyboard.press('F6');
        await expect.poll(() => underToasts(page)).toEqual([]);
        await page.$eval('section[aria-label="Trash"]', (trash) => trash.scrollIntoView({ block: 'end' }));
        await expect.poll(() => underToasts(page)).toEqual([]);
      } finally {
        for (const count of counts.slice(1)) {
          await undo();
          await shows(page, count);
        }
      }
    },
  );

  it('moves nothing while toasts come and go in a wide window', async () => {
    await page.setViewport({ width: 1_366, height: 760 });
    const tops = () =>
      page.$$eval('thead, [data-part="selection-bar"], [data-part="budget"]', (all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
    await page.locator('thead input[type="checkbox"]').click();
    await page.waitForSelector('[data-part="selection-bar"]');
    const before = await tops();
    const stage = '[data-part="selection-bar"] ::-p-aria([name="Stage"][role="button"])';
    for (const name of ['Contacted', 'Agreed']) {
      await page.locator(stage).click();
      await page.locator('[role="dialog"] select').fill(name.toLowerCase());
      await press(page, 'Set stage');
      await shows(page, `Set the stage of 5 profiles to “${name}”.`);
      expect(await tops()).toEqual(before);
    }
    for (const _ of [1, 2]) await undo();
    await shows(page, 'Undid the change to the stage of 5 profiles.');
    await press(page, 'Clear selection');
    // Its words keep their room beside a sheet too.
    await press(page, 'Tags, stages, lists and fields');
    await page.waitForSelector('[role="dialog"] [role="tablist"]');
    const isCut = () => page.$eval('[data-part="budget"]', (one) => one.scrollWidth > one.clientWidth);
    expect(await isCut()).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('keeps its headings visible in a low window, and every focused element', async () => {
    await page.setViewport({ width: 1_280, height: 480 });
    const heading = await page.waitForSelector('thead th button');
    for (const name of [
      'Remove Noor Haddad, @noor.runs on TikTok',
      'Edit Maya Lind, @maya.bakes on Instagram',
      'Edit Noor Haddad, @noor.runs on TikTok',
    ]) {
      const one = await button(name);
      await one.focus();
      await expect.poll(() => isInSight(one)).toBe(true);
    }
    expect(heading && (await isInSight(heading))).toBe(true);
  });

  it('shows all columns at 1280 px, with four measures', async () => {
    const columns = await page.$$eval('thead th', (all) => all.map(({ innerText }) => innerText.trim()));
    expect(columns).toEqual(
      expect.arrayContaining(['Views per follower', 'Tags and note', expect.stringMatching(/^Saved\s+↓$/)]),
    );
    const hidden = await page.$eval('table', ({ parentElement: frame }) =>
      frame ? frame.scrollWidth - frame.clientWidth : null,
    );
    expect(hidden).toBeLessThanOrEqual(0);
    // The arrow beside the word breaks it nowhere.
    const lines = await page.$eval('th[aria-sort] button', (button) => {
      const word = document.createRange();
      word.selectNode(button.firstChild ?? button);
      return word.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
});

/** How much of a row that is being edited the headings cover, in pixels. */
const underHeadings = (): Promise<number> =>
  page.evaluate(() => {
    const row = document.querySelector('tbody:has(textarea) tr')?.getBoundingClientRect();
    const bottoms = [...document.querySelectorAll('thead th')].map(
      (one) => one.getBoundingClientRect().bottom,
    );
    return Math.max(...bottoms) - (row?.top ?? 0);
  });

describe('The shortlist in a low window', () => {
  // In a language with longer words the headings have more lines.
  it.each([0, 140])(
    'shows an edited row below its headings at 360 px, if these need %i px',
    async (height) => {
      await page.setViewport({ width: 360, height: 720 });
      await page.addStyleTag({ content: `thead th { height: ${height}px }` });
      const edits = await page.$$('tbody td:last-child button:first-child');
      expect(edits).toHaveLength(5);
      for (const edit of edits.toReversed()) {
        await edit.focus();
        await page.keyboard.press('Enter');
        await page.waitForSelector('tbody textarea');
        await expect.poll(async () => isInSight(await focused())).toBe(true);
        await expect.poll(underHeadings).toBeLessThan(1);
        await edit.focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.querySelector('tbody textarea') === null);
      }
    },
  );

  it('scrolls by its keys, whatever has the focus', async () => {
    await page.setViewport({ width: 360, height: 400 });
    const scrolled = () => page.evaluate(() => document.body.scrollTop);
    await page.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(100);
    // A key pressed while the page still glides ends somewhere else.
    let [before, now] = [-1, 0];
    await until(async () => {
      [before, now] = [now, await scrolled()];
      return before === now;
    });
    await page.keyboard.press('Home');
    await expect.poll(scrolled).toBe(0);
  });
});

describe('The shortlist as a table at 320 px', () => {
  beforeEach(() => page.setViewport({ width: 320, height: 700 }));

  it('keeps a button that closes the opened row visible, wherever the table is scrolled to', async () => {
    await (await button('Edit Maya Lind, @maya.bakes on Instagram')).click();
    const done = async () => {
      const [, inForm] = await page.$$('::-p-aria([name="Done with Maya Lind, @maya.bakes on Instagram"])');
      return inForm as ElementHandle<HTMLElement>;
    };
    await page.waitForSelector('tbody textarea');
    for (const left of [0, 200, 2_000]) {
      await page.$eval('table', (table, to) => table.parentElement?.scrollTo(to, 0), left);
      await (await done()).evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
      await expect.poll(async () => isInSight(await done())).toBe(true);
    }
    await (await done()).click();
    await page.waitForFunction(() => document.querySelector('tbody textarea') === null);
    await expect.poll(async () => nameOf(await focused())).toBe('Edit');
  });

  it('never comes to rest with the first digits of a number under the names', async () => {
    const table = await page.waitForSelector('table');
    const box = await table?.boundingBox();
    if (!box) throw new Error('The table is not drawn.');
    await page.mouse.move(box.x + 200, box.y + 100);
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.wheel({ deltaX: 90 });
      const cut = await page.evaluate(async () => {
        const frame = document.querySelector('table')?.parentElement;
        let last = -1;
        while (frame && frame.scrollLeft !== last) {
          last = frame.scrollLeft;
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        const edge = document.querySelector('[data-part="name"]')?.getBoundingClientRect().right ?? 0;
        return [...document.querySelectorAll('tbody [data-part="name"] ~ td button')]
          .map((figure) => [figure.textContent, figure.getBoundingClientRect()] as const)
          .filter(([, { left, right }]) => left < edge - 1 && right > edge + 1)
          .map(([text]) => text);
      });
      expect(cut).toEqual([]);
    }
    await expect
      .poll(() => page.$eval('table', ({ parentElement }) => parentElement?.scrollLeft))
      .toBeGreaterThan(0);
  });
});
