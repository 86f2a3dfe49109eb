import { browser } from 'wxt/browser';
import type { OnLink } from '../panel/menu';
import { showShortlist } from '../panel/show-shortlist';
import { accountIn } from '../platforms/account-in';
import { databaseName, readWorkspaces } from '../settings/workspaces';
import { refreshListWith } from '../store/commit';
import { refreshList } from '../store/list/refresh';
import { openShortlist } from '../store/open-shortlist';
import { addToQueue } from '../store/queue/add-to-queue';

/** How long the toolbar button says what became of the press. */
const SAID_MS = 3_000;

/** What the context menu of a link to a profile does. `said` gives the toolbar button of a tab its own words back. */
export function linksInMenu(said: (tabId: number) => void): OnLink {
  refreshListWith(refreshList);
  const answer = (tabId: number | null, text: string) => {
    if (tabId === null) return;
    browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
    setTimeout(() => said(tabId), SAID_MS);
  };
  return {
    addToQueue: async (address, tabId) => {
      const account = accountIn(address);
      const result = account && (await add(account).catch(() => null));
      answer(tabId, !result ? '?' : result.added > 0 ? '+1' : '✓');
    },
    lookUp: (address) => {
      const account = accountIn(address);
      const words = account === null ? address : account.handle;
      showShortlist(`#find=${encodeURIComponent(words)}`).catch(() => undefined);
    },
  };
}

async function add(account: NonNullable<ReturnType<typeof accountIn>>) {
  const { current } = await readWorkspaces();
  const db = openShortlist(databaseName(current.id));
  try {
    const result = await addToQueue(db, [account]);
    return result.ok ? result.value : null;
  } finally {
    db.close();
  }
}
