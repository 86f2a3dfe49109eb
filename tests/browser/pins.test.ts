import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

const ADDRESS = 'https://www.instagram.com/lina_reads/';
const WHY = 'They are at the top but older than the posts after them, so they are probably pinned.';

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const html = readFileSync('tests/pages/instagram/profile-pins-without-icon.html', 'utf8');
  tab = await yardstick.open(site({ [ADDRESS]: html }), ADDRESS);
});
afterAll(() => yardstick.close());

describe('A profile whose pinned posts have no icon', () => {
  it('is rated by its newer posts, and the popup names the posts left out and the reason', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'median of 9 posts');
    const text = await textOf(popup);
    expect(text).toContain(`3 posts left out (Sep 2, 2024; May 20, 2024; Dec 24, 2023). ${WHY}`);
    expect(text).toMatch(/1\.9%/);
  });

  it('is rated alike in the panel, which says of each post whether it is pinned', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, WHY);
    await press(panel, 'Photo, Sep 2, 2024');
    await shows(panel, 'probably, judging by its place in the list');
  });
});
