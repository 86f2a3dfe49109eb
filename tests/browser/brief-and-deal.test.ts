import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, type } from '../../scripts/browser/screen';
import { POSTER } from './harness/telling-poster';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let panel: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const tab = await yardstick.open(threadsPages([POSTER]), threadsAt(POSTER.handle));
  panel = await yardstick.panelBeside(tab);
  await shows(panel, '5.0%');
});
afterAll(() => yardstick.close());

async function typeOver(field: ElementHandle<Node>, text: string) {
  await field.evaluate((input) => input instanceof HTMLInputElement && input.select());
  await (field as ElementHandle<Element>).type(text);
}

describe('A brief', () => {
  const addLine = (kind: string) => panel.locator('aria/Add a criterion[role="combobox"]').fill(kind);
  const field = (label: string, role = 'textbox') =>
    panel.locator(`aria/${label}[role="${role}"]`).waitHandle();

  it('can use every criterion, and says which are met', async () => {
    await press(panel, 'Fit');
    await press(panel, 'New brief');
    await type(panel, 'Name of the brief', 'Everything');
    await addLine('tiers');
    await (await field('micro', 'checkbox')).click();
    await addLine('words');
    await (await field('Words', 'combobox')).type('sourdough\n');
    await addLine('no-competitors');
    await (await field('Competitors’ names', 'combobox')).type('Coca-Cola\n');
    for (const kind of [
      'platforms',
      'followers',
      'rate-at-least',
      'posts-per-week-at-least',
      'longest-gap-at-most',
      'grows-at-least',
      'languages',
      'worked-with-brands',
      'sponsored-share-at-most',
      'fee-at-most',
      'contact-visible',
      'no-odd-signals',
    ])
      await addLine(kind);
    await press(panel, 'Save brief');
    for (const line of [
      'met Tier micro',
      'met Mentions one of sourdough',
      'not met Mentions none of Coca-Cola',
      'met On Threads',
      'met 10,000 to 100,000 followers',
      'met Engagement rate by followers at least 2.0%',
      'met At least 1 post a week',
      'met No pause longer than 14 days',
      'unknown Grows at least 1.0% a month',
      'met Captions mostly in English',
      'met Has worked with brands',
      'not met At most 30% of posts sponsored',
      'unknown Fee at most $500',
      'not met Email address in the bio',
      'not met No unusual signals',
    ])
      await shows(panel, line);
    // Nine of fifteen, and two that might turn out well.
    await shows(panel, 'Everything: 60% met, up to 73%');
  });

  it('is one of several, and an essential criterion rules a profile out', async () => {
    await press(panel, 'New brief');
    await type(panel, 'Name of the brief', 'Large ones');
    await addLine('platforms');
    await addLine('followers');
    await panel.locator('::-p-xpath((//select[option[@value="essential"]])[2])').fill('essential');
    const from = await field('Minimum followers');
    await typeOver(from, '50,000');
    const weight = await panel.locator('::-p-xpath((//label[.="Weight"]/following::input)[1])').waitHandle();
    await typeOver(weight, '3');
    await press(panel, 'Save brief');
    await shows(panel, 'Large ones: does not fit, because an essential criterion is not met (75% met)');
    await shows(panel, 'not met 50,000 to 100,000 followers essential, weight 1');
    const briefs = await panel.locator('aria/Brief[role="combobox"]').waitHandle();
    const ids = await briefs.evaluate((list) =>
      [...list.querySelectorAll('option')].map(({ value }) => value),
    );
    expect(ids).toHaveLength(3);
    await panel.locator('aria/Brief[role="combobox"]').fill(ids[1] ?? '');
    await shows(panel, 'Everything: 60% met');
  });
});

describe('Money', () => {
  it('uses the typed exchange rate and the user’s own factors', async () => {
    // Scrolled to the edge it would lie under the panel's own head.
    const section = await panel.locator('::-p-xpath(//h2//button[starts-with(., "Money")])').waitHandle();
    await section.evaluate(
      (heading) => heading instanceof Element && heading.scrollIntoView({ block: 'center' }),
    );
    await press(panel, 'Money');
    await shows(panel, 'Only one source.');
    await type(panel, 'Fee for one post', '500');
    await shows(panel, '$1 per engagement');
    await panel.locator('aria/Currency[role="combobox"]').fill('EUR');
    await shows(panel, '€1 per engagement');
    await type(panel, 'US dollars for 1 EUR', '1.1');
    await shows(panel, 'IZEA');
    await panel.locator('::-p-xpath(//label[starts-with(normalize-space(.), "Usage rights")])').click();
    await shows(panel, 'Your deal terms multiply every amount below by 1.2 to 1.3.');
    for (const [end, percent] of [
      ['To', '60'],
      ['From', '50'],
    ]) {
      const own = await panel.locator(`aria/${end}, in %[role="textbox"]`).waitHandle();
      await typeOver(own, percent ?? '');
    }
    await shows(panel, 'Your deal terms multiply every amount below by 1.5 to 1.6.');
  });
});
