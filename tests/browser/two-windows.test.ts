import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { serve } from '../../scripts/browser/serve';
import { until } from '../set-up/eventually';
import { POSTER } from './harness/telling-poster';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const KEY_MS = 15;

let yardstick: Yardstick;
/** The panels of two windows, each beside the same profile. */
let panels: [Page, Page];
beforeAll(async () => {
  yardstick = await startYardstick();
  const site = threadsPages([POSTER]);
  const first = await yardstick.panelBeside(await yardstick.open(site, threadsAt(POSTER.handle)));
  const tab = await yardstick.browser.newPage({ type: 'window' });
  await serve(tab, site.answer);
  await tab.goto(threadsAt(POSTER.handle), { waitUntil: 'domcontentloaded' });
  await press(await yardstick.popupOver(tab), 'Open panel', 10_000);
  const url = first.url();
  const target = await yardstick.browser.waitForTarget((one) => one.url() === url && one !== first.target());
  panels = [first, await target.asPage()];
  for (const panel of panels) await shows(panel, '5.0%');
  // Which sections are open is one setting.
  await press(panels[0], 'Fit');
  for (const panel of panels) await shows(panel, 'A brief lists what you look for');
});
afterAll(() => yardstick.close());

// A test that is tried again begins without a form, and with names of its own.
let attempt = 0;
beforeEach(async () => {
  attempt += 1;
  for (const panel of panels)
    await panel.evaluate(() => {
      const form = document.querySelector('section[aria-label^="Brief"]');
      const close = [...(form?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])].at(-1);
      close?.click();
    });
});

const field = async (page: Page, label: string) =>
  (await page
    .locator(`::-p-aria([name="${label}"][role="textbox"])`)
    .waitHandle()) as ElementHandle<HTMLInputElement>;

async function typeOver(page: Page, label: string, text: string): Promise<void> {
  await page.bringToFront();
  const input = await field(page, label);
  await input.evaluate((one) => one.select());
  await input.type(text, { delay: KEY_MS });
}

const valueIs = (page: Page, label: string, text: string) =>
  until(async () => (await (await field(page, label)).evaluate(({ value }) => value)) === text);

const pressNamed = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"])`).click();

describe('A brief that two windows change at once', () => {
  it('keeps what each of them changed', async () => {
    const [one, two] = panels;
    await press(one, 'New brief');
    await typeOver(one, 'Name of the brief', 'Rye week');
    await one.locator('aria/Add a criterion[role="combobox"]').fill('followers');
    await one.locator('aria/Add a criterion[role="combobox"]').fill('contact-visible');
    await press(one, 'Save brief');
    for (const panel of panels) await shows(panel, 'Rye week: 50% met');

    for (const panel of panels) await pressNamed(panel, 'Edit the brief “Rye week”');
    await typeOver(one, 'Name of the brief', 'Rye month');
    await typeOver(two, 'Minimum followers', '5000');
    await press(one, 'Save brief');
    await shows(one, 'Rye month: 50% met');
    await press(two, 'Save brief');
    for (const panel of panels) {
      await shows(panel, 'Rye month: 50% met');
      await shows(panel, '5,000 to 100,000 followers');
    }
  });

  it('shows both texts where both changed the same line', async () => {
    const [one, two] = panels;
    for (const panel of panels) await pressNamed(panel, 'Edit the brief “Rye month”');
    await typeOver(one, 'Maximum followers', '20000');
    await typeOver(two, 'Maximum followers', '90000');
    await press(one, 'Save brief');
    await shows(one, '5,000 to 20,000 followers');
    await press(two, 'Save brief');
    await shows(two, 'too, to “5,000 to 20,000 followers, preference, weight 1”.');
    await valueIs(two, 'Maximum followers', '90,000');
    await press(two, 'Save brief');
    for (const panel of panels) await shows(panel, '5,000 to 90,000 followers');
  });

  it('is still half written after a switch of the workspace in another window', async () => {
    const [one] = panels;
    const list = await yardstick.ownPage('shortlist.html');
    if (attempt > 3) await switchTo(list, 'Main');
    await press(one, 'New brief');
    await typeOver(one, 'Name of the brief', 'Autumn');
    await one.locator('aria/Add a criterion[role="combobox"]').fill('contact-visible');
    await list.bringToFront();
    await press(list, 'Workspaces');
    await typeOver(list, 'Name of a new workspace', `Serum ${attempt}`);
    await list.keyboard.press('Enter');
    await shows(list, `The workspace “Serum ${attempt}” is now open.`);
    await shows(one, 'A brief lists what you look for');
    await switchTo(list, 'Main');
    await valueIs(one, 'Name of the brief', 'Autumn');
    await press(one, 'Save brief');
    await shows(one, 'Autumn: 0% met');
    await list.close();
  });
});

describe('A note that is being typed when another window switches the workspace', () => {
  it('presses no keys of the page with the letters that are still coming', async () => {
    const [one] = panels;
    await one.keyboard.press('Escape');
    const list = await listWindow();
    await press(list, 'Workspaces');
    await typeOver(list, 'Name of a new workspace', `Client ${attempt}`);
    await list.keyboard.press('Enter');
    await shows(list, `The workspace “Client ${attempt}” is now open.`);
    await switchTo(list, 'Main');
    await shows(one, 'Workspace: Main');

    await one.bringToFront();
    const note = await field(one, 'Note');
    await note.evaluate((input) => input.select());
    const typing = note.type(`Rye ${'or/what?'.repeat(12)}`, { delay: 25 });
    await until(async () => (await note.evaluate(({ value }) => value)).startsWith('Rye or'));
    await switchTo(list, `Client ${attempt}`);
    await typing;
    await shows(one, `Workspace: Client ${attempt}`);
    // A message is a dialog too. No other one has opened.
    const dialogs = await one.$$eval('[role="dialog"]', (all) => all.map(({ textContent }) => textContent));
    expect(dialogs.filter((text) => !text?.includes('is now open.'))).toEqual([]);
    expect(await one.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

    await switchTo(list, 'Main');
    await until(async () =>
      (await (await field(one, 'Note')).evaluate(({ value }) => value)).startsWith('Rye or'),
    );
    await typeOver(one, 'Note', ' ');
    await list.close();
  });
});

describe('A tag that two windows rename at once', () => {
  it('keeps the first name until the second window has seen it', async () => {
    const pages = [await listWindow(), await listWindow()] as const;
    for (const page of pages) await press(page, 'Tags, stages, lists and fields');
    const [one, two] = pages;
    const [bread, baking, loaves] = [`bread ${attempt}`, `baking ${attempt}`, `loaves ${attempt}`] as const;
    await typeOver(one, 'New tag', bread);
    await one.keyboard.press('Enter');
    for (const page of pages) await field(page, `Name of the tag ${bread}`);
    await typeOver(two, `Name of the tag ${bread}`, loaves);
    await typeOver(one, `Name of the tag ${bread}`, baking);
    await one.keyboard.press('Enter');
    await field(two, `Name of the tag ${baking}`);
    await two.bringToFront();
    await two.keyboard.press('Enter');
    await shows(two, `Another window has named it “${baking}” in the meantime.`);
    await valueIs(one, `Name of the tag ${baking}`, baking);
    await two.keyboard.press('Enter');
    for (const page of pages) await valueIs(page, `Name of the tag ${loaves}`, loaves);
  });
});

async function listWindow(): Promise<Page> {
  const page = await yardstick.browser.newPage({ type: 'window' });
  await page.goto(`chrome-extension://${yardstick.extensionId}/shortlist.html`);
  return page;
}

async function switchTo(list: Page, name: string): Promise<void> {
  // The page is made anew for the workspace that was just created.
  await list.waitForSelector('select option:nth-child(2)');
  const id = await list.$$eval(
    'option',
    (options, wanted) => options.find(({ text }) => text === wanted)?.value,
    name,
  );
  await list.select('select', id ?? '');
}

describe('A window whose browser refuses all storage', () => {
  it('still shows the numbers of the open profile, and says why nothing can be saved', async () => {
    const [one] = panels;
    const { identifier } = await one.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await one.reload();
    await shows(one, '5.0%');
    await shows(one, 'The browser does not let Yardstick open its storage.');
    await shows(one, 'You can save again once the list can be read.');
    await one.removeScriptToEvaluateOnNewDocument(identifier);
    await one.reload();
    await shows(one, 'Save to shortlist');
    await until(async () => !(await textOf(one)).includes('does not let Yardstick'));
  });
});
