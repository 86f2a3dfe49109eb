import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabBrowser } from '../../../components/data/tab-browser';
import { useEvaluationSettings } from '../../../components/data/use-evaluation-settings';
import { useTab } from '../../../components/data/use-tab';
import { MetBefore } from '../../../components/queue/MetBefore';
import { useQueueBeside } from '../../../components/queue/use-queue-beside';
import { PanelQueue } from '../../../components/screens/panel/PanelQueue';
import { UndoKey } from '../../../components/shortlist/UndoKey';
import { Toasts } from '../../../components/ui/Toasts';
import type { TabState } from '../../../lib/messages/contract';
import type { PlatformId } from '../../../lib/model/platform';
import { queueGap } from '../../../lib/settings/stored-settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { addToQueue } from '../../../lib/store/queue/add-to-queue';
import { claimNext } from '../../../lib/store/queue/claim-next';
import { queueEntries } from '../../../lib/store/queue/read-queue';
import { freshShortlist, successOf } from '../../lib/store/fresh-database';
import { fakeTabBrowser } from '../data/fake-tab-browser';
import { NOW_MS } from '../fixtures/readings';
import { pageOnShortlist } from '../shortlist/on-shortlist';

/** The id of the browser window of the tests. */
export const WINDOW = 4;
/** The session of the browser, by which the queue names its windows. */
export const SESSION = 'today';
export const tabAt = (url: string | null) => ({ id: 7, windowId: WINDOW, url, loading: false });
export const MAYA = 'https://www.instagram.com/maya.bakes/';

/** What the browser answers about the pages that may be read, and what it was asked to allow. */
export const permissions: { mayRead(origin: string): boolean; asked: string[] } = {
  mayRead: () => true,
  asked: [],
};

/** Gives each test a browser with one window, in which all pages may be read. */
export function setUpFakeBrowser(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    localStorage.clear();
    vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
    permissions.mayRead = () => true;
    permissions.asked = [];
    const origin = ({ origins = [] }: { origins?: string[] }) => origins.join(' ');
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async (wanted) =>
      permissions.mayRead(origin(wanted)),
    );
    Object.assign(fakeBrowser.permissions, {
      request: async (wanted: { origins?: string[] }) => permissions.asked.push(origin(wanted)) > 0,
    });
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ id: WINDOW }] as never);
    await fakeBrowser.storage.session.set({ 'queue-session': SESSION });
    await queueGap.write(1);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

const accounts = (...handles: string[]) =>
  handles.map((handle) => {
    const [platform = '', name = ''] = handle.includes(':') ? handle.split(':') : ['instagram', handle];
    return { platform: platform as PlatformId, handle: name };
  });

/** Hands the first profiles of the queue out to a window. */
export async function claimed(db: ShortlistDatabase, window: string): Promise<void> {
  const claimer = { window, openWindows: [window] };
  successOf(await claimNext(db, claimer, { gapMs: 0, nowMs: NOW_MS - 60_000 }));
}

/** The part of the panel that is about the queue. */
function Beside({ browser }: { browser: TabBrowser }) {
  const followed = useTab(browser);
  const queue = useQueueBeside(followed);
  const settings = useEvaluationSettings();
  const { screen: shown } = followed;
  return (
    <Toasts showing={shown.seen?.handle ?? null}>
      <MetBefore screen={shown} isCurrent={queue.current !== null && queue.isHere} />
      <PanelQueue queue={queue} screen={shown} settings={settings} />
      <UndoKey />
    </Toasts>
  );
}

/** The queue beside a tab, with a queue whose first profile this window has open. */
export async function open(
  handles: readonly string[],
  url: string | null,
  openedBy = `${SESSION}:${WINDOW}`,
) {
  const db = freshShortlist();
  await addToQueue(db, accounts(...handles), NOW_MS - 120_000);
  await claimed(db, openedBy);
  const fake = fakeTabBrowser(tabAt(url));
  pageOnShortlist(db, <Beside browser={fake.browser} />);
  return { db, fake, say: (state: TabState) => act(() => fake.say(state)) };
}

export const bar = async () => within(await screen.findByRole('region', { name: 'Queue' }));
export const states = async (db: ShortlistDatabase) =>
  (await queueEntries(db)).map(({ handle, state }) => `${handle} ${state}`);
