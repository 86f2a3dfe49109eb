import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { PEOPLE } from '../../samples/instagram/people';
import { shows, textOf } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { middleOf } from './harness/tags';
import { startYardstick, type Yardstick } from './harness/yardstick';

const SAVE = 'Save to shortlist';
/** As slow as a busy machine. */
const SLOW = 6;

let yardstick: Yardstick;
let instagram: Site;
/** Every attempt has an account of its own, which is not saved yet. */
const people = [...PEOPLE];
const nextHandle = () => people.shift()?.handle ?? '';
beforeAll(async () => {
  yardstick = await startYardstick();
  instagram = site(await instagramPages({ embedsData: true }));
});
afterAll(() => yardstick.close());

/** Runs in a screen before all else: notes each place of the button, and whether another element takes its place. */
function watchButton(name: string, presses: boolean): void {
  const places: string[] = [];
  const elements: Element[] = [];
  Object.assign(window, { places });
  const look = () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));
    if (!button) return;
    if (!elements.includes(button)) {
      elements.push(button);
      if (presses && elements.length === 1) button.click();
    }
    const { left, bottom } = button.getBoundingClientRect();
    // A popup is as high as its content, and the foot keeps to its lower edge.
    const place = `element ${elements.indexOf(button)} at ${left}, ${document.documentElement.scrollHeight - bottom}`;
    const high = `of ${document.documentElement.scrollHeight}`;
    if (places.at(-1) !== `${place} ${high}`) places.push(`${place} ${high}`);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/** Opens a popup on a slow machine, watched from its first moment. */
async function slowPopup(tab: Page, presses: boolean): Promise<Page> {
  const popup = await yardstick.popupOver(tab);
  await popup.evaluateOnNewDocument(watchButton, SAVE, presses);
  await popup.emulateCPUThrottling(SLOW);
  await popup.reload();
  return popup;
}

describe('The main button of the popup', () => {
  it('stands where it appeared until it is pressed', async () => {
    const tab = await yardstick.open(instagram, profileAt(nextHandle()));
    const popup = await slowPopup(tab, false);
    await shows(popup, 'median of 12 posts');
    await popup.waitForSelector('form button:not([aria-disabled="true"])');
    const places = await popup.evaluate(() => Reflect.get(window, 'places') as string[]);
    expect(places).toHaveLength(1);
    await popup.close();
    await tab.close();
  });

  it('saves when it is pressed as soon as it is seen', async () => {
    const handle = nextHandle();
    const tab = await yardstick.open(instagram, profileAt(handle));
    const popup = await slowPopup(tab, true);
    await shows(popup, `Saved @${handle} to your shortlist.`);
    await popup.close();
    await tab.close();
  });
});

/** What may happen to a button in the middle of a press. */
const MOVES: [string, (button: Element) => void][] = [
  [
    'is pushed down by what arrives above',
    (button) => button.before(document.createElement('hr'), document.createElement('hr')),
  ],
  [
    'is taken out and put back, as by a list that is sorted',
    (button) => button.parentElement?.append(button),
  ],
];

describe('A press on a button in the panel', () => {
  it.each(MOVES)('counts if the button %s, unless the pointer leaves the button', async (_, move) => {
    const handle = nextHandle();
    const tab = await yardstick.open(instagram, profileAt(handle));
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, `@${handle} `);
    await panel.addStyleTag({ content: 'hr { height: 30px }' });
    const button = await panel.waitForSelector('form button:not([aria-disabled="true"])');
    await button?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const { x, y } = await middleOf(panel, SAVE);
    await panel.mouse.move(x, y);
    await panel.mouse.down();
    await panel.mouse.move(x, y + 60);
    await panel.mouse.up();
    expect(await textOf(panel)).toContain(SAVE);

    await panel.mouse.move(x, y);
    await panel.mouse.down();
    await button?.evaluate(move);
    await panel.mouse.up();
    await shows(panel, `Saved @${handle} to your shortlist.`);
    await panel.close();
    await tab.close();
  });
});
