import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { eventually } from '../set-up/eventually';
import { ALL_WIDTHS, faults } from './harness/faults';
import { reloadList, startOnList } from './harness/list-page';
import { saveToChoose } from './harness/seed';
import type { Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  ({ yardstick, page } = await startOnList(saveToChoose));
});
afterAll(() => yardstick.close());

beforeEach(() => reloadList(page, '6 of 6', 900));

const byName = (name: string) => page.locator(`::-p-aria([name="${name}"])`);
const select = async (...names: string[]) => {
  for (const name of names) {
    const handle = `@${name.toLowerCase().replace(' ', '.').replace('maya.lind', 'maya.bakes')}`;
    await byName(`Select ${name}, ${handle} on Instagram`).click();
  }
  await shows(page, `${names.length} selected`);
};
/** What each profile has in a row, by column. */
const cells = (measure: string) =>
  page.$$eval(`[data-measure="${measure}"] td`, (all) =>
    all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );
const RATE = 'rate.likes-comments-by-followers';

describe('Comparing selected profiles', () => {
  it('says what overlaps, what is higher, what is unknown, and where each stands in the list', async () => {
    await select('Maya Lind', 'Otto Builds', 'Noor Runs', 'Kim Quiet');
    await press(page, 'Compare');
    await page.waitForSelector(`[data-measure="${RATE}"] td`);
    const names = await page.$$eval('[data-part="compare"] thead th a', (all) =>
      all.map((one) => one.textContent),
    );
    const rates = Object.fromEntries((await cells(RATE)).map((cell, at) => [names[at], cell]));
    expect(rates['Maya Lind']).toContain('Cannot be told apart from Otto Builds');
    expect(rates['Otto Builds']).toContain('Cannot be told apart from Maya Lind');
    expect(rates['Noor Runs']).toContain('Highest known number in this row');
    expect(rates['Noor Runs']).toContain(
      '1st of 5 Instagram profiles on your shortlist, based on the posts seen',
    );
    expect(rates['Kim Quiet']).toBe('likes: hidden');
    const costs = Object.fromEntries((await cells('cost')).map((cell, at) => [names[at], cell]));
    expect(costs['Noor Runs']).toMatch(/^\$0\.0/);
    expect(costs['Maya Lind']).toMatch(/^€0\./);
    expect(costs['Kim Quiet']).toBe('no fee entered');
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
  });

  it('is opened and closed with keys, and gives the focus back', async () => {
    await select('Maya Lind', 'Otto Builds');
    const button = await page.waitForSelector('::-p-aria([name="Compare"][role="button"])');
    await button?.press('Enter');
    await page.waitForSelector(`[data-measure="${RATE}"] td`);
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await page.$('[data-part="compare"]')).toBeNull());
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Compare');
  });

  it('follows a change from another window', async () => {
    await select('Maya Lind', 'Tom Rides');
    await press(page, 'Compare');
    await page.waitForSelector('[data-measure="price"] td');
    expect(await cells('price')).toContain('€450 asked');
    const other = await yardstick.ownPage('shortlist.html');
    await shows(other, '6 of 6');
    await other.locator('::-p-aria([name="Edit Tom Rides, @tom.rides on Instagram"])').click();
    const offered = await other.locator('::-p-aria([name="Offered"][role="textbox"])').waitHandle();
    await offered.evaluate((one) => (one as HTMLInputElement).select());
    await offered.type('120', { delay: 15 });
    await expect.poll(() => cells('price')).toContain('€120 offered');
    await other.close();
  });
});

describe('The selection', () => {
  const isChecked = (name: string) =>
    page.$eval(`input[aria-label^="Select ${name},"]`, (one) => (one as HTMLInputElement).checked);
  const undo = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z', { delay: 15 });
    await page.keyboard.up('Control');
  };

  it('is whole after its profiles were removed and put back, and Escape and Ctrl+Z clear it and bring it back', async () => {
    await select('Maya Lind', 'Otto Builds', 'Noor Runs');
    await page.locator('[data-part="selection-bar"] ::-p-aria([name="Remove"][role="button"])').click();
    await shows(page, '3 of 3');
    await undo();
    await shows(page, '6 of 6');
    await shows(page, '3 selected');
    await eventually(async () => expect(await isChecked('Maya Lind')).toBe(true));
    await (await page.waitForSelector('tbody[data-id] td[data-column="offered"]'))?.focus();
    await eventually(async () => {
      // The first may close a message.
      await page.keyboard.press('Escape', { delay: 15 });
      expect(await page.$('[data-part="selection-bar"]')).toBeNull();
    });
    await shows(page, 'Cleared the selection of 3 profiles.');
    await undo();
    await shows(page, '3 selected');
    await shows(page, '6 of 6');
    expect(await faults(page)).toEqual([]);
  });
});

describe('The prices in the table', () => {
  const names = () =>
    page.$$eval('tbody[data-id] [data-part="name"] a', (all) => all.map((one) => one.textContent?.trim()));
  const textAt = (place: number, column: string) =>
    page.$eval(`tbody[data-index="${place}"] td[data-column="${column}"]`, (one) => one.textContent?.trim());

  it('are asked, offered and agreed, each with its own column, order and filter', async () => {
    await page.locator('th[data-column="agreed"] button').click();
    await page.waitForSelector('th[data-column="agreed"][aria-sort="descending"]');
    await eventually(async () => expect((await names()).slice(0, 2)).toEqual(['Otto Builds', 'Pia Paints']));
    expect([await textAt(0, 'agreed'), await textAt(0, 'fee')]).toEqual(['€400', '']);
    await press(page, 'Add filter');
    await (await page.waitForSelector('::-p-aria([name="Filter by"])'))?.select('agreedAmount');
    // In the currency that most prices of the list have.
    const currency = await page.waitForSelector('::-p-aria([name="Currency"][role="combobox"])');
    expect(await currency?.evaluate((one) => (one as HTMLSelectElement).value)).toBe('EUR');
    const most = await page.waitForSelector('::-p-aria([name="At most"][role="textbox"])');
    await most?.type('350', { delay: 15 });
    await eventually(async () => expect(await names()).toEqual(['Pia Paints']));
    await shows(page, 'Fee agreed: at most €350');
    await page.keyboard.press('Escape');
    expect(await faults(page)).toEqual([]);
  });

  it('are typed into their cells, in the currency that the profile’s other prices have', async () => {
    await eventually(async () => expect(await names()).toContain('Maya Lind'));
    const place = (await names()).indexOf('Maya Lind');
    const cell = await page.waitForSelector(`tbody[data-index="${place}"] td[data-column="offered"]`);
    await cell?.focus();
    await page.keyboard.type('380', { delay: 15 });
    await shows(page, 'An amount without a currency is in EUR.');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await textAt(place, 'offered')).toBe('€380'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await eventually(async () => expect(await textAt(place, 'offered')).toBe(''));
  });
});

describe('The budget', () => {
  const field = async () =>
    (await page.waitForSelector(
      '::-p-aria([name="Amount"][role="textbox"])',
    )) as ElementHandle<HTMLInputElement>;
  const openBudget = async () => {
    await page.locator('[data-part="budget"]').click();
    return field();
  };

  it('adds up the selected profiles, and says what is left, what is unknown and in which currency', async () => {
    await select('Pia Paints', 'Maya Lind', 'Otto Builds', 'Noor Runs', 'Kim Quiet');
    const amount = await openBudget();
    await expect.poll(() => amount.evaluate((one) => one === document.activeElement)).toBe(true);
    await amount.evaluate((one) => one.select());
    await amount.type('5000', { delay: 15 });
    await page.select('[role="dialog"] select', 'EUR');
    // Empty, if this is tried again.
    const rate = await page.waitForSelector('::-p-aria([name="US dollars for 1 EUR"][role="textbox"])');
    await rate?.evaluate((one) => (one as HTMLInputElement).select());
    await rate?.press('Backspace');
    await shows(
      page,
      'Budget: 5 creators, €1,150 of €5,000, 1 fee in another currency, 1 profile without a fee',
    );
    await shows(page, 'Left at most €3,850');
    await shows(page, '2 agreed, 1 asked');
    await shows(page, '72,000');
    await shows(page, 'People who follow several of these creators are counted more than once.');
    await shows(page, 'From 4 of 5 profiles. The number of 1 profile is unknown and not included.');
    await rate?.type('1.25', { delay: 15 });
    await shows(page, '1 converted at your rate: 1 EUR = 1.25 USD');
    await shows(page, 'Budget: 5 creators, €1,310 of €5,000, 1 profile without a fee');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.reload();
    await shows(page, 'Budget: €5,000');
  });

  it('follows a stage', async () => {
    await openBudget();
    await page.locator('::-p-aria([name="For"][role="combobox"])').fill('stage:found');
    await shows(page, 'Budget: 6 creators');
    await page.locator('::-p-aria([name="For"][role="combobox"])').fill('stage:declined');
    await shows(page, 'There are no profiles in this stage.');
    await page.locator('::-p-aria([name="For"][role="combobox"])').fill('selection:');
    await shows(page, 'Select profiles to see what they cost together.');
  });
});

describe('The board by stage', () => {
  const cardsIn = (stage: string) =>
    page.$$eval(`[data-stage="${stage}"] [data-card]`, (all) => all.map((one) => one.textContent));
  const card = (name: string) => page.waitForSelector(`::-p-xpath(//button[@data-card and .="${name}"])`);
  beforeEach(async () => {
    await press(page, 'Board');
    await page.waitForSelector('[data-stage="found"] [data-card]');
    // A test that is tried again finds the cards where they began.
    for (const name of ['Maya Lind', 'Tom Rides', 'Pia Paints']) {
      const handle = `@${name.toLowerCase().replace(' ', '.').replace('maya.lind', 'maya.bakes')}`;
      await byName(`Stage of ${name}, ${handle} on Instagram`).fill('found');
    }
    await expect.poll(() => cardsIn('found')).toHaveLength(6);
  });
  afterEach(() => press(page, 'Table'));

  it('moves a card that is dragged, and takes it back with one Undo', async () => {
    const box = await (await card('Maya Lind'))?.boundingBox();
    const to = await (await page.waitForSelector('[data-stage="contacted"]'))?.boundingBox();
    if (!box || !to) throw new Error('Not on the screen');
    await page.mouse.move(box.x + 10, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 20, { steps: 4 });
    await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 8 });
    await page.waitForSelector('[data-stage="contacted"][data-over]');
    await page.mouse.up();
    await expect.poll(() => cardsIn('contacted')).toEqual(['Maya Lind']);
    await shows(page, 'Moved Maya Lind, @maya.bakes on Instagram to “Contacted”.');
    await press(page, 'Undo');
    await expect.poll(() => cardsIn('contacted')).toEqual([]);
    await expect.poll(() => cardsIn('found')).toHaveLength(6);
  });

  it('is walked and changed with keys, and the focus follows the card', async () => {
    await (await card('Tom Rides'))?.focus();
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight', { delay: 15 });
    await page.keyboard.up('Shift');
    await expect.poll(() => cardsIn('shortlisted')).toEqual(['Tom Rides']);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Tom Rides');
    await page.keyboard.press('ArrowLeft', { delay: 15 });
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-stage]')?.getAttribute('data-stage')),
      )
      .toBe('found');
    const first = await focused();
    await page.keyboard.press('ArrowDown', { delay: 15 });
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside section');
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await page.$('aside')).toBeNull());
  });

  it('shows in another window what was moved here', async () => {
    const other = await yardstick.ownPage('shortlist.html#board');
    await other.waitForSelector('[data-stage="found"] [data-card]');
    await page.bringToFront();
    await byName('Stage of Pia Paints, @pia.paints on Instagram').fill('agreed');
    await other.waitForSelector('::-p-xpath(//*[@data-stage="agreed"]//button[.="Pia Paints"])');
    await other.close();
    await page.bringToFront();
    expect(await faults(page)).toEqual([]);
  });
});

describe('Handing over a choice', () => {
  const previewed = () =>
    page.$eval('[role="dialog"] section div', (frame) =>
      (frame.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
    );

  const check = async (name: string, isOn: boolean) => {
    const box = await page.waitForSelector(`::-p-aria([name="${name}"][role="checkbox"])`);
    // A test that is tried again finds what it chose before.
    if ((await box?.evaluate((one) => (one as HTMLInputElement).checked)) !== isOn) await box?.click();
  };

  it('answers a client who doubts it: why these, from how many, at what cost, and who has declined', async () => {
    await select('Otto Builds', 'Noor Runs', 'Kim Quiet');
    await page.locator('[data-part="selection-bar"] ::-p-aria([name="Stage"][role="button"])').click();
    await page.locator('[role="dialog"] select').fill('declined');
    await press(page, 'Set stage');
    await page.locator('[data-part="budget"]').click();
    await check('Leave out 3 profiles that have declined', false);
    await page.keyboard.press('Escape');
    await press(page, 'Hand over 3');
    await eventually(async () => expect(await previewed()).toContain('At a glance'));
    await check('Stage, such as contacted or declined', false);
    await shows(page, 'have declined: ');
    await eventually(async () => expect(await previewed()).not.toContain('Stage: Declined'));
    expect(await previewed()).toContain('3 profiles, chosen by the sender from 6 saved ones.');
    expect(await previewed()).toContain('1st of 5 saved Instagram profiles that have this kind of rate');
    const why = await page.waitForSelector(
      '::-p-aria([name="Why these profiles (optional)"][role="textbox"])',
    );
    // Empty, if this is tried again.
    await why?.evaluate((one) => (one as HTMLTextAreaElement).select());
    await why?.press('Backspace');
    await why?.type('They bake in German.', { delay: 10 });
    await check('Fees: asked, offered and agreed', true);
    await check('Stage, such as contacted or declined', true);
    await eventually(async () => {
      const text = await previewed();
      expect(text).toContain('Why these profiles They bake in German.');
      // With the fee in dollars, if the budget’s rate is known from before.
      expect(text).toMatch(/Fees in EUR€\d{3}: 1 agreed/);
      expect(text).toContain('Without a fee1 profile');
      expect(text).toContain('Stage: Declined');
    });
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'Hand over 3');
    // With the reasons come the checkboxes, so that a second version has what the first had.
    await eventually(async () => {
      const text = await previewed();
      expect(text).toContain('They bake in German.');
      expect(text).toMatch(/Fees in EUR€\d{3}: 1 agreed/);
      expect(text).toContain('Stage: Declined');
    });
    await page.keyboard.press('Escape');
    await page.locator('[data-part="budget"]').click();
    await check('Leave out 3 profiles that have declined', false);
    await shows(page, '3 of them have declined but are included.');
    await check('Leave out 3 profiles that have declined', true);
    await shows(page, 'Budget: 0 creators');
    await shows(page, '3 declined profiles left out');
    await page.keyboard.press('Escape');
    await press(page, 'Hand over 3');
    await eventually(async () =>
      expect(await previewed()).toContain('Declined, so not included in these totals: @'),
    );
    await shows(page, 'The totals leave out these profiles. To include them, use the checkbox under Budget.');
    await page.keyboard.press('Escape');
    await page.locator('[data-part="budget"]').click();
    await check('Leave out 3 profiles that have declined', false);
    await shows(page, 'Budget: 3 creators');
    await page.keyboard.press('Escape');
  });
});
