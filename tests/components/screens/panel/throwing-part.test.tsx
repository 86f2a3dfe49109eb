import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../../../components/screens/panel/Panel';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { fakeTabBrowser } from '../../data/fake-tab-browser';
import { mayasState, NOW_MS } from '../../fixtures/readings';
import { pageOnShortlist } from '../../shortlist/on-shortlist';

vi.mock('../../../../components/profile/Signals', () => ({
  Signals: () => {
    throw new TypeError('signals is undefined');
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

describe('a component that throws as it is drawn', () => {
  it('takes nothing else off the panel', async () => {
    const fake = fakeTabBrowser({
      id: 7,
      windowId: 4,
      url: 'https://www.instagram.com/maya.bakes/',
      loading: false,
    });
    pageOnShortlist(freshShortlist(), <Panel browser={fake.browser} />);
    await vi.waitFor(() => fake.link());
    act(() => fake.say(mayasState()));
    await vi.waitFor(() => expect(screen.getByRole('region', { name: 'Numbers' })).toBeInTheDocument());
    expect(screen.getByRole('heading', { name: 'Maya Bakes' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Notes' })).toBeInTheDocument();
  });
});
