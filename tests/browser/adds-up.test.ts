import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../lib/messages/contract';
import { PLATFORMS } from '../../lib/platforms/registry';
import { site } from '../../scripts/browser/site';
import { pageSource } from '../lib/platforms/load-page';
import { until } from '../set-up/eventually';
import { stateOf } from './harness/reader-state';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

type Sample = NonNullable<TabState['sample']>;

const likesOf = ({ posts }: Sample, id: string) => {
  const likes = posts[id]?.likes;
  return likes?.found ? likes.value : null;
};

/** Of each platform the profile, then pages that a person goes on to, and what those show and the profile does not. */
const WALKS = [
  {
    pages: ['instagram/profile-list-header', 'instagram/profile-reels-tab', 'instagram/post-signed-out'],
    brings: ['DHBDAnTvBv1', 'DbTYRXT9kf2', 'DbAsXRz6xg6'],
    likes: { DHBDAnTvBv1: 1_286, DbTYRXT9kf2: 11_651 },
    comments: 1,
  },
  {
    pages: ['tiktok/profile', 'tiktok/video-over-profile'],
    brings: [],
    likes: { '7673067308094322978': 902 },
    comments: 1,
  },
  {
    pages: ['youtube/channel-2026-drawn', 'youtube/channel-shorts-data', 'youtube/video-drawn'],
    brings: ['short000008'],
    likes: { rolls000001: 1_471_150 },
    comments: 1,
  },
  {
    pages: ['x/profile', 'x/post'],
    brings: ['2087494301905852221'],
    likes: { '2087494301905852221': 5 },
    comments: 1,
  },
  {
    pages: ['threads/profile', 'threads/post'],
    brings: ['DThanks6'],
    likes: { DThanks6: 5 },
    comments: 1,
  },
  {
    pages: ['bluesky/profile', 'bluesky/post'],
    brings: ['3msuxyldv2227'],
    likes: { '3msuxyldv2227': 5 },
    comments: 1,
  },
] as const;

/** The tab's sample, once it is as it should be; between two pages no reader answers. */
const sampleIn = (tab: Page, fits: (sample: Sample) => boolean): Promise<Sample> =>
  until(async () => {
    const { sample } = await stateOf(yardstick, tab).catch(() => ({ sample: null }));
    return sample && fits(sample) ? sample : null;
  });

function pageAt(name: string) {
  const [folder = '', file = ''] = name.split('/');
  const { html, facts } = pageSource(folder, file);
  const { origin, pathname } = new URL(facts.url);
  return { url: facts.url, at: origin + pathname, html };
}

describe('The sample grows from page to page,', () => {
  it.each(WALKS.map((walk) => [walk.pages.join(' → '), walk] as const))('%s', async (_name, walk) => {
    const { brings, likes, comments } = walk;
    const pages = walk.pages.map(pageAt);
    const own = pages[0]?.url ?? '';
    const tab = await yardstick.open(site(Object.fromEntries(pages.map(({ at, html }) => [at, html]))), own);
    const sampleWith = (fits: (sample: Sample) => boolean) => sampleIn(tab, fits);
    const profile = await sampleWith(({ posts }) => Object.keys(posts).length > 0);
    expect(brings.filter((id) => id in profile.posts)).toEqual([]);
    for (const { url } of pages.slice(1)) {
      await tab.goto(url);
      await sampleWith(({ posts }) => Object.keys(posts).length >= Object.keys(profile.posts).length);
    }
    await tab.goto(own);
    const all = await sampleWith(({ posts }) =>
      Object.values(posts).some((post) => post.visibleComments.length > 0),
    );
    expect(Object.keys(all.posts)).toEqual(
      expect.arrayContaining([...Object.keys(profile.posts), ...brings]),
    );
    for (const [id, value] of Object.entries(likes)) expect([id, likesOf(all, id)]).toEqual([id, value]);
    expect(Object.values(all.posts).flatMap((post) => post.visibleComments)).toHaveLength(comments);
    await tab.close();
  });
});

/** A post that stands there, and what one is called that scrolling brings. */
const SCROLLED = [
  ['instagram/profile-list-header', 'Dbf3pCDyc6d', 'Dbf3pCDyc6c'],
  ['tiktok/profile', '7664505290349346318', '7664505290349346317'],
  ['youtube/channel-2026-drawn', 'short000005', 'short000006'],
  ['x/profile', '2085070833054646653', '2085070833054646652'],
  ['threads/profile', 'DRolls_1', 'DRolls_9'],
  ['bluesky/profile', '3mryvhcej2227', '3mryvhcej2226'],
] as const;

describe('Posts loaded by scrolling are added', () => {
  it.each(SCROLLED)('in %s', async (page, known, brought) => {
    const { url, at, html } = pageAt(page);
    const item = PLATFORMS.find(({ id }) => page.startsWith(id))?.posts.item ?? '';
    const tab = await yardstick.open(site({ [at]: html }), url);
    await sampleIn(tab, ({ posts }) => known in posts);
    const scroll = (selector: string, id: string, next: string) => {
      const holds = (element: Element) => element.outerHTML.includes(id);
      const post = [...document.querySelectorAll(selector)].filter(holds).at(-1);
      post?.insertAdjacentHTML('afterend', post.outerHTML.replaceAll(id, next));
    };
    await tab.evaluate(scroll, item, known, brought);
    const { posts } = await sampleIn(tab, (sample) => brought in sample.posts);
    expect(posts).toHaveProperty([known]);
    await tab.close();
  });
});
