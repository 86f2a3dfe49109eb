import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, type } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { pageSource } from '../lib/platforms/load-page';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const MAYA = 'maya.bakes';
/** Six posts that all get the same, and say in words and hashtags who paid. */
const POSTER = {
  handle: MAYA,
  followers: 10_000,
  likes: [500, 500, 500, 500, 500, 500],
  paid: [1],
  captions: [
    '#ad My new oven bakes evenly, and the bread gets the crust that I always wanted it to have',
    'Werbung: the oven again, this time with rye that stood in a cool place over the whole night',
    '#baking #ad #oven',
    'This is not sponsored, I simply like this tin and use it nearly every day of the week',
    'A day with @coca_cola, and nothing but bread on the table from the morning to the evening',
    'Sourdough wants time more than anything else, so start it on the evening before you bake',
  ],
};

let yardstick: Yardstick;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(threadsPages([POSTER]), threadsAt(MAYA));
  panel = await yardstick.panelBeside(tab);
  await shows(panel, '5.0%');
});
afterAll(() => yardstick.close());

async function typeOver(field: ElementHandle<Node>, text: string) {
  await field.evaluate((input) => input instanceof HTMLInputElement && input.select());
  await (field as ElementHandle<Element>).type(text);
}

describe('What may be worth a question', () => {
  it('says its value, what is usual, and what no page can tell', async () => {
    await shows(panel, 'Worth a look 1 question');
    await press(panel, 'Worth a look');
    await shows(
      panel,
      'The posts’ rates hardly differ, though some posts usually do better. Why is that so here?',
    );
    await shows(panel, 'Spread of the posts (middle half by median): 0%; usual is 10% or more');
    await shows(panel, 'Change of followers since an earlier snapshot: no snapshot of the last month');
    await shows(panel, 'No page tells where the audience lives, how old it is, how many followers are real');
  });

  it('is a sudden change, once a snapshot is kept', async () => {
    await press(panel, 'Save to shortlist');
    await shows(panel, '@maya.bakes · Threads · Found');
    const later = threadsPages([{ ...POSTER, followers: 13_000 }]);
    const grown = await yardstick.open(later, threadsAt(MAYA));
    await shows(panel, 'Many followers came within a month. What brought them');
    await shows(panel, 'Change of followers since an earlier snapshot: 30%; usual is −20% to 20%');
    await grown.close();
    await tab.bringToFront();
    await shows(panel, '5.0%');
  });

  it('is beside the good signs that opened posts show', async () => {
    const names = ['profile', 'post'].map((name) => pageSource('x', name));
    const pages = Object.fromEntries(names.map(({ html, facts }) => [facts.url, html]));
    const [profile = '', post = ''] = Object.keys(pages);
    const other = await yardstick.open(site(pages), profile);
    await shows(panel, 'No comments seen. Open posts to see theirs.');
    await other.goto(post);
    await shows(panel, 'Says they bought: 1 買いました🔥');
    await other.goto(profile);
    await shows(panel, 'Says they bought: 1 買いました🔥');
    await other.close();
    await tab.bringToFront();
    await shows(panel, '5.0%');
  });
});

describe('What captions disclose', () => {
  it('stands with word, place, lists and label', async () => {
    await shows(panel, 'Disclosure words in 4 of 6 captions, 1 label');
    await press(panel, 'Disclosure');
    await shows(
      panel,
      '“#ad” character 1, line 1, where captions are cut here is not known, a hashtag on its own Accepted in United States, United Kingdom, Canada, India. Doubtful in Germany.',
    );
    await shows(panel, 'the platform’s paid label is there');
    await shows(
      panel,
      '“Werbung” character 1, line 1, where captions are cut here is not known, as words Accepted in Germany.',
    );
    await shows(panel, 'among 2 other hashtags and links');
    await shows(panel, '“sponsored” denied by the word beside it');
    await shows(panel, '2 captions without a word of any list. That proves nothing');
  });

  it('is told from the point where Instagram cuts a caption', async () => {
    const { html, facts } = pageSource('instagram', 'post-signed-out');
    const caption = (text: string) =>
      html.replace(/"caption":\{"text":"[^"]*"/, `"caption":{"text":"${text}"`);
    for (const [text, words] of [
      ['#ad rye', 'character 1, line 1, before the cut'],
      [`${'x'.repeat(130)} #ad rye`, 'character 132, line 1, past the cut'],
    ] as const) {
      const other = await yardstick.open(site({ [facts.url.split('?')[0] ?? '']: caption(text) }), facts.url);
      await shows(panel, words);
      await other.close();
    }
    await tab.bringToFront();
    await shows(panel, '5.0%');
  });
});

describe('A brief', () => {
  const addLine = (kind: string) => panel.locator('aria/Add a line[role="combobox"]').fill(kind);
  const field = (label: string, role = 'textbox') =>
    panel.locator(`aria/${label}[role="${role}"]`).waitHandle();

  it('may ask for everything that it knows, and says line by line what is met', async () => {
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
      'met Says one of sourdough',
      'not met Names none of Coca-Cola',
      'met On Threads',
      'met 10,000 to 100,000 followers',
      'met Engagement by followers at least 2.0%',
      'met At least 1 post a week',
      'met No pause over 14 days',
      'unknown Grows at least 1.0% a month',
      'met Captions mostly in English',
      'met Has worked with brands',
      'not met At most 30% sponsored posts',
      'unknown Fee at most $500',
      'not met An e-mail address in the bio',
      'not met Nothing odd',
    ])
      await shows(panel, line);
    // Nine of fifteen, and two that might turn out well.
    await shows(panel, 'Everything: 60% met, up to 73%');
  });

  it('is one of several, and an essential that is not met rules out', async () => {
    await press(panel, 'New brief');
    await type(panel, 'Name of the brief', 'Large ones');
    await addLine('platforms');
    await addLine('followers');
    await panel.locator('::-p-xpath((//select[option[@value="essential"]])[2])').fill('essential');
    const from = await field('From followers');
    await typeOver(from, '50,000');
    const weight = await panel.locator('::-p-xpath((//label[.="Weight"]/following::input)[1])').waitHandle();
    await typeOver(weight, '3');
    await press(panel, 'Save brief');
    await shows(panel, 'Large ones: an essential is not met, 75% met');
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
  it('takes a fee in another currency at the rate that is typed, and factors of one’s own', async () => {
    await press(panel, 'Money');
    await shows(panel, 'One source alone: nobody to compare it with.');
    await type(panel, 'Fee for one post', '500');
    await shows(panel, '$1 per engagement');
    await panel.locator('aria/Currency[role="combobox"]').fill('EUR');
    await shows(panel, '€1 per engagement');
    await type(panel, 'US dollars for 1 EUR', '1.1');
    await shows(panel, 'IZEA');
    await panel.locator('::-p-xpath(//label[starts-with(normalize-space(.), "Usage rights")])').click();
    await shows(panel, 'With what else is agreed: times 1.2 to 1.3, in every amount below.');
    for (const [end, percent] of [
      ['To', '60'],
      ['From', '50'],
    ]) {
      const own = await panel.locator(`aria/${end}, in %[role="textbox"]`).waitHandle();
      await typeOver(own, percent ?? '');
    }
    await shows(panel, 'With what else is agreed: times 1.5 to 1.6, in every amount below.');
  });
});
