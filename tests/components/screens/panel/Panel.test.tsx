import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../../../components/screens/panel/Panel';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { eventually } from '../../../set-up/eventually';
import { fakeTabBrowser } from '../../data/fake-tab-browser';
import { mayasProfile, mayasState, missing, NOW_MS } from '../../fixtures/readings';
import { pageOnShortlist } from '../../shortlist/on-shortlist';

const maya = { id: 7, windowId: 4, url: 'https://www.instagram.com/maya.bakes/', loading: false };

const SECTIONS = [
  'Verdict',
  'Behind the rate',
  'Worth a look',
  'Money',
  'Disclosure',
  'Fit',
  'Notes',
  'Numbers',
  'Posts',
  'Comparisons',
  'Bio and contacts',
  'Shortlist',
  'Export',
  'Settings',
];

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

async function open() {
  const fake = fakeTabBrowser(maya);
  pageOnShortlist(freshShortlist(), <Panel browser={fake.browser} />);
  await eventually(() => fake.link());
  act(() => fake.say(mayasState()));
  await screen.findByRole('heading', { name: /^Above average to well above average/ });
  return fake;
}

describe('the panel', () => {
  it('shows what the popup shows, in full', async () => {
    await open();
    for (const name of SECTIONS) {
      expect(screen.getAllByRole('region', { name })[0]).toBeInTheDocument();
    }
  });

  it('follows the window to another tab', async () => {
    const fake = await open();
    fake.go({ id: 8, windowId: 4, url: null, loading: false });
    expect(await screen.findByText(/^Yardstick reads Instagram/)).toBeVisible();
    expect(screen.queryByText('Maya Bakes')).toBeNull();
  });

  it('keeps the last numbers, muted and dated, when the connection is lost', async () => {
    const fake = await open();
    act(() => fake.link().events.onEnd());
    expect(await screen.findByText(/^The connection to this tab was lost/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Maya Bakes' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Read this tab now' }));
    expect(fake.done).toEqual(['started reader in 7']);
  });

  it('keeps a half-written brief while another tab is active', async () => {
    const fake = await open();
    await userEvent.click(screen.getByRole('button', { name: /^Fit/ }));
    await userEvent.click(screen.getByRole('button', { name: 'New brief' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the brief' }), 'Rye week');
    fake.go({ id: 8, windowId: 4, url: null, loading: false });
    await screen.findByText(/^Yardstick reads Instagram/);
    fake.go(maya);
    await eventually(() => expect(screen.queryByText(/^Yardstick reads Instagram/)).toBeNull());
    act(() => fake.say(mayasState()));
    expect(await screen.findByRole('textbox', { name: 'Name of the brief' })).toHaveValue('Rye week');
  });

  it('keeps its sections open or closed for the next profile', async () => {
    const fake = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Numbers' }));
    act(() => fake.say(mayasState({ readerVersion: '0.1.1' })));
    expect(screen.getByRole('button', { name: 'Numbers' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('shows a changed setting in the open profile at once', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    const size = screen.getByRole('textbox', { name: 'Number of newest posts in the sample' });
    await userEvent.clear(size);
    await userEvent.type(size, '6');
    expect(await screen.findByText(/^median of 6 posts/)).toBeVisible();
  });

  it('opens the author’s profile from a video', async () => {
    const fake = await open();
    const { sample } = mayasState();
    const place = { platform: 'tiktok', kind: 'post', handle: 'maya.bakes', postId: '7', tab: null } as const;
    const profile = mayasProfile({ followers: missing('not-shown') });
    fake.go({ ...maya, url: 'https://www.tiktok.com/@maya.bakes/video/7' });
    await screen.findByText('Reading the page.');
    act(() => fake.say(mayasState({ place, sample: sample && { ...sample, platform: 'tiktok', profile } })));
    await userEvent.click(screen.getByRole('button', { name: 'Open the profile' }));
    expect(fake.done).toEqual(['took 7 to https://www.tiktok.com/@maya.bakes']);
  });
});
