import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionProfile } from '../../../../components/data/session-profile';
import { firstFiguresOf } from '../../../../components/screens/popup/draw-first-figures';
import { FirstFigures } from '../../../../components/screens/popup/FirstFigures';
import { Popup } from '../../../../components/screens/popup/Popup';
import type { ProfileReadings } from '../../../../lib/model/profile';
import { sampleStore } from '../../../../lib/sample/sample-store';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { fakeTabBrowser } from '../../data/fake-tab-browser';
import { exact, mayasPlace, mayasProfile, mayasState, missing } from '../../fixtures/readings';
import { pageOnShortlist } from '../../shortlist/on-shortlist';

const known = (over: Partial<ProfileReadings> = {}) => ({
  ...{ place: mayasPlace, handle: 'maya.bakes', profile: mayasProfile(over) },
});
const MAYA = 'https://www.instagram.com/maya.bakes/';

beforeEach(() => fakeBrowser.reset());

describe('the figures that the popup paints first', () => {
  it.each([
    ['of a whole profile', known()],
    ['of one without a name', known({ displayName: '\u200b', verified: null, category: null })],
    [
      'of one whose name and category are hostile',
      known({ displayName: '<b>x</b>\u202e', category: '"><i>' }),
    ],
    ['without followers', known({ followers: missing('hidden') })],
    ['of a rounded count', known({ followers: { ...exact(16_400), high: 16_499, precision: 'rounded' } })],
  ])('are the same with React and without: %s', (_, profile) => {
    const { container } = render(<FirstFigures seen={profile} />);
    expect(firstFiguresOf(profile).outerHTML).toBe(container.innerHTML);
  });

  it('stay until the tab has answered, and then give way to what it says', async () => {
    const fake = fakeTabBrowser({ id: 7, windowId: 4, url: MAYA, loading: false });
    const { profile } = known({ followers: exact(16_470) });
    pageOnShortlist(freshShortlist(), <Popup browser={fake.browser} known={{ ...known(), profile }} />);
    expect(await screen.findByText('16,470')).toBeVisible();
    expect(screen.queryByText('Reading the page.')).toBeNull();
    act(() => fake.say(mayasState()));
    expect(await screen.findByRole('button', { name: 'Followers: 16,476' })).toBeVisible();
    expect(screen.queryByText('16,470')).toBeNull();
  });

  it('give way to what is wrong if the tab does not answer', async () => {
    const fake = fakeTabBrowser({ id: 7, windowId: 4, url: MAYA, loading: true });
    pageOnShortlist(freshShortlist(), <Popup browser={fake.browser} known={known()} />);
    expect(await screen.findByText('Reading the page.')).toBeVisible();
    expect(screen.queryByText('16,476')).toBeNull();
  });
});

describe('what the session knows of the profile in the tab', () => {
  const askedAt = (url: string, mayRead = true) => {
    Object.assign(browser.tabs, { query: async () => [{ id: 7, url }] });
    Object.assign(browser.permissions, { contains: async () => mayRead });
    return sessionProfile();
  };
  const sample = { ...mayasState().sample, platform: 'instagram' as const, handle: 'maya.bakes' };
  beforeEach(async () => {
    const area = browser.storage.session;
    await sampleStore(area as Parameters<typeof sampleStore>[0]).add(sample as never);
  });

  it('is read under the handle of the address, however it is written', async () => {
    for (const url of [MAYA, 'https://www.instagram.com/Maya.Bakes/?hl=en', `${MAYA}reels/`]) {
      expect(await askedAt(url)).toMatchObject({ profile: { displayName: 'Maya Bakes' } });
    }
  });

  it('is nothing of another profile, of a page that is no profile, or where Yardstick may not read', async () => {
    for (const url of [
      'https://www.instagram.com/noor.runs/',
      'https://www.instagram.com/',
      'about:blank',
      '',
    ]) {
      expect(await askedAt(url)).toBeNull();
    }
    expect(await askedAt('https://www.tiktok.com/@maya.bakes')).toBeNull();
    expect(await askedAt(MAYA, false)).toBeNull();
  });

  it('is nothing if the browser does not answer', async () => {
    Object.assign(browser.tabs, { query: () => Promise.reject(new Error('closed')) });
    expect(await sessionProfile()).toBeNull();
  });
});
