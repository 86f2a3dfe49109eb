import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { eventually } from '../set-up/eventually';
import { POSTER } from './harness/telling-poster';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** A write that waits for its page is lost in two of five times. */
const TIMES = 10;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

async function checkbox(page: Page, name: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await page.locator(`::-p-aria([name="${name}"][role="checkbox"])`).waitHandle();
  return found as ElementHandle<HTMLInputElement>;
}

/** Clicks and leaves in one task of the page, so that nothing is answered in between. */
async function clickAndLeave(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
  const left = page.waitForNavigation();
  await element.evaluate((one) => {
    one.click();
    location.href = 'about:blank';
  });
  await left;
}

/** What the browser has of a setting, asked of the database itself. */
const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(
    (asked) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('yardstick-settings');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('settings').objectStore('settings').get(asked);
          asking.onsuccess = () => resolve(asking.result?.value);
        };
      }),
    key,
  );

describe('A setting clicked just before its page closes', () => {
  it('is stored, every time', async () => {
    const found: unknown[] = [];
    for (let time = 0; time < TIMES; time++) {
      const page = await yardstick.ownPage('options.html');
      const box = await checkbox(page, 'Copy column names with the row');
      if (time > 0) found.push(await stored(page, 'copy-headers'));
      // The box shows what is stored as soon as that is read.
      await page.waitForFunction((input, ticked) => input.checked === ticked, {}, box, found.at(-1) ?? false);
      await clickAndLeave(page, box);
      await page.close();
    }
    expect(found).toEqual(Array.from(found, (_, time) => time % 2 === 0));
  });
});

/** Leaves a page in the task that hands the row of a candidate to the browser, which no hand can time. */
const leaveWithTheRow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
      if (this.name === 'candidates') location.href = 'about:blank';
      return put.apply(this, row);
    };
  });

let tries = 0;

describe('A page that closes while a profile is being saved', () => {
  it('has saved it once its row is handed over, every time', async () => {
    tries += 1;
    const handles = Array.from({ length: TIMES }, (_, time) => `closes.${tries}.${time}`);
    for (const handle of handles) {
      const tab = await yardstick.open(threadsPages([{ ...POSTER, handle }]), threadsAt(handle));
      const popup = await yardstick.popupOver(tab);
      await shows(popup, 'Followers');
      await leaveWithTheRow(popup);
      // Waits until the button rests; the page that leaves during the click ends it.
      const pressing = press(popup, 'Save to shortlist').catch(() => undefined);
      await Promise.all([popup.waitForNavigation(), pressing]);
      await popup.close();
      await tab.close();
    }
    const list = await yardstick.ownPage('shortlist.html');
    for (const handle of handles) await shows(list, handle);
    await list.close();
  });
});

/** Between the key and the answer of the database, and after it. */
const CLOSED_AFTER_MS = [0, 30, 60, 100, 30];

describe('A popup that closes right after Save is pressed', () => {
  it('has saved the profile with note and tags, once, when the shortlist opens', async () => {
    tries += 1;
    const handles = CLOSED_AFTER_MS.map((_, time) => `gone.${tries}.${time}`);
    for (const [time, handle] of handles.entries()) {
      const tab = await yardstick.open(threadsPages([{ ...POSTER, handle }]), threadsAt(handle));
      const popup = await yardstick.popupOver(tab);
      const note = await popup.locator('::-p-aria([name="Note"][role="textbox"])').waitHandle();
      await note.type(`Note on ${handle}`, { delay: 5 });
      const tags = await popup.locator('::-p-aria([name="Tags"][role="combobox"])').waitHandle();
      await tags.type(`tag${tries}-${time},`, { delay: 5 });
      await popup.locator(SAVE).wait();
      await popup.keyboard.down('Control');
      await popup.keyboard.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, CLOSED_AFTER_MS[time]));
      await popup.close();
      await tab.close();
    }
    const list = await yardstick.ownPage('shortlist.html');
    for (const handle of handles) await shows(list, handle);
    const found = await eventually(async () => {
      const rows = await stateOf(list, handles);
      expect(rows.waiting).toBe(0);
      return rows;
    });
    expect(found.notes).toEqual(handles.map((handle) => `Note on ${handle}`));
    expect(found.tags).toEqual(handles.map((_, time) => `tag${tries}-${time}`));
    expect(found.saves).toEqual(handles.map(() => 1));
    await list.close();
  });
});

describe('A popup that closes right after Save is pressed, beside a panel that stays in view', () => {
  it('has saved the profile soon after, although nobody touches the panel', async () => {
    tries += 1;
    const handle = `beside.${tries}`;
    const tab = await yardstick.open(threadsPages([{ ...POSTER, handle }]), threadsAt(handle));
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Save to shortlist');
    await panel.evaluate(() => {
      for (const type of ['focus', 'visibilitychange'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    });
    const popup = await yardstick.popupOver(tab);
    await popup.locator(SAVE).wait();
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.close();
    await shows(panel, `Saved @${handle} to your shortlist.`);
    await tab.close();
  });
});

const SAVE =
  '::-p-xpath(//button[starts-with(normalize-space(.), "Save to shortlist") and not(@aria-disabled="true")])';

interface Stored {
  waiting: number;
  notes: string[];
  tags: string[];
  saves: number[];
}

/** What the database has of these accounts, asked of the database itself. */
function stateOf(page: Page, handles: string[]): Promise<Stored> {
  return page.evaluate(async (asked) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('yardstick');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = <Row>(table: string): Promise<Row[]> =>
      new Promise((resolve) => {
        const asking = db.transaction(table).objectStore(table).getAll();
        asking.onsuccess = () => resolve(asking.result);
      });
    const candidates = await all<{ id: string; handle: string; tagIds: string[] }>('candidates');
    const notes = await all<{ candidateId: string; body: string }>('notes');
    const tags = await all<{ id: string; name: string }>('tags');
    const changes = await all<{ candidateId: string | null; kind: string }>('changes');
    db.close();
    const own = asked.map((handle) => candidates.filter((row) => row.handle === handle));
    // `chrome` is not typed here, because this runs in a page of the extension.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    const session = await chrome.storage.session.get(null);
    const ids = own.map((rows) => rows.map(({ id }) => id));
    return {
      waiting: Object.keys(session).filter((key) => key.startsWith('waiting-save:')).length,
      notes: ids.map((some) =>
        notes
          .filter(({ candidateId }) => some.includes(candidateId))
          .map(({ body }) => body)
          .join('|'),
      ),
      tags: own.map((rows) =>
        rows
          .flatMap(({ tagIds }) => tagIds)
          .map((id) => tags.find((tag) => tag.id === id)?.name ?? '')
          .join('|'),
      ),
      saves: ids.map(
        (some) =>
          changes.filter(({ candidateId }) => candidateId !== null && some.includes(candidateId)).length,
      ),
    };
  }, handles);
}
