import { browser } from 'wxt/browser';
import { HOST_MATCHES } from '../../lib/platforms/hosts';
import { type TabBrowser, tabBrowser } from './tab-browser';

/** The tab of a supported site that was last active; the settings' own tab is active now. */
export const latestProfileTab: TabBrowser = {
  ...tabBrowser,
  async activeTab() {
    const tabs = await browser.tabs.query({ url: HOST_MATCHES });
    const [tab] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    if (tab?.id === undefined) return null;
    return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, loading: tab.status === 'loading' };
  },
};
