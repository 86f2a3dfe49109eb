import type { StoreApi } from 'zustand/vanilla';
import type { ScreenMessage } from '../../lib/messages/contract';
import { paceCalls } from './pace-calls';
import { messageBudget, receivedState } from './received-state';
import { isSupportedSite, platformOfSite } from './supported-site';
import type { ActiveTab, ReaderLink, TabBrowser } from './tab-browser';
import type { TabView } from './tab-view';

/**
 * A reader starts when its page is idle, perhaps after the screen first asks. These are the delays before asking again.
 */
const ASK_AGAIN_AFTER_MS = [150, 500, 1200];

/**
 * A reader announces itself once, when its page has loaded or returned. This many calls are answered at once, then one
 * per interval; the existing connection continues meanwhile.
 */
const CALLS_AT_ONCE = 3;
const CALL_EVERY_MS = 1_000;

export interface FollowedTab {
  send(message: ScreenMessage): void;
  /** Looks up the tab and connects again. */
  refresh(): void;
  reconnect(): void;
  stop(): void;
}

/** Keeps `store` up to date with the window's active tab until `stop`. */
export function followTab(browser: TabBrowser, store: StoreApi<TabView>): FollowedTab {
  let link: ReaderLink | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let asked = 0;
  let answered = 0;
  const budget = messageBudget();
  const calls = paceCalls(() => connect(), CALLS_AT_ONCE, CALL_EVERY_MS);

  const drop = () => {
    clearTimeout(retry);
    link?.close();
    link = null;
  };

  /** A reader that breaks the contract is ignored until its page is reloaded. */
  const refuse = () => {
    drop();
    store.setState({ connection: 'broken', state: null, receivedAtMs: null });
  };

  const connect = (attempt = 0) => {
    drop();
    const { tab, hostAccess, state } = store.getState();
    if (!tab || !hostAccess || !isSupportedSite(tab.url)) {
      store.setState({ connection: 'none', state: null, receivedAtMs: null });
      return;
    }
    if (state === null) store.setState({ connection: 'connecting' });
    const received = receivedState(budget);
    let hasAnswered = false;
    /** The address of the last message. */
    let lastUrl: string | null = null;
    const opened = browser.connect(tab.id, {
      onMessage(message) {
        if (link !== opened) return;
        hasAnswered = true;
        lastUrl = store.getState().tab?.url ?? null;
        const now = received.receive(message);
        if (now === 'missed') opened.send({ type: 'resync' });
        else if (now === 'refused') refuse();
        else store.setState({ connection: 'open', state: now.state, receivedAtMs: Date.now() });
      },
      onEnd() {
        if (link !== opened) return;
        link = null;
        // A reader that was connected may be coming back (reload); one that never was may not have started yet.
        const next = hasAnswered ? 0 : attempt;
        const delay = ASK_AGAIN_AFTER_MS[next];
        // The tab has navigated: the known state belongs to the previous page and must not be shown with the new
        // address.
        if (hasAnswered && lastUrl !== store.getState().tab?.url)
          store.setState({ state: null, receivedAtMs: null });
        const known = store.getState().state !== null;
        store.setState({ connection: known ? 'lost' : delay === undefined ? 'refused' : 'connecting' });
        if (delay !== undefined) retry = setTimeout(() => connect(next + 1), delay);
      },
    });
    link = opened;
  };

  const take = (tab: ActiveTab | null, hostAccess: boolean) => {
    const before = store.getState();
    const sameTab = before.tab?.id === tab?.id && before.tab !== undefined;
    const sameAddress = sameTab && before.tab?.url === tab?.url && before.hostAccess === hostAccess;
    store.setState({ tab, hostAccess });
    if (sameAddress) {
      const settledNow = before.tab?.loading === true && tab?.loading === false;
      if (settledNow && before.connection !== 'open') connect();
    } else if (sameTab && before.connection === 'open' && hostAccess && isSupportedSite(tab?.url ?? null)) {
      // Navigation within the page: the reader is still connected and sends what is new.
      link?.send({ type: 'look' });
    } else {
      store.setState({ state: null, receivedAtMs: null });
      connect();
    }
  };

  const look = async () => {
    const tab = await browser.activeTab();
    return [tab, await browser.hasHostAccess(platformOfSite(tab?.url ?? null))] as const;
  };

  const refresh = () => {
    const asking = ++asked;
    void look().then(([tab, hostAccess]) => {
      // Ignores answers to questions that are older than one already answered. A newer one is not waited for: while a popup
      // opens, the browser reports changes of focus that change nothing.
      if (stopped || asking < answered) return;
      answered = asking;
      take(tab, hostAccess);
    });
  };

  const stops = [
    browser.onTabsChanged(refresh),
    browser.onAccessChanged(refresh),
    browser.onReaderReady((tabId) => {
      if (tabId === store.getState().tab?.id) calls.ask();
    }),
  ];
  refresh();

  return {
    send: (message) => link?.send(message),
    refresh,
    reconnect: () => connect(),
    stop() {
      stopped = true;
      for (const end of stops) end();
      calls.stop();
      drop();
    },
  };
}
