import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundFields } from '../../lib/page-file/found-fields';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { addressIn } from '../../scripts/reading/cases';
import { readCases } from '../../scripts/reading/read-cases';
import { pageSource } from '../lib/platforms/load-page';
import { deleteDownloads, downloaded } from './harness/downloads';
import { profileFolder } from './harness/profile-folder';
import { startYardstick, type Yardstick } from './harness/yardstick';

const tiktok = pageSource('tiktok', 'profile-without-views');
const snapchat = pageSource('snapchat', 'profile');
/** Sites after a redesign, in which Yardstick misses one number, with what whoever fixes the reader finds in the file. */
const REDESIGNED = [
  {
    change: 'an element has another name',
    url: tiktok.facts.url,
    html: tiktok.html.replaceAll('data-e2e="followers-count"', 'data-e2e="fans-count"'),
    finds: ['data-e2e="fans-count"', 'profile.followers, reader "header": nothing'],
  },
  {
    change: 'a field of the data has another name and place',
    url: snapchat.facts.url,
    html: snapchat.html.replaceAll(/"viewCount": ("[^"]*")/g, '"plays": { "total": $1 }'),
    finds: ['"plays":{"total":"', 'posts.views, reader "data": 4 × nothing'],
  },
];
const linkedin = pageSource('linkedin', 'company-signed-in');
const redesigned = Object.fromEntries(REDESIGNED.map(({ url, html }) => [url, html]));
const pages = site({ ...redesigned, [linkedin.facts.url]: linkedin.html });

const profile = profileFolder();
let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick(profile);
});
afterAll(() => yardstick.close());

const markup = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);

/** Which fields `npm run read` finds in a file. */
async function fieldsOf(file: string): Promise<string[]> {
  const url = addressIn(file);
  if (url === null) throw new Error(`${file} has no address.`);
  const found: string[][] = [];
  await readCases(yardstick, [{ id: file, url, file }], (_, answer) => {
    if ('state' in answer && answer.state.report) found.push(foundFields(answer.state.report));
  });
  return found[0] ?? [];
}

describe('Report this page', () => {
  it.each(REDESIGNED)(
    'saves a file from which the reader can be fixed: $change',
    async ({ url, html, finds }) => {
      deleteDownloads(profile.downloads);
      const popup = await yardstick.popupOver(await yardstick.open(pages, url));
      await press(popup, 'Report this page');
      await shows(popup, 'Yardstick finds the same fields in the file as on the page.');
      await press(popup, 'Save the file');
      const file = await downloaded(profile.downloads, /^yardstick-page.*\.html$/);
      const text = readFileSync(file, 'utf8');
      expect(text).not.toMatch(/maya|bakes/i);
      for (const found of finds) expect(text).toContain(found);
      const original = join(profile.path, 'original.html');
      writeFileSync(original, html);
      const fields = await fieldsOf(file);
      expect(fields.length).toBeGreaterThan(10);
      expect(fields).toEqual(await fieldsOf(original));
    },
  );

  it('only reads the page', async () => {
    const tab = await yardstick.open(pages, linkedin.facts.url);
    const before = await markup(tab);
    const settings = await yardstick.ownPage('options.html');
    await press(settings, 'Report this page');
    await shows(settings, 'Yardstick finds the same fields in the file as on the page.');
    expect(await markup(tab)).toBe(before);
    expect(pages.unanswered).toEqual([]);
  });
});
