import { browser } from 'wxt/browser';
import { checkPageFile, isAnnouncement } from '../../lib/messages/check';
import { type PageFileAnswer, SCREEN_PORT, type ScreenMessage } from '../../lib/messages/contract';
import type { PlatformId } from '../../lib/model/platform';
import { z } from '../../lib/model/schemas/zod';
import { matchesOf, OPTIONAL_IDS, REQUIRED_MATCHES } from '../../lib/platforms/hosts';
import { scriptsOf } from '../../lib/platforms/scripts-of';
import { platformOfSite } from './supported-site';

export interface ActiveTab {
  id: number;
  windowId: number;
  /** Null if the browser hides it: an unsupported site, or access not granted. */
  url: string | null;
  loading: boolean;
}

/** One connection to a tab's reader. */
export interface ReaderLink {
  send(message: ScreenMessage): void;
  close(): void;
}

export interface LinkEvents {
  onMessage(message: unknown): void;
  /** The other end has closed or never existed. Not called after `close`. */
  onEnd(): void;
}

type Stop = () => void;
type Update = Parameters<Parameters<typeof browser.tabs.onUpdated.addListener>[0]>[1];
type Script = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** How the document in a tab came there. */
export interface Arrival {
  /** Where its server answered, whatever the page has written into the address since. */
  url: string;
  redirects: number;
  startedAtMs: number;
  /** Empty for a document that no page led to. */
  referrer: string;
}

const arrivalSchema = z.object({
  url: z.string(),
  redirects: z.number(),
  startedAtMs: z.number(),
  referrer: z.string(),
});

/** Everything a screen needs from the browser about tabs, so that tests can replace it. */
export interface TabBrowser {
  activeTab(): Promise<ActiveTab | null>;
  /** Another tab became active, or the active one navigated or finished loading. */
  onTabsChanged(listener: () => void): Stop;
  connect(tabId: number, events: LinkEvents): ReaderLink;
  onReaderReady(listener: (tabId: number) => void): Stop;
  /** Whether Yardstick may read a platform's sites; for null, those of all platforms that are not optional. */
  hasHostAccess(platform: PlatformId | null): Promise<boolean>;
  /** Asks for an optional platform alone, otherwise for all others together. Must be called during a click. */
  requestHostAccess(platform: PlatformId | null): Promise<boolean>;
  onAccessChanged(listener: () => void): Stop;
  /** Injects the reader into a tab that was opened before the extension could do it. */
  startReader(tabId: number): Promise<void>;
  /** Makes the page file of a tab, which only reads the page. */
  pageFile(tabId: number): Promise<PageFileAnswer>;
  /** Null if the browser does not let Yardstick ask. */
  arrival(tabId: number): Promise<Arrival | null>;
  reload(tabId: number): Promise<void>;
  /** Navigates the tab to another address. A page of Yardstick stays, and the address opens in a new tab. */
  go(tabId: number, url: string): Promise<void>;
}

async function putInto(tabId: number, ...files: Script[]): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files });
  return injected?.result;
}

/** Runs in the page. Counts back from now, because `timeOrigin` is wrong after the computer slept. */
function arrivalHere(): Arrival | null {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry) return null;
  const startedAtMs = Date.now() - performance.now();
  return { url: entry.name, redirects: entry.redirectCount, startedAtMs, referrer: document.referrer };
}

export const tabBrowser: TabBrowser = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, loading: tab.status === 'loading' };
  },
  onTabsChanged(listener) {
    const { onActivated, onUpdated, onReplaced } = browser.tabs;
    const { onFocusChanged } = browser.windows;
    const changed = () => listener();
    // Loading pages fire many events in many tabs; only the address and loading of the active tab matter.
    const updated = (_: number, { url, status }: Update, tab: { active: boolean }) => {
      if (tab.active && (url !== undefined || status !== undefined)) listener();
    };
    onActivated.addListener(changed);
    onUpdated.addListener(updated);
    // A prerendered page replaces the tab it was prepared for. Firefox has no such event.
    onReplaced?.addListener(changed);
    onFocusChanged.addListener(changed);
    return () => {
      onActivated.removeListener(changed);
      onUpdated.removeListener(updated);
      onReplaced?.removeListener(changed);
      onFocusChanged.removeListener(changed);
    };
  },
  connect(tabId, { onMessage, onEnd }) {
    const port = browser.tabs.connect(tabId, { name: SCREEN_PORT, frameId: 0 });
    port.onMessage.addListener((message: unknown) => onMessage(message));
    port.onDisconnect.addListener(() => {
      // Read so that the browser does not log it: a tab without a reader is a valid answer, not an error.
      void browser.runtime.lastError;
      onEnd();
    });
    const send = async (message: ScreenMessage) => {
      try {
        // The code that points at posts is injected only when needed.
        if (message.type === 'measure') await putInto(tabId, '/pointing.js');
        port.postMessage(message);
      } catch {
        // The other end has just closed; `onEnd` reports it.
      }
    };
    return { send, close: () => port.disconnect() };
  },
  onReaderReady(listener) {
    const heard = (message: unknown, sender: Sender) => {
      const tabId = sender.frameId === 0 ? sender.tab?.id : undefined;
      if (sender.id === browser.runtime.id && tabId !== undefined && isAnnouncement(message)) listener(tabId);
    };
    browser.runtime.onMessage.addListener(heard);
    return () => browser.runtime.onMessage.removeListener(heard);
  },
  hasHostAccess: (platform) =>
    browser.permissions.contains({ origins: platform ? matchesOf(platform) : REQUIRED_MATCHES }),
  requestHostAccess: (platform) =>
    browser.permissions.request({
      origins: platform && OPTIONAL_IDS.includes(platform) ? matchesOf(platform) : REQUIRED_MATCHES,
    }),
  onAccessChanged(listener) {
    const changed = () => listener();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
  async startReader(tabId) {
    const platform = platformOfSite((await browser.tabs.get(tabId)).url ?? null);
    if (platform === null) return;
    await putInto(tabId, ...scriptsOf(platform).map((file) => `/${file}` as const));
  },
  pageFile: async (tabId) => checkPageFile(await putInto(tabId, '/page-file.js')),
  async arrival(tabId) {
    const asked = browser.scripting.executeScript({ target: { tabId }, func: arrivalHere });
    const [answer] = await asked.catch(() => []);
    return arrivalSchema.safeParse(answer?.result).data ?? null;
  },
  reload: (tabId) => browser.tabs.reload(tabId),
  async go(tabId, url) {
    const { url: shown } = await browser.tabs.get(tabId);
    if (shown?.startsWith(browser.runtime.getURL('/'))) await browser.tabs.create({ url });
    else await browser.tabs.update(tabId, { url });
  },
};
