import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../../components/screens/popup/Popup';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { eventually } from '../../../set-up/eventually';
import { fakeTabBrowser } from '../../data/fake-tab-browser';
import { putBriefs } from '../../data/stored-definitions';
import { mayasPlace, mayasState, missing, NOW_MS } from '../../fixtures/readings';
import { pageOnShortlist } from '../../shortlist/on-shortlist';
// Loaded before the first test: the popup loads it on demand, which takes a busy machine longer than a test waits.
import '../../../../components/screens/popup/PopupContent';

const maya = { id: 7, windowId: 4, url: 'https://www.instagram.com/maya.bakes/', loading: false };

let db: ShortlistDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = freshShortlist();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

async function open(state = mayasState()) {
  const fake = fakeTabBrowser(maya);
  pageOnShortlist(db, <Popup browser={fake.browser} />);
  await eventually(() => fake.link());
  act(() => fake.say(state));
  return fake;
}

describe('the popup', () => {
  it('gives the name, the meaning of the rate and its basis', async () => {
    await open();
    expect(
      await screen.findByRole('heading', { name: /^Above average to well above average/ }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Maya Bakes' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Followers: 16,476' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Rate: 3.2%' })).toBeVisible();
  });

  it('says how well the profile meets the active brief', async () => {
    const lines = [
      {
        id: 'a',
        criterion: { kind: 'platforms' as const, platforms: ['instagram' as const] },
        essential: true,
        weight: 1,
      },
    ];
    await putBriefs(db, { id: 'spring', name: 'Spring loaves', lines });
    await open();
    expect(await screen.findByText('Spring loaves: 100% met')).toBeVisible();
  });

  it('shortens a brief’s long name but never its result', async () => {
    await putBriefs(db, { id: 'long', name: 'Loaf'.repeat(20), lines: [] });
    await open();
    expect(await screen.findByText(`${'Loaf'.repeat(9)}Loa…: no criteria yet`)).toBeVisible();
  });

  it('says how many posts of a very long page were not read', async () => {
    const { report } = mayasState();
    await open(mayasState({ report: report && { ...report, passedOver: 19_760 } }));
    expect(await screen.findByText(/^At least 19,760 posts on this page were not read/)).toBeVisible();
  });

  it('sends Measure and Stop to the tab', async () => {
    const waiting = mayasState().sample?.posts ?? {};
    const posts = Object.fromEntries(
      Object.entries(waiting).map(([id, post]) => [id, { ...post, likes: missing('not-ready') }]),
    );
    const sample = mayasState().sample;
    const fake = await open(mayasState({ sample: sample && { ...sample, posts }, measurable: 9 }));
    await userEvent.click(await screen.findByRole('button', { name: 'Measure 9 posts' }));
    act(() =>
      fake.say(mayasState({ measuring: { running: true, pointedAt: 1, of: 9, answered: 1, end: null } })),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(fake.link().sent).toEqual([{ type: 'measure' }, { type: 'stop-measuring' }]);
  });

  it('shows the next profile as soon as it is read, and nothing of the one before', async () => {
    const fake = await open();
    await screen.findByRole('heading', { name: 'Maya Bakes' });
    const place = { ...mayasPlace, handle: 'noor.runs' };
    act(() => fake.say(mayasState({ place, status: 'reading', report: null, sample: null })));
    expect(screen.queryByText('Maya Bakes')).toBeNull();
    expect(screen.queryByText('16,476')).toBeNull();
    expect(screen.getByText('Reading the page.')).toBeVisible();
  });

  it('opens the panel of its window within the click', async () => {
    const openPanel = vi.fn(async () => undefined);
    Object.assign(browser, { sidePanel: { open: openPanel }, sidebarAction: undefined });
    const close = vi.spyOn(window, 'close').mockReturnValue();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Open panel' }));
    expect(openPanel).toHaveBeenCalledWith({ windowId: 4 });
    await eventually(() => expect(close).toHaveBeenCalled());
  });

  it('saves with a shortcut, and then gives the date', async () => {
    await open();
    await eventually(() =>
      expect(screen.getByRole('button', { name: 'Save to shortlist' })).toHaveAttribute(
        'aria-disabled',
        'false',
      ),
    );
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^Saved Mar 3\. Stage: Found\./)).toBeVisible();
  });

  it('offers no next step behind a wall or after a lost connection', async () => {
    const { report } = mayasState();
    await open(mayasState({ measurable: 9, report: report && { ...report, wall: 'private' } }));
    expect(await screen.findByText(/^This account is private/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Measure/ })).toBeNull();
    expect(screen.queryByText(/posts seen\.$/)).toBeNull();
  });
});
