import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { site } from './harness/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

const PROFILE = 'https://www.instagram.com/maya.bakes/';
const pages = {
  [PROFILE]: '<!doctype html><html lang="en"><title>Maya</title><main>Maya bakes.</main></html>',
};

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('the recorder', () => {
  it('sees a picture that a page asks for', async () => {
    const instagram = site(pages);
    const tab = await yardstick.open(instagram, PROFILE);
    await tab.evaluate(() => {
      new Image().src = 'https://canary.example/picture.png';
    });
    await vi.waitUntil(() => instagram.unanswered.includes('https://canary.example/picture.png'));
    await tab.close();
  });

  it('sees what passes every page by', async () => {
    const background = await yardstick.browser.newPage();
    await background.goto('https://canary.example/').catch(() => null);
    expect(yardstick.recorder.left()).toContain('canary.example');
    await background.close();
  });
});
