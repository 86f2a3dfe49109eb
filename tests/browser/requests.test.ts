import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, type } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { startYardstick, type Yardstick } from './harness/yardstick';

const TILES = 'main a[href*="/p/"]';

let yardstick: Yardstick;
let instagram: Site;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  instagram = site(await instagramPages());
  tab = await yardstick.open(instagram, profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

/** What a screen asks for beyond the extension's own files. */
function requestsOf(screen: Page): string[] {
  const foreign: string[] = [];
  screen.on('request', (request) => {
    if (!/^(chrome-extension|blob|data):/.test(request.url())) foreign.push(request.url());
  });
  return foreign;
}

describe('Using Yardstick', () => {
  it('makes no request while reading, measuring, saving and exporting with every screen open', async () => {
    await tab.waitForSelector(TILES);
    await tab.hover(TILES);
    const panel = await yardstick.panelBeside(tab);
    const byPanel = requestsOf(panel);
    await press(panel, 'Measure');
    await shows(panel, 'median of 12 posts');

    const popup = await yardstick.popupOver(tab);
    const byPopup = requestsOf(popup);
    await type(popup, 'Note', 'https://canary.example/in-a-note.png');
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @maya.bakes to your shortlist.');
    await popup.close();

    const list = await yardstick.ownPage('shortlist.html');
    const byList = requestsOf(list);
    await press(list, 'Export');
    await press(list, 'Download 1 profile');
    await shows(list, 'Exported 1 profile.');

    expect({ byPanel, byPopup, byList, byPage: instagram.unanswered }).toEqual({
      byPanel: [],
      byPopup: [],
      byList: [],
      byPage: [],
    });
    expect(yardstick.recorder.left()).toEqual([]);
    await list.close();
  });

  it('cannot make one: the policy refuses an image, a fetch and a form', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    const refused = await list.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.push(effectiveDirective),
      );
      new Image().src = 'https://canary.example/picture.png';
      await fetch('https://canary.example/call').catch(() => undefined);
      const form = document.createElement('form');
      form.action = 'https://canary.example/form';
      document.body.append(form);
      form.submit();
      while (directives.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
      return directives.toSorted();
    });
    expect(refused).toEqual(['connect-src', 'form-action', 'img-src']);
    expect(yardstick.recorder.left()).toEqual([]);
    await list.close();
  });
});

describe('The request recorder', () => {
  it('sees an image that a page requests', async () => {
    await tab.evaluate(() => {
      new Image().src = 'https://canary.example/picture.png';
    });
    await until(() => instagram.unanswered.includes('https://canary.example/picture.png'));
  });

  it('sees a request that belongs to no page', async () => {
    const unserved = await yardstick.browser.newPage();
    await unserved.goto('https://canary.example/').catch(() => null);
    expect(yardstick.recorder.left()).toContain('canary.example');
  });
});
