import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, textOf, type } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { downloaded } from './harness/downloads';
import { profileFolder } from './harness/profile-folder';
import { isAt, isOpen, KEY_MS, presses, settled, skip } from './harness/queue-keys';
import { addToQueue, chooseShortestGap, emptyQueue, openedBy } from './harness/queue-on-list';
import { startYardstick, type Yardstick } from './harness/yardstick';

declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  windows: { getCurrent(): Promise<{ id: number }> };
  storage: { session: { set(values: object): Promise<void> } };
};

/** Six profiles with the gap between them take long on a busy machine. */
const WHOLE_WAY_MS = 150_000;
const HANDLES = [
  'maya.bakes',
  'tom.rides',
  'lina_reads',
  'gone.away',
  'noor.runs',
  'otto.builds',
  'ada.sews',
];

/** What Instagram shows for a profile that does not exist. */
const MISSING = `<!doctype html><html lang="en"><head><title>Profile isn't available • Instagram</title></head>
<body><main><h2>Sorry, this page isn't available.</h2><a href="/">Go back</a></main></body></html>`;

const SIGN_IN = 'https://www.instagram.com/accounts/login/?next=%2Fwalled%2F';
/** Instagram sends visitors who are signed out to its page to sign in on. */
const WALLED = `<!doctype html><html lang="en"><script>location.replace('${SIGN_IN}')</script></html>`;
const TO_SIGN_IN = `<!doctype html><html lang="en"><title>Login • Instagram</title><main><form id="loginForm">
<input name="username"><input name="password" type="password"></form></main></html>`;

const profile = profileFolder();
let yardstick: Yardstick;
let list: Page;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick(profile);
  const pages = await instagramPages({ embedsData: true });
  const instagram = site({
    ...pages,
    [profileAt('gone.away')]: MISSING,
    [profileAt('walled')]: WALLED,
    [SIGN_IN]: TO_SIGN_IN,
    [profileAt('old.name')]: { body: '', status: 302, headers: { location: profileAt('otto.builds') } },
  });
  list = await yardstick.ownPage('shortlist.html');
  tab = await yardstick.open(instagram, profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

const pressed = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"])`).click();

/** Writes that the window works through the queue in this tab, as its first press there does. */
async function worksIn(page: Page): Promise<void> {
  await list.evaluate(async (tabId) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.storage.session.set({ 'queue-tabs': { [id]: tabId } });
  }, yardstick.tabIdOf(page));
}

describe('A pasted list', () => {
  it('shows what is new, twice, unreadable, saved or skipped before, and what the user decided then', async () => {
    await emptyQueue(list, profile.downloads);
    const lines = [...HANDLES.slice(0, 3).map(profileAt), profileAt('maya.bakes'), 'https://bit.ly/3abc'];
    await addToQueue(list, lines, '3 new profiles', 'Add 3 profiles');
    await shows(list, 'Added 3 profiles to the queue.');
    // What names no profile stays, to be corrected.
    await expect
      .poll(() => list.$eval('[data-part="queue-sheet"] textarea', ({ value }) => value))
      .toBe('https://bit.ly/3abc');
    await shows(list, '0 of 3 done');
    await addToQueue(
      list,
      [profileAt('tom.rides'), profileAt('noor.runs')],
      '1 is in the queue already',
      'Add 1 profile',
    );
    await shows(list, '0 of 4 done');
    await pressed(list, 'Remove @noor.runs on Instagram from the queue');
    await shows(list, 'Removed 1 profile from the queue.');
    await shows(list, '0 of 3 done');
  });
});

describe('The queue beside a page', () => {
  it('gets a key from the browser for everything that has one', async () => {
    const keys = await list.evaluate(() => chrome.commands.getAll());
    expect(keys.map(({ name }) => name).toSorted()).toEqual([
      '_execute_action',
      'next',
      'open-panel',
      'save',
    ]);
    expect(keys.filter(({ shortcut }) => !shortcut)).toEqual([]);
  });

  it('opens, judges, saves and goes on with two presses a profile, and loses nothing on the way', async () => {
    await emptyQueue(list, profile.downloads);
    await addToQueue(list, HANDLES.slice(0, 5).map(profileAt), '5 new profiles', 'Add 5 profiles');
    await chooseShortestGap(list);
    await tab.bringToFront();
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Next: @maya.bakes on Instagram');
    // The keys work once they are shown.
    await shows(panel, 'Next profile N');
    await panel.keyboard.press('n');
    await isAt(tab, 'maya.bakes');
    await shows(panel, 'Now: @maya.bakes on Instagram');
    await shows(panel, 'Ready: ');

    // The note between, then one press that saves and opens the next.
    await type(panel, 'Note', 'Warm tone');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await shows(panel, 'Saved @maya.bakes to your shortlist. Undo');
    await isAt(tab, 'tom.rides');
    await shows(panel, 'Now: @tom.rides on Instagram');
    await shows(panel, '1 of 5 done');

    // One key asks for the reason, one gives it.
    await shows(panel, 'Ready: ');
    await shows(panel, 'Skip S');
    await panel.keyboard.press('s');
    await shows(panel, 'Why skip @tom.rides?');
    await panel.keyboard.press('3');
    await shows(panel, 'Skipped @tom.rides: Off topic.');
    await isAt(tab, 'lina_reads');
    await shows(panel, '2 of 5 done');

    // A detour by hand changes nothing.
    await tab.goto(profileAt('otto.builds'), { waitUntil: 'domcontentloaded' });
    await shows(panel, '@lina_reads on Instagram is not decided yet');
    await shows(panel, 'Skip @lina_reads');
    expect(await textOf(panel)).not.toContain('Do not contact');
    await press(panel, 'Back to @lina_reads');
    await isAt(tab, 'lina_reads');
    await shows(panel, 'Now: @lina_reads on Instagram');
    await press(panel, 'Later');

    // A page that is gone.
    await isAt(tab, 'gone.away');
    await shows(panel, 'This page shows no numbers to judge by.');
    await press(panel, 'Skip: Page missing or closed');
    await isAt(tab, 'noor.runs');
    await shows(panel, 'Now: @noor.runs on Instagram');
    await press(panel, 'Do not contact');
    await shows(panel, 'Only 1 profile is left, which you put off.');
    await press(panel, 'Go through them');
    await isAt(tab, 'lina_reads');
    await shows(panel, 'Now: @lina_reads on Instagram');
    await press(panel, 'Save and next');
    await shows(panel, 'You have worked through the queue: 2 saved, 3 skipped.');

    // The page of someone met before says so first.
    await tab.goto(profileAt('noor.runs'), { waitUntil: 'domcontentloaded' });
    await shows(panel, 'Do not contact. You decided this on');
    await tab.goto(profileAt('tom.rides'), { waitUntil: 'domcontentloaded' });
    await shows(panel, 'You skipped this profile on');
    await panel.close();

    // Who was met before is marked in the next list.
    await addToQueue(
      list,
      ['maya.bakes', 'tom.rides', 'noor.runs', 'ada.sews'].map(profileAt),
      ['1 new profile', '1 is saved already', 'You skipped 1 before', '1 is marked “do not contact”'],
      'Add 1 profile',
    );
    await pressed(list, 'Remove @ada.sews on Instagram from the queue');
    await shows(list, '5 of 5 done');

    // At the end, one sheet.
    await list.bringToFront();
    await press(list, 'Export the 2 saved profiles');
    await list.waitForSelector('[data-part="queue-sheet"]', { hidden: true });
    await shows(list, 'Selected profiles (2)');
    await list.keyboard.press('Escape');
    await shows(list, 'Export 2');
    const text = await textOf(list);
    expect(text).toContain('Warm tone');
  });

  it('leads past a page to sign in on, back from the sheet, and on after a window was closed', async () => {
    await emptyQueue(list, profile.downloads);
    await addToQueue(
      list,
      ['walled', 'ada.sews', 'otto.builds'].map(profileAt),
      '3 new profiles',
      'Add 3 profiles',
    );
    await tab.goto(profileAt('maya.bakes'), { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Next: @walled on Instagram');
    await shows(panel, 'Next profile N');
    await panel.keyboard.press('n');
    await shows(panel, 'Instagram asks you to sign in before it shows @walled.');

    // The sheet leads back to the tab and what is open there, and puts nothing off.
    await list.bringToFront();
    await press(list, 'Back to @walled');
    await until(() => tab.evaluate(() => document.visibilityState === 'visible').catch(() => false));
    await shows(list, '0 of 3 done');
    expect(await textOf(list)).toContain('@walled on Instagram Open Remove');
    await shows(panel, 'Open @walled again');
    await press(panel, '@walled later');
    await shows(panel, 'Put off @walled.');
    await isAt(tab, 'ada.sews');
    await shows(panel, 'Now: @ada.sews on Instagram');
    await panel.close();

    // A window that is gone had it open: it is the next one, and named so.
    await openedBy(list, 'ada.sews', 'earlier:1');
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Next: @ada.sews on Instagram');
    await shows(popup, 'Next profile N');
    await popup.keyboard.press('n');
    await shows(popup, 'Now: @ada.sews on Instagram');
    await popup.close();
  });

  it('decides about an account whose old address leads to its new one', async () => {
    await emptyQueue(list, profile.downloads);
    await addToQueue(list, ['old.name', 'ada.sews'].map(profileAt), '2 new profiles', 'Add 2 profiles');
    await tab.goto(profileAt('maya.bakes'), { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Next: @old.name on Instagram');
    await shows(panel, 'Next profile N');
    await panel.keyboard.press('n');
    await isAt(tab, 'otto.builds');
    await shows(panel, 'Now: @otto.builds on Instagram @old.name leads to @otto.builds.');
    await shows(panel, 'Ready: ');
    await type(panel, 'Note', 'Has a new name');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await shows(panel, 'Saved @otto.builds to your shortlist. Undo');
    await shows(panel, '1 of 2 done');
    await isAt(tab, 'ada.sews');
    await shows(panel, 'Now: @ada.sews on Instagram');

    // A detour by hand to a page that redirects is no new name.
    await tab.goto(profileAt('old.name'), { waitUntil: 'domcontentloaded' });
    await shows(panel, '@ada.sews on Instagram is not decided yet');
    await panel.close();
  });

  it(
    'is worked by keys alone in the panel, from the shortlist page to the result',
    async () => {
      await emptyQueue(list, profile.downloads);
      await addToQueue(list, HANDLES.slice(0, 5).map(profileAt), '5 new profiles', 'Add 5 profiles');
      await chooseShortestGap(list);
      await tab.goto(profileAt('ada.sews'), { waitUntil: 'domcontentloaded' });
      await worksIn(tab);
      const panel = await yardstick.panelBeside(tab);
      await shows(panel, 'Next: @maya.bakes on Instagram');
      await list.bringToFront();
      await press(list, 'Close');
      await shows(list, 'Queue (5)');
      await list.keyboard.press('q');
      await shows(list, 'Open the first profile N');
      await list.keyboard.press('n');
      await isAt(tab, 'maya.bakes');

      // The screen says which keys there are.
      await shows(panel, 'Ready: ');
      await panel.keyboard.press('?');
      await shows(panel, 'Skip, with a reason S, then 1 … 9');
      await shows(panel, 'Later S, then L');
      await shows(panel, 'Do not contact S, then 0');
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('[role="dialog"]', { hidden: true });

      const { pressed, taken } = presses(panel);
      await pressed('e');
      await panel.keyboard.type('Warm tone', { delay: KEY_MS });
      await pressed('Enter', 'Control');
      await isOpen(panel, 'tom.rides');
      await skip(panel, 'tom.rides', '1');
      await isOpen(panel, 'lina_reads');
      await skip(panel, 'lina_reads', 'l');
      // Nothing can be saved here: the same key goes on.
      await shows(panel, 'Skip: Page missing or closed');
      await pressed('Enter', 'Control');
      await isOpen(panel, 'noor.runs');
      await skip(panel, 'noor.runs', '0');
      await shows(panel, 'Only 1 profile is left, which you put off.');
      // The keyboard stays in the queue.
      await panel.waitForFunction(() => document.activeElement?.closest('[data-part="queue"]'));
      await settled(panel);
      await pressed('n');
      await isOpen(panel, 'lina_reads');
      await pressed('Enter', 'Control');
      await shows(panel, 'You have worked through the queue: 2 saved, 3 skipped.');
      // Five profiles, one of them twice.
      // With two for each of the three that were skipped, and one for the button.
      expect(taken() + 3 * 2 + 1).toBeLessThanOrEqual(2 * 6);
      await panel.close();

      // The sheet says what became of all, and gives it as a file.
      await list.bringToFront();
      await shows(
        list,
        'Result Saved: 2 Skipped: 2 Too small: 1 Page missing or closed: 1 Do not contact: 1 Export the 2 saved profiles',
      );
      await press(list, 'Download all as CSV');
      const file = readFileSync(await downloaded(profile.downloads, /\.csv$/), 'utf8');
      expect(file).toContain('maya.bakes,https://www.instagram.com/maya.bakes/,saved,');
      expect(file).toContain(',Warm tone');
      expect(file).toContain('noor.runs,https://www.instagram.com/noor.runs/,do not contact,');
    },
    WHOLE_WAY_MS,
  );

  it('takes at most four presses besides the note, with the focus in the page', async () => {
    await emptyQueue(list, profile.downloads);
    await addToQueue(
      list,
      ['otto.builds', 'ada.sews', 'tom.rides', 'noor.runs'].map(profileAt),
      '4 new profiles',
      'Add 4 profiles',
    );
    await tab.goto(profileAt('maya.bakes'), { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    const first = await yardstick.popupOver(tab);
    await shows(first, 'Next: @otto.builds on Instagram');
    await shows(first, 'Next profile N');
    await first.keyboard.press('n');
    await isAt(tab, 'otto.builds');
    await first.close();

    // The button of the toolbar, or its key.
    const popup = await yardstick.popupOver(tab);
    const toOpen = 1;
    await shows(popup, 'Ready: ');
    const { pressed, taken } = presses(popup);
    await pressed('e');
    await popup.keyboard.type('Builds chairs', { delay: KEY_MS });
    await pressed('Enter', 'Control');
    await isOpen(popup, 'ada.sews');
    expect(toOpen + taken()).toBeLessThanOrEqual(4);
    await skip(popup, 'ada.sews', '3');
    await isOpen(popup, 'tom.rides');
    await skip(popup, 'tom.rides', 'l');
    await isOpen(popup, 'noor.runs');
    await skip(popup, 'noor.runs', '0');
    await shows(popup, 'Only 1 profile is left, which you put off.');
    await popup.close().catch(() => undefined);
    await list.bringToFront();
    await shows(list, '3 of 4 done');
    await shows(list, 'Builds chairs');
  });
});
