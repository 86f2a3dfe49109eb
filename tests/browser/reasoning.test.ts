import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { pageSource } from '../lib/platforms/load-page';
import { backdateSnapshots } from './harness/rewrite-snapshots';
import { POSTER } from './harness/telling-poster';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(threadsPages([POSTER]), threadsAt(POSTER.handle));
  panel = await yardstick.panelBeside(tab);
  await shows(panel, '5.0%');
});
afterAll(() => yardstick.close());

describe('A signal', () => {
  it('gives its value, the usual range, and what no page can show', async () => {
    await shows(panel, 'Worth a look 1 question');
    await press(panel, 'Worth a look');
    await shows(
      panel,
      'The posts have almost the same rate, although some posts usually do better. What is the reason here?',
    );
    await shows(
      panel,
      'Spread of the posts’ rates (middle half divided by median): 0%; usual is 10% or more',
    );
    await shows(panel, 'Change in followers since an earlier day: no numbers saved in the last month');
    await shows(
      panel,
      'No page shows where the audience lives, how old the audience is, how many followers are real',
    );
  });

  it('does not judge a change of followers within a day, and saves the newer number with its posts', async () => {
    await press(panel, 'Save to shortlist');
    await shows(panel, '@maya.bakes · Threads · Found');
    const later = threadsPages([{ ...POSTER, followers: 13_000 }]);
    const grown = await yardstick.open(later, threadsAt(POSTER.handle));
    await shows(panel, '13,000 3.8% @maya.bakes');
    await shows(panel, 'Change in followers since an earlier day: saved less than 7 days ago');
    await grown.close();
    await tab.bringToFront();
    await shows(panel, '5.0%');
  });

  it('reports a sudden change once a snapshot is a week old', async () => {
    await backdateSnapshots(panel, 10);
    await panel.reload();
    const later = threadsPages([{ ...POSTER, followers: 16_900 }]);
    const grown = await yardstick.open(later, threadsAt(POSTER.handle));
    await shows(panel, '+3,900 followers since');
    await shows(panel, 'Many followers came within a month. What brought them');
    await shows(panel, 'Change in followers since an earlier day: 30%; usual is −20% to 20%');
    await grown.close();
    await tab.bringToFront();
    await shows(panel, '5.0%');
  });

  it('is shown beside the good signs from opened posts', async () => {
    const names = ['profile', 'post'].map((name) => pageSource('x', name));
    const pages = Object.fromEntries(names.map(({ html, facts }) => [facts.url, html]));
    const [profile = '', post = ''] = Object.keys(pages);
    const other = await yardstick.open(site(pages), profile);
    await shows(panel, 'No comments read yet. Open posts to read their comments.');
    await other.goto(post);
    await shows(panel, 'Say they bought it: 1 買いました🔥');
    await other.goto(profile);
    await shows(panel, 'Say they bought it: 1 買いました🔥');
    await other.close();
    await tab.bringToFront();
    await shows(panel, '5.0%');
  });
});

describe('What captions disclose', () => {
  it('is listed with word, position, lists and label', async () => {
    await shows(panel, 'Disclosure in 4 of 6 captions, 1 label');
    await press(panel, 'Disclosure');
    await shows(
      panel,
      '“#ad” character 1, line 1, where “more” cuts captions here is not known, a hashtag on its own Accepted in United States, United Kingdom, Canada, India. Doubtful in Germany.',
    );
    await shows(panel, 'labelled by the platform');
    await shows(
      panel,
      '“Werbung” character 1, line 1, where “more” cuts captions here is not known, in a sentence Accepted in Germany.',
    );
    await shows(panel, 'among 2 other hashtags and links');
    await shows(panel, '“sponsored” negated by the word beside it');
    await shows(panel, 'No disclosure words in 2 captions. That proves nothing');
  });

  it('is compared with the point where Instagram cuts a caption', async () => {
    const { html, facts } = pageSource('instagram', 'post-signed-out');
    const caption = (text: string) =>
      html.replace(/"caption":\{"text":"[^"]*"/, `"caption":{"text":"${text}"`);
    for (const [text, words] of [
      ['#ad rye', 'character 1, line 1, before “more”'],
      [`${'x'.repeat(130)} #ad rye`, 'character 132, line 1, after “more”'],
    ] as const) {
      const other = await yardstick.open(site({ [facts.url.split('?')[0] ?? '']: caption(text) }), facts.url);
      await shows(panel, words);
      await other.close();
    }
    await tab.bringToFront();
    await shows(panel, '5.0%');
  });
});
