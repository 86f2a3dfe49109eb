import { handleKey } from '../model/place';
import type { PlatformId } from '../model/platform';
import { placeAt, type Reach, reachAt } from '../platforms/place-at';
import { countMessages } from './rate';

interface Account {
  platform: PlatformId;
  handle: string;
}

interface Tab {
  tabId: number;
  address: string;
}

/** A page that goes elsewhere hands over the account before under its new address, a moment later. */
const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 500;
/** How many accounts that are new to it a tab may speak of: a person opens one in six seconds for long, or twenty at once. */
const NEW_ACCOUNTS = { perSecond: 1 / 6, savedUp: 20 };

/** Which accounts a tab may speak of, by its own address as the browser knows it. */
export interface ShownAccounts {
  /** How far the tab may speak of the account now; null where not at all. */
  reachOf(tab: Tab, account: Account): Reach | null;
}

export function shownAccounts(nowMs: () => number = () => Date.now()): ShownAccounts {
  const shown = new Map<string, { atMs: number; reach: Reach }>();
  /** Whose page an address is that does not say so itself: the first account's that the tab named there. */
  const owners = new Map<string, string>();
  const newAccounts = countMessages(nowMs, NEW_ACCOUNTS);

  const isOwner = ({ tabId, address }: Tab, handle: string): boolean => {
    const place = placeAt(URL.parse(address));
    const key = JSON.stringify([tabId, place?.platform, place?.handle, place?.postId]);
    const owner = owners.get(key) ?? handle;
    remember(owners, key, owner);
    return owner === handle;
  };

  return {
    reachOf(tab, account) {
      const handle = handleKey(account.handle);
      const key = JSON.stringify([tab.tabId, account.platform, handle]);
      const known = shown.get(key);
      const reach = reachAt(tab.address, account);
      if (reach === null) {
        // The same site still, and an account that the tab showed a moment ago.
        const isSameSite = placeAt(URL.parse(tab.address))?.platform === account.platform;
        return known && isSameSite && nowMs() - known.atMs <= REMEMBERED_MS ? known.reach : null;
      }
      if (!isOwner(tab, handle) || !(known || newAccounts.mayBeHeard(tab.tabId))) return null;
      // A profile's own address in this tab vouched for the account; its post's page shows more posts of the same account.
      const widest = known?.reach === 'account' ? known.reach : reach;
      remember(shown, key, { atMs: nowMs(), reach: widest });
      return widest;
    },
  };
}

/** The entries that were set longest ago are forgotten first. */
function remember<Value>(entries: Map<string, Value>, key: string, value: Value): void {
  entries.delete(key);
  entries.set(key, value);
  if (entries.size > MAX_REMEMBERED) entries.delete(entries.keys().next().value as string);
}
