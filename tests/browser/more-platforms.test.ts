import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shows, textOf } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { pageSource } from '../lib/platforms/load-page';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Platforms that the user switched on. */
const PAGES = {
  snapchat: ['profile', 'profile-subscribers-hidden'],
} as const;

let yardstick: Yardstick;
let pages: Site;
let addresses: Record<string, string>;
beforeAll(async () => {
  const sources = Object.entries(PAGES).flatMap(([platform, names]) =>
    names.map((name) => [`${platform}/${name}`, pageSource(platform, name)] as const),
  );
  addresses = Object.fromEntries(sources.map(([name, { facts }]) => [name, facts.url]));
  pages = site(Object.fromEntries(sources.map(([, { html, facts }]) => [facts.url, html])));
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

async function popupOver(name: string): Promise<Page> {
  const tab = await yardstick.open(pages, addresses[name] ?? '');
  return yardstick.popupOver(tab);
}

describe('Snapchat', () => {
  it('shows the subscribers, the views, and why there is no engagement rate', async () => {
    const popup = await popupOver('snapchat/profile');
    await shows(popup, 'Maya Bakes');
    await shows(popup, '412.3K');
    await shows(popup, 'Snapchat shows no likes, so there is no engagement rate');
    expect(await textOf(popup)).not.toContain('88K');
  });

  it('says that the owner hides the subscribers, and shows no zero', async () => {
    const popup = await popupOver('snapchat/profile-subscribers-hidden');
    await shows(popup, 'Noor');
    await shows(popup, 'hidden');
    expect(await textOf(popup)).not.toMatch(/\b0 followers/i);
  });
});
