import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { pageSource } from '../lib/platforms/load-page';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Platforms that the user switched on. */
const PAGES = {
  snapchat: ['profile', 'profile-subscribers-hidden'],
  linkedin: ['company-signed-in', 'person-signed-in'],
} as const;

/** A post by somebody whose profile no other test opens, without the number in its address. */
const POST = 'https://www.linkedin.com/posts/noor-rolls_rolls';
const NUMBERS = {
  activity: '7493229792460800000',
  ugcPost: '7493229792460799923',
  share: '7493229792460799923',
};
const postAt = (kind: keyof typeof NUMBERS) => `${POST}-${kind}-${NUMBERS[kind]}-jasP`;

let yardstick: Yardstick;
let pages: Site;
let addresses: Record<string, string>;
beforeAll(async () => {
  const sources = Object.entries(PAGES).flatMap(([platform, names]) =>
    names.map((name) => [`${platform}/${name}`, pageSource(platform, name)] as const),
  );
  addresses = Object.fromEntries(sources.map(([name, { facts }]) => [name, facts.url]));
  const post = pageSource('linkedin', 'post-signed-out').html.replaceAll('maya-bakes', 'noor-rolls');
  const shared = (['activity', 'ugcPost', 'share'] as const).map((kind) => [postAt(kind), post]);
  const own = sources.map(([, { html, facts }]) => [facts.url, html]);
  pages = site(Object.fromEntries([...own, ...shared]));
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

const popupOver = (name: string) => popupAt(addresses[name] ?? '');

async function popupAt(address: string): Promise<{ tab: Page; popup: Page }> {
  const tab = await yardstick.open(pages, address);
  return { tab, popup: await yardstick.popupOver(tab) };
}

/** The page as the site made it and as it stands now. */
const markup = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);

describe('Snapchat', () => {
  it('shows the subscribers, the views, and why there is no engagement rate', async () => {
    const { popup } = await popupOver('snapchat/profile');
    await shows(popup, 'Maya Bakes');
    await shows(popup, '412.3K');
    await shows(popup, 'Snapchat shows no likes, so there is no engagement rate');
    expect(await textOf(popup)).not.toContain('88K');
  });

  it('says that the owner hides the subscribers, and shows no zero', async () => {
    const { popup } = await popupOver('snapchat/profile-subscribers-hidden');
    await shows(popup, 'Noor');
    await shows(popup, 'hidden');
    expect(await textOf(popup)).not.toMatch(/\b0 followers/i);
  });
});

describe('LinkedIn', () => {
  it('shows a company’s exact followers, saves it, and keeps a person apart from it', async () => {
    const { tab, popup } = await popupOver('linkedin/company-signed-in');
    await shows(popup, '7,896');
    await shows(popup, 'company:mill-and-oven');
    // A second attempt finds it saved.
    if ((await textOf(popup)).includes('Save to shortlist')) await press(popup, 'Save to shortlist');
    await shows(popup, 'Found.');
    await popup.close();
    await tab.close();
    const person = await popupOver('linkedin/person-signed-in');
    await shows(person.popup, '1,159');
    await shows(person.popup, '@maya-bakes');
    await shows(person.popup, 'Save to shortlist');
  });

  // What was shared in the post has a number of its own, which must not make a second post of it.
  it.each(['ugcPost', 'share'] as const)('reads a post by the address of its %s, once', async (kind) => {
    const { tab, popup } = await popupAt(postAt(kind));
    await shows(popup, 'This page shows one post, not the account.');
    await shows(popup, '1 of 6 seen');
    await popup.close();
    await tab.close();
    const known = await popupAt(postAt('activity'));
    await shows(known.popup, '1 of 6 seen');
    expect(await textOf(known.popup)).not.toContain('2 of 6 seen');
    await known.tab.close();
  });

  it('adds nothing to the page', async () => {
    const tab = await yardstick.open(pages, addresses['linkedin/company-signed-in'] ?? '');
    const before = await markup(tab);
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '7,896');
    expect(await markup(tab)).toBe(before);
  });
});
