import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerOptionalPlatforms } from '../../../lib/background/optional-platforms';
import { matchesOf } from '../../../lib/platforms/hosts';

const FACEBOOK = matchesOf('facebook');
const TAB = 7;

type Changed = (change: { origins?: string[] }) => void;

/** A browser with one open tab, which keeps registrations while the background sleeps. */
function browserWith(access: string[], registered: string[]) {
  const listeners: { added: Changed[]; removed: Changed[] } = { added: [], removed: [] };
  const allowed = new Set(access);
  const ids = new Set(registered);
  const started: unknown[] = [];
  const sent: unknown[] = [];
  const covers = ({ origins = [] }: { origins?: string[] }) => origins.every((one) => allowed.has(one));
  const contains = vi.fn(async (asked: { origins?: string[] }) => covers(asked));
  Object.assign(fakeBrowser, {
    permissions: {
      contains,
      onAdded: { addListener: (listener: Changed) => listeners.added.push(listener) },
      onRemoved: { addListener: (listener: Changed) => listeners.removed.push(listener) },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...ids].map((id) => ({ id })),
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const { id } of scripts) ids.add(id);
      },
      unregisterContentScripts: async (filter: { ids: string[] }) => {
        for (const id of filter.ids) ids.delete(id);
      },
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        started.push([target.tabId, files.at(-1)]);
      },
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) => sent.push(message));
  const tell = (whom: Changed[], origins: string[]) => {
    for (const listener of whom) listener({ origins });
  };
  return {
    contains,
    ids,
    started,
    sent,
    allow: (origins: string[]) => {
      for (const one of FACEBOOK) allowed.add(one);
      return () => tell(listeners.added, origins);
    },
    refuse: (origins: string[]) => {
      allowed.clear();
      return () => tell(listeners.removed, origins);
    },
  };
}

const STARTED = [TAB, '/content-scripts/facebook.js'];
const STOP = { stopReading: 'facebook' };

beforeEach(() => fakeBrowser.reset());

describe('access to an optional platform that changes while the background sleeps', () => {
  it.each([...FACEBOOK, 'https://www.facebook.com/*', '*://*/*', '<all_urls>'])(
    'stops the reader of an open tab when it is taken: %s',
    async (origin) => {
      const now = browserWith(FACEBOOK, ['facebook']);
      const tell = now.refuse([origin]);
      registerOptionalPlatforms(['facebook']);
      tell();
      await vi.waitFor(() => expect(now.sent).toEqual([STOP]));
      expect([...now.ids]).toEqual([]);
      expect(now.started).toEqual([]);
    },
  );

  it('starts the reader of an open tab when it is given', async () => {
    const now = browserWith([], []);
    const tell = now.allow(FACEBOOK);
    registerOptionalPlatforms(['facebook']);
    tell();
    await vi.waitFor(() => expect(now.started).toEqual([STARTED]));
    expect([...now.ids]).toEqual(['facebook']);
    expect(now.sent).toEqual([]);
  });
});

describe('access to an optional platform', () => {
  it('reaches open tabs too while the background is awake', async () => {
    const now = browserWith([], []);
    registerOptionalPlatforms(['facebook']);
    await vi.waitFor(() => expect(now.contains).toHaveResolvedTimes(1));
    now.allow(FACEBOOK)();
    await vi.waitFor(() => expect(now.started).toEqual([STARTED]));
    now.refuse(FACEBOOK)();
    await vi.waitFor(() => expect(now.sent).toEqual([STOP]));
    expect([...now.ids]).toEqual([]);
  });

  it('leaves the tabs of other platforms alone', async () => {
    const now = browserWith(matchesOf('snapchat'), []);
    registerOptionalPlatforms(['facebook', 'snapchat']);
    await vi.waitFor(() => expect([...now.ids]).toEqual(['snapchat']));
    now.allow(FACEBOOK)();
    await vi.waitFor(() => expect(now.started).toEqual([STARTED]));
    expect(now.sent).toEqual([]);
  });
});
