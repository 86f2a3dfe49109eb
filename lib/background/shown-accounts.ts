import { handleKey } from '../model/place';
import type { PlatformId } from '../model/platform';
import { placeAt, type Reach, reachAt } from '../platforms/place-at';
import { rateLimiter } from './rate-limiter';

interface Account {
  platform: PlatformId;
  handle: string;
}

interface Tab {
  tabId: number;
  address: string;
}

/** A page that navigates hands over its previous account a moment later, under its new address. */
const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 500;
/** How many new accounts a tab may report: a person opens one every six seconds over a long time, or twenty at once. */
const NEW_ACCOUNTS = { perSecond: 1 / 6, burst: 20 };

/** Which accounts a tab may report, judged by the tab's address as the browser knows it. */
export interface ShownAccounts {
  /** How much of the account the tab may report now; null if nothing. */
  reachOf(tab: Tab, account: Account): Reach | null;
}

export function shownAccounts(nowMs: () => number = () => Date.now()): ShownAccounts {
  const shown = new Map<string, { atMs: number; reach: Reach }>();
  /** The account of each address that does not name one itself: the first account the tab named there. */
  const owners = new Map<string, string>();
  const newAccounts = rateLimiter(nowMs, NEW_ACCOUNTS);

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
        // The same site, and an account that the tab showed a moment ago.
        const isSameSite = placeAt(URL.parse(tab.address))?.platform === account.platform;
        return known && isSameSite && nowMs() - known.atMs <= REMEMBERED_MS ? known.reach : null;
      }
      if (!isOwner(tab, handle) || !(known || newAccounts.allows(tab.tabId))) return null;
      // A profile's own address in this tab vouched for the account; its post's page shows more posts of the same account.
      const widest = known?.reach === 'account' ? known.reach : reach;
      remember(shown, key, { atMs: nowMs(), reach: widest });
      return widest;
    },
  };
}

/** Forgets the oldest entries first. */
function remember<Value>(entries: Map<string, Value>, key: string, value: Value): void {
  entries.delete(key);
  entries.set(key, value);
  if (entries.size > MAX_REMEMBERED) entries.delete(entries.keys().next().value as string);
}
