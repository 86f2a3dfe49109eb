import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../../components/screens/options/SettingsPage';
import { Panel } from '../../../../components/screens/panel/Panel';
import { Popup } from '../../../../components/screens/popup/Popup';
import { freshShortlist } from '../../../lib/store/fresh-database';
import { eventually } from '../../../set-up/eventually';
import { fakeTabBrowser } from '../../data/fake-tab-browser';
import { broken } from '../../fixtures/broken-part';
import { mayasState, NOW_MS } from '../../fixtures/readings';
import { pageOnShortlist } from '../../shortlist/on-shortlist';

vi.mock('../../../../components/ui/FailureBoundary', () => import('../../fixtures/broken-part'));

const maya = { id: 7, windowId: 4, url: 'https://www.instagram.com/maya.bakes/', loading: false };

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
});
afterEach(() => void vi.useRealTimers());

async function open(Shown: typeof Panel | typeof Popup | typeof SettingsPage): Promise<void> {
  const fake = fakeTabBrowser(maya);
  pageOnShortlist(freshShortlist(), <Shown browser={fake.browser} />);
  await eventually(() => fake.link());
  act(() => fake.say(mayasState()));
}

/** Also where a section is folded away; "Money" is a section of the panel and of the settings in it. */
const failures = () => [
  ...new Set(screen.queryAllByRole('alert', { hidden: true }).map((one) => one.firstChild?.textContent)),
];

const SECTIONS = [
  ...['Behind the rate', 'Worth a look', 'Money', 'Disclosure', 'Fit', 'Notes', 'Numbers', 'Posts'],
  ...['Comparisons', 'Bio and contacts', 'Shortlist', 'Export', 'Settings'],
];

describe('a part of a screen that fails', () => {
  it.each(SECTIONS)('leaves the rest of the panel working: %s', async (part) => {
    broken.part = part;
    await open(Panel);
    expect(
      await screen.findByRole('heading', { name: /^Above average to well above average/ }),
    ).toBeVisible();
    await eventually(() => expect(failures()).toEqual([`${part} could not be shown.`]));
    for (const name of SECTIONS) expect(screen.getByRole('region', { name })).toBeInTheDocument();
  });

  it.each(['The header', 'The verdict', 'The profile'])(
    'leaves the rest working outside the sections too: %s',
    async (part) => {
      broken.part = part;
      await open(Panel);
      await eventually(() => expect(failures()).toEqual([`${part} could not be shown.`]));
      expect(await screen.findByRole('region', { name: 'Shortlist' })).toBeInTheDocument();
    },
  );

  it.each(['The header', 'The verdict', 'Numbers', 'The form', 'Copy row'])(
    'leaves the rest of the popup working: %s',
    async (part) => {
      broken.part = part;
      await open(Popup);
      await eventually(() => expect(failures()).toEqual([`${part} could not be shown.`]));
      expect(screen.getByRole('button', { name: 'Open panel' })).toBeVisible();
    },
  );

  it.each(['Sample', 'Formula', 'Kinds of post', 'Tiers', 'Your own tables', 'Money', 'The preview'])(
    'leaves the rest of the settings working: %s',
    async (part) => {
      broken.part = part;
      await open(SettingsPage);
      await eventually(() => expect(failures()).toEqual([`${part} could not be shown.`]));
      expect(screen.getByRole('heading', { name: 'Settings' })).toBeVisible();
    },
  );

  it('is retried when the screen shows another profile', async () => {
    broken.part = 'Posts';
    const fake = fakeTabBrowser(maya);
    pageOnShortlist(freshShortlist(), <Panel browser={fake.browser} />);
    await eventually(() => fake.link());
    act(() => fake.say(mayasState()));
    await eventually(() => expect(failures()).toHaveLength(1));
    broken.part = '';
    const { place, sample, ...state } = mayasState();
    act(() =>
      fake.say({
        ...state,
        place: place && { ...place, handle: 'noor.runs' },
        sample: sample && { ...sample, handle: 'noor.runs' },
      }),
    );
    await eventually(() => expect(failures()).toEqual([]));
    cleanup();
  });
});
