import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabBrowser } from '../../../components/data/tab-browser';
import { Panel } from '../../../components/screens/panel/Panel';
import { Popup } from '../../../components/screens/popup/Popup';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { ordinal, rankWords } from '../../../lib/words/rank-words';
import { freshShortlist } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { fakeTabBrowser } from '../data/fake-tab-browser';
import { mayasPlace, mayasState, NOW_MS } from '../fixtures/readings';
import { rowTexts } from '../fixtures/row-texts';
import { savePeer } from '../fixtures/saved-peers';
import { pageOnShortlist } from '../shortlist/on-shortlist';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

const THREADS = 'https://www.threads.com/@maya.bakes';
const INSTAGRAM = 'https://www.instagram.com/maya.bakes/';

type Screen = (props: { browser: TabBrowser }) => ReactNode;

/** Maya on Threads, of which there is no table: 3.2 % by likes and comments of eight posts. */
async function openOn(db: ShortlistDatabase, Shown: Screen, over = {}, url = THREADS) {
  const fake = fakeTabBrowser({ id: 7, windowId: 4, url, loading: false });
  pageOnShortlist(db, <Shown browser={fake.browser} />);
  await eventually(() => fake.link());
  const { sample } = mayasState();
  const place = { ...mayasPlace, platform: 'threads' as const };
  act(() => fake.say(mayasState({ place, sample: sample && { ...sample, platform: 'threads' }, ...over })));
}

async function four(db: ShortlistDatabase) {
  await savePeer(db, 'threads', 'first', 500);
  await savePeer(db, 'threads', 'second', 400);
  await savePeer(db, 'threads', 'fourth', 200);
  await savePeer(db, 'threads', 'fifth', 100);
}

const SAVED = '3rd of 5 Threads profiles on your shortlist by this rate';

describe('if no table fits', () => {
  it('the rank on the shortlist is hypothetical until the profile is saved', async () => {
    const db = freshShortlist();
    await four(db);
    await openOn(db, Popup);
    expect(await screen.findByRole('button', { name: `Would be ${SAVED}` })).toBeVisible();
    const save = screen.getByRole('button', { name: /^Save to shortlist/ });
    await waitFor(() => expect(save).not.toHaveAttribute('aria-disabled', 'true'));
    await userEvent.click(save);
    expect(await screen.findByRole('button', { name: SAVED })).toBeVisible();
  });

  it('the rank opens to a list of the ranked profiles with their rates, and of those without a rate', async () => {
    const db = freshShortlist();
    await four(db);
    await savePeer(db, 'threads', 'silent', null);
    await savePeer(db, 'instagram', 'elsewhere', 900);
    await openOn(db, Panel);
    await userEvent.click(await screen.findByText(`Would be ${SAVED}`));
    const table = screen.getByRole('table', { name: 'Ranked by the rate, highest first' });
    expect(rowTexts(table)).toEqual([
      'Profile | Rate | Range',
      '@first | 5.0% | exact',
      '@second | 4.0% | exact',
      'This profile | 3.2% | exact',
      '@fourth | 2.0% | exact',
      '@fifth | 1.0% | exact',
    ]);
    expect(within(table).getByRole('button', { name: '@first: 5.0%' })).toHaveAccessibleDescription(
      /Sample: 6 posts\..*Numbers of: Mar 3\./,
    );
    expect(screen.getByText(/^Without this rate:/)).toHaveTextContent(
      'Without this rate: @silent. Their rank is not known.',
    );
    expect(screen.getByText('1 profile without this rate')).toBeVisible();
    expect(screen.getByText('likes and replies by followers, the median of the posts')).toBeVisible();
  });

  it('the popup gives the rank in one line, with the rules on focus', async () => {
    const db = freshShortlist();
    await four(db);
    await openOn(db, Popup);
    expect(await screen.findByRole('button', { name: `Would be ${SAVED}` })).toHaveAccessibleDescription(
      /^Compared with 4 other Threads profiles by the same formula, as last saved\. Equal rates share the better rank/,
    );
  });

  it('there is no rank among fewer than five, and only the panel says what is missing', async () => {
    const db = freshShortlist();
    await savePeer(db, 'threads', 'first', 500);
    await openOn(db, Panel);
    expect(
      await screen.findByText(
        'No rank on your shortlist yet. A rank needs 4 other Threads profiles with this rate, and there is 1',
      ),
    ).toBeVisible();
  });

  it('the popup is silent if there is no rank', async () => {
    const db = freshShortlist();
    await savePeer(db, 'threads', 'first', 500);
    await openOn(db, Popup);
    await screen.findByRole('heading', {
      name: /^Each post gets about 3\.2 likes and replies per 100 followers$/,
    });
    expect(screen.queryByText(/on your shortlist/)).toBeNull();
  });

  it('there is no rank if a table gives the verdict', async () => {
    const db = freshShortlist();
    for (const handle of ['a', 'b', 'c', 'd']) await savePeer(db, 'instagram', handle, 100);
    await openOn(db, Panel, { place: mayasPlace, sample: mayasState().sample }, INSTAGRAM);
    await screen.findByRole('heading', { name: /^Above average to well above average/ });
    expect(screen.queryByText(/profiles on your shortlist/)).toBeNull();
  });
});

describe('a rank in words', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [112, '112th'],
  ])('%d is %s', (place, words) => expect(ordinal(place)).toBe(words));

  it('is a span if ranges overlap', () => {
    expect(rankWords({ best: 3, worst: 5, of: 12 })).toBe('3rd to 5th of 12');
    expect(rankWords({ best: 3, worst: 3, of: 12, tied: 2 })).toBe('tied 3rd of 12');
  });
});
