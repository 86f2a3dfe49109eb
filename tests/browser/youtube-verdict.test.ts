import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { stateOf } from './harness/reader-state';
import { startYardstick, type Yardstick } from './harness/yardstick';
import { type Channel, channelAt, shortAt, videoAt, youtubePages } from './harness/youtube-pages';

/** 4 % of the views on long videos and 8 % on Shorts; of 20,000 subscribers half the channels lie between 2.48 and 5.43 %. */
const CHANNEL: Channel = {
  handle: 'maya.bakes',
  subscribers: 20_000,
  videos: { ids: many('loaf'), views: 10_000, likes: 380, comments: 20 },
  shorts: { ids: many('roll'), views: 10_000, likes: 780, comments: 20 },
};

function many(name: string): string[] {
  return Array.from({ length: 6 }, (_, at) => `${name}${String(at).padStart(7, '0')}`);
}

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(youtubePages(CHANNEL), channelAt(CHANNEL));
  for (const id of CHANNEL.videos.ids) await openPost(videoAt(id), id);
  for (const id of CHANNEL.shorts.ids) await openPost(shortAt(id), id);
  await tab.goto(channelAt(CHANNEL));
}, 120_000);
afterAll(() => yardstick.close());

/** No person opens posts faster, and faster than that the background takes a page for one that floods it. */
const PACE_MS = 1_000;

/** Goes to a post's own page and stays until its likes are in the sample. */
async function openPost(url: string, id: string): Promise<void> {
  await tab.goto(url);
  const opened = Date.now();
  await until(async () => {
    const { sample } = await stateOf(yardstick, tab).catch(() => ({ sample: null }));
    return sample?.posts[id]?.likes?.found === true && Date.now() - opened > PACE_MS;
  });
}

describe('A channel on YouTube whose videos were opened', () => {
  it('is judged in the popup by the quartiles of its size, long videos alone', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Average for 10K to 50K');
    await shows(popup, '4.0%');
    await shows(popup, 'Among the middle half of YouTube channels of this size.');
    await shows(popup, 'Close match: SociaVault Labs, 2026');
    await shows(popup, 'left out: a different kind of post');
    const text = await textOf(popup);
    expect(text).toContain('median of 6 long videos');
    expect(text).not.toMatch(/well above|well below|6\.0%|8\.0%/i);
    await popup.close();
  });

  it('is judged alike in the panel, where Shorts have a rate of their own and no verdict', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Average for 10K to 50K');
    await shows(panel, 'SociaVault Labs, YouTube engagement by views, 9 April 2026');
    await press(panel, 'Behind the rate');
    await shows(panel, 'No sign of sponsorship 6 4.0%');
    await shows(panel, 'Videos 6 4.0% exact Shorts 6 8.0%');
    expect(await textOf(panel)).not.toContain('6.0%');
    await panel.close();
  });
});
