import type { ActiveTab, Arrival, LinkEvents, TabBrowser } from '../../../components/data/tab-browser';
import type { ScreenMessage, TabState } from '../../../lib/messages/contract';

interface Call {
  tabId: number;
  events: LinkEvents;
  sent: ScreenMessage[];
  closed: boolean;
}

/** A browser with one window, driven by the test. */
export function fakeTabBrowser(tab: ActiveTab | null) {
  const changed = new Set<() => void>();
  const accessChanged = new Set<() => void>();
  const ready = new Set<(tabId: number) => void>();
  const listen =
    <Listener>(listeners: Set<Listener>) =>
    (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
  const calls: Call[] = [];
  const done: string[] = [];
  const world = { tab, access: true, arrival: null as Arrival | null };

  const browser: TabBrowser = {
    activeTab: async () => world.tab,
    pageFile: async () => ({ problem: 'not-supported' }),
    onTabsChanged: listen(changed),
    connect(tabId, events) {
      const call: Call = { tabId, events, sent: [], closed: false };
      calls.push(call);
      return {
        send: (message) => call.sent.push(message),
        close: () => {
          call.closed = true;
        },
      };
    },
    onReaderReady: listen(ready),
    hasHostAccess: async () => world.access,
    requestHostAccess: async () => {
      done.push('asked for access');
      world.access = true;
      return true;
    },
    onAccessChanged: listen(accessChanged),
    startReader: async (tabId) => void done.push(`started reader in ${tabId}`),
    arrival: async () => world.arrival,
    reload: async (tabId) => void done.push(`reloaded ${tabId}`),
    go: async (tabId, url) => void done.push(`took ${tabId} to ${url}`),
  };

  return {
    browser,
    done,
    /** The connection that the screen made last. */
    link: (): Call => {
      const last = calls.at(-1);
      if (!last) throw new Error('The screen has not connected.');
      return last;
    },
    connections: () => calls.length,
    say: (state: TabState) => calls.at(-1)?.events.onMessage({ type: 'state', seq: 1, state }),
    go: (to: ActiveTab | null) => {
      world.tab = to;
      for (const listener of changed) listener();
    },
    /** How the page came that the browser goes to next. */
    arrives: (arrival: Arrival) => {
      world.arrival = arrival;
    },
    announce: (tabId: number) => {
      for (const listener of ready) listener(tabId);
    },
    access: (granted: boolean) => {
      world.access = granted;
      for (const listener of accessChanged) listener();
    },
    listeners: () => changed.size + accessChanged.size + ready.size,
  };
}
