import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { latestProfileTab } from '../../../../components/data/latest-profile-tab';
import { SettingsPage } from '../../../../components/screens/options/SettingsPage';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { eventually } from '../../../set-up/eventually';
import { fakeTabBrowser } from '../../data/fake-tab-browser';
import { mayasState, NOW_MS } from '../../fixtures/readings';
import { pageOnShortlist } from '../../shortlist/on-shortlist';

const maya = { id: 7, windowId: 4, url: 'https://www.instagram.com/maya.bakes/', loading: false };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

describe('the settings page', () => {
  it('shows its effect on the last active profile', async () => {
    const fake = fakeTabBrowser(maya);
    pageOnShortlist(freshShortlist(), <SettingsPage browser={fake.browser} />);
    expect(await screen.findByText(/^Open a profile to see how/)).toBeVisible();
    await eventually(() => fake.link());
    act(() => fake.say(mayasState()));
    expect(await screen.findByRole('region', { name: 'Effect on the open profile' })).toHaveTextContent(
      '@maya.bakes3.2%',
    );
  });

  it('finds that profile by when each tab was last active', async () => {
    const tab = (id: number, lastAccessed: number) => ({
      id,
      windowId: 1,
      url: `https://x.com/${id}`,
      lastAccessed,
    });
    vi.spyOn(browser.tabs, 'query').mockImplementation(
      async () => [tab(1, 50), tab(2, 90), tab(3, 70)] as never,
    );
    expect(await latestProfileTab.activeTab()).toMatchObject({ id: 2, loading: false });
    vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [] as never);
    expect(await latestProfileTab.activeTab()).toBeNull();
  });
});
