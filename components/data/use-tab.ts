import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PageFileAnswer } from '../../lib/messages/contract';
import { profileUrl } from '../../lib/platforms/urls';
import { say } from '../../lib/words/catalogue/say';
import { showProblem } from '../ui/toast';
import { type FollowedTab, followTab } from './follow-tab';
import { type ScreenState, screenState } from './screen-state';
import { platformOfSite } from './supported-site';
import { type ActiveTab, type Arrival, type TabBrowser, tabBrowser } from './tab-browser';
import { type TabView, UNKNOWN_TAB } from './tab-view';

/** Actions on the tab that a screen offers. */
export interface TabActions {
  measure(): void;
  stopMeasuring(): void;
  /** Injects the reader into a tab that has none. */
  readNow(): void;
  /** Asks the browser for access to the tab's platform, or to all that are not optional. */
  allow(): void;
  reload(): void;
  /** Makes the file of the page that a user gives to someone who can fix a reader. Fails if the browser forbids it. */
  pageFile(): Promise<PageFileAnswer>;
  /** How the page came into the tab; null if that is unknown. */
  arrival(): Promise<Arrival | null>;
  /** Opens an address in the tab; in a new one if the tab shows a page of Yardstick, which stays. */
  go(url: string): Promise<void>;
  /** Navigates from a post to its author's profile. */
  openProfile(): void;
}

export interface FollowedScreen {
  screen: ScreenState;
  /** Null until the browser has named it. */
  tab: ActiveTab | null;
  /** Null until the browser has named the tab. */
  windowId: number | null;
  actions: TabActions;
}

/** A tab that is followed before its screen is rendered. */
export interface EarlyTab {
  store: StoreApi<TabView>;
  following: FollowedTab;
}

/** Asks for the active tab at once, so that its answer is on the way while the screen is prepared. */
export function followEarly(browser: TabBrowser = tabBrowser): EarlyTab {
  const store = createStore<TabView>(() => UNKNOWN_TAB);
  return { store, following: followTab(browser, store) };
}

/** Follows the active tab of the window that the screen belongs to. `early` is followed already. */
export function useTab(browser: TabBrowser = tabBrowser, early?: EarlyTab): FollowedScreen {
  const [store] = useState(() => early?.store ?? createStore<TabView>(() => UNKNOWN_TAB));
  const followed = useRef<FollowedTab | null>(null);
  const view = useStore(store);

  useEffect(() => {
    const following = early?.following ?? followTab(browser, store);
    followed.current = following;
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && following.reconnect();
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('pageshow', onShow);
      following.stop();
    };
  }, [browser, store, early]);

  const screen = useMemo(() => screenState(view), [view]);
  const inTab = (act: (tabId: number) => Promise<void>) => {
    if (!view.tab) return;
    act(view.tab.id).catch(() => showProblem(() => say('data.tab.not-let-in')));
  };
  const actions: TabActions = {
    measure: () => followed.current?.send({ type: 'measure' }),
    stopMeasuring: () => followed.current?.send({ type: 'stop-measuring' }),
    readNow: () => inTab((tabId) => browser.startReader(tabId).then(() => followed.current?.reconnect())),
    allow: () => {
      // Asked at once: the browser forgets the click after the first pause. A refusal needs no message.
      browser.requestHostAccess(platformOfSite(view.tab?.url ?? null)).then(
        () => followed.current?.refresh(),
        () => undefined,
      );
    },
    pageFile: () =>
      view.tab ? browser.pageFile(view.tab.id) : Promise.reject(new Error('There is no tab.')),
    reload: () => inTab((tabId) => browser.reload(tabId)),
    arrival: async () => (view.tab ? browser.arrival(view.tab.id) : null),
    go: async (url) => {
      if (view.tab) await browser.go(view.tab.id, url);
    },
    openProfile: () => {
      const { seen } = screen;
      if (seen) inTab((tabId) => browser.go(tabId, profileUrl(seen.place.platform, seen.handle)));
    },
  };
  const tab = view.tab ?? null;
  return { screen, tab, windowId: tab?.windowId ?? null, actions };
}
