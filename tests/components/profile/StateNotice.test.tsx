import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCREEN_STATES, type ScreenStateKind, screenState } from '../../../components/data/screen-state';
import type { TabActions } from '../../../components/data/use-tab';
import { StateNotice } from '../../../components/profile/StateNotice';
import type { Place } from '../../../lib/model/place';
import { readerHealth } from '../../../lib/settings/reader-health';
import { VIEWS } from '../data/screen-states';
import { mayaSeen } from '../fixtures/evaluated';
import { mayasPlace, mayasProfile, missing } from '../fixtures/readings';

const actions = (): TabActions => ({
  measure: vi.fn(),
  stopMeasuring: vi.fn(),
  readNow: vi.fn(),
  allow: vi.fn(),
  arrival: vi.fn(),
  reload: vi.fn(),
  openProfile: vi.fn(),
  go: vi.fn(),
  pageFile: vi.fn(),
});

/** The sentence, and the next step: a button by its name, or what to do on the page. */
const STATES: Record<
  Exclude<ScreenStateKind, 'read'>,
  { sentence: RegExp; button?: [string, keyof TabActions]; step?: RegExp }
> = {
  unsupported: {
    sentence: /^Yardstick reads Instagram, .* and Bluesky\.$/,
    step: /^Open a profile there .* You can switch on .*Facebook.* in the settings\.$/,
  },
  elsewhere: {
    sentence: /^This page of Instagram does not belong to a single profile\.$/,
    step: /^Open a profile/,
  },
  'sign-in': {
    sentence: /^Instagram asks you to sign in\.$/,
    step: /^Sign in here\. Then open the profile again/,
  },
  'not-injected': {
    sentence: /open before Yardstick was installed or updated\.$/,
    button: ['Read this tab now', 'readNow'],
  },
  'needs-permission': { sentence: /does not let Yardstick read/, button: ['Allow reading', 'allow'] },
  'switched-off': {
    sentence: /^To read Facebook, Yardstick needs your permission for this site\.$/,
    step: /^Everything that Yardstick reads stays in your browser\.$/,
    button: ['Switch on Facebook', 'allow'],
  },
  reading: { sentence: /^Reading the page\.$/, step: /scroll a little/ },
  'read-in-part': { sentence: /followers could not be read\.$/, step: /Scroll to the top of the profile/ },
  private: { sentence: /^This account is private/, step: /^Save it with a note/ },
  'signed-out': { sentence: /only if you are signed in\.$/, button: ['Reload the page', 'reload'] },
  'not-found': { sentence: /does not exist\.$/, step: /handle may have changed/ },
  stale: {
    sentence: /connection to this tab was lost\. These numbers are from Mar 3, 2026/,
    button: ['Read this tab now', 'readNow'],
  },
  failed: { sentence: /^Reading this page failed/, button: ['Reload the page', 'reload'] },
};

describe('the notice of a state', () => {
  it.each(SCREEN_STATES.filter((kind) => kind !== 'read'))(
    'says one sentence and one next step: %s',
    async (kind) => {
      const act = actions();
      render(<StateNotice screen={screenState(VIEWS[kind])} actions={act} />);
      const { sentence, step, button } = STATES[kind];
      expect(screen.getByRole('status')).toBeVisible();
      expect(screen.getByText(sentence)).toBeVisible();
      if (step) expect(screen.getByText(step)).toBeVisible();
      if (!button) expect(screen.queryByRole('button')).toBeNull();
      else {
        await userEvent.click(screen.getByRole('button', { name: button[0] }));
        expect(act[button[1]]).toHaveBeenCalledOnce();
      }
    },
  );

  it('is empty when everything was read', () => {
    render(<StateNotice screen={screenState(VIEWS.read)} actions={actions()} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('links from a single post to the account', async () => {
    const place = { ...mayasPlace, kind: 'post' as const, postId: 'A1' };
    const act = actions();
    render(<StateNotice screen={{ kind: 'read-in-part', place, seen: null }} actions={act} />);
    expect(screen.getByText('This page shows one post, not the account.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open the profile' }));
    expect(act.openProfile).toHaveBeenCalledOnce();
  });

  it('says that hidden followers cannot be read', () => {
    const seen = mayaSeen({ profile: mayasProfile({ followers: missing('hidden') }) });
    render(<StateNotice screen={{ kind: 'read-in-part', place: mayasPlace, seen }} actions={actions()} />);
    expect(screen.getByText('The creator hides the number of followers.')).toBeVisible();
    expect(screen.queryByText(/could not be read/)).toBeNull();
    expect(screen.getByText(/Rates by views can still be measured/)).toBeVisible();
  });

  it('leads from a list without followers to the profile, where they stand', async () => {
    const place: Place = { ...mayasPlace, platform: 'linkedin', tab: 'recent-activity' };
    const seen = mayaSeen({ place, profile: mayasProfile({ followers: missing('not-shown') }) });
    const act = actions();
    render(<StateNotice screen={{ kind: 'read-in-part', place, seen }} actions={act} />);
    expect(screen.getByText('This list shows posts, but not the number of followers.')).toBeVisible();
    expect(screen.queryByText(/could not be read/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open the profile' }));
    expect(act.openProfile).toHaveBeenCalledOnce();
  });

  it('sends nobody to the top of the page for a number that the readers have lost', async () => {
    const lost = { lastReadAtMs: 1, shown: 9, lacked: 0, run: 5, runSinceMs: 2 };
    await readerHealth.amend(() => ({ instagram: { profile: { 'profile:followers': lost } } }));
    const seen = mayaSeen({ profile: mayasProfile({ followers: missing('not-shown') }) });
    render(<StateNotice screen={{ kind: 'read-in-part', place: mayasPlace, seen }} actions={actions()} />);
    expect(await screen.findByText('The number of followers could not be read.')).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/Scroll to the top/)).toBeNull());
  });

  it('promises no rate by views on a platform that has none', () => {
    const seen = mayaSeen({ profile: mayasProfile({ followers: missing('hidden') }) });
    const place: Place = { ...mayasPlace, platform: 'snapchat' };
    render(<StateNotice screen={{ kind: 'read-in-part', place, seen }} actions={actions()} />);
    expect(screen.queryByText(/by views/)).toBeNull();
    expect(screen.getByText(/none can be measured/)).toBeVisible();
  });
});

describe('reading that takes too long', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const reading = (place: Place | null) => ({ kind: 'reading' as const, place, seen: null });
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  it('is reported after five seconds, with what was tried and a button to reload', async () => {
    const does = actions();
    render(<StateNotice screen={reading(mayasPlace)} actions={does} />);
    await wait(4900);
    expect(screen.getByText('Reading the page.')).toBeVisible();
    await wait(200);
    expect(screen.getByText('Instagram has shown nothing to read for 5 seconds.')).toBeVisible();
    expect(screen.getByText(/looked for the name, the followers and the posts/)).toBeVisible();
    screen.getByRole('button', { name: 'Reload the page' }).click();
    expect(does.reload).toHaveBeenCalledOnce();
  });

  it('says when the platform was last read, so that the user can tell a changed site from an empty page', async () => {
    // The database needs its own timers.
    vi.useRealTimers();
    const health = { lastReadAtMs: Date.now(), shown: 4, lacked: 0, run: 0, runSinceMs: null };
    await readerHealth.amend(() => ({ instagram: { profile: { 'profile:followers': health } } }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    render(<StateNotice screen={reading(mayasPlace)} actions={actions()} />);
    await wait(4900);
    expect(screen.queryByText(/last read/)).toBeNull();
    await wait(200);
    vi.useRealTimers();
    expect(await screen.findByText(/^Yardstick last read a page of Instagram today\./)).toBeVisible();
  });

  it('is reported for a tab that never answers', async () => {
    render(<StateNotice screen={reading(null)} actions={actions()} />);
    await wait(5100);
    expect(screen.getByText('This tab has not answered for 5 seconds.')).toBeVisible();
  });

  it('starts again with the next page', async () => {
    const { rerender } = render(<StateNotice screen={reading(mayasPlace)} actions={actions()} />);
    await wait(3000);
    rerender(<StateNotice screen={reading({ ...mayasPlace, handle: 'noor.runs' })} actions={actions()} />);
    await wait(3000);
    expect(screen.getByText('Reading the page.')).toBeVisible();
    await wait(2100);
    expect(screen.getByText(/shown nothing to read/)).toBeVisible();
  });
});
