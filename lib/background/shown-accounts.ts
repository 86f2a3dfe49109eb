import type { PlatformId } from '../model/platform';
import { mayShow, placeAt } from '../platforms/place-at';

interface Account {
  platform: PlatformId;
  handle: string;
}

/** A page that goes elsewhere hands over the account before under its new address, a moment later. */
const REMEMBERED_MS = 60_000;
const MAX_REMEMBERED = 500;

/** Which accounts a tab may speak of, by its own address as the browser knows it. */
export interface ShownAccounts {
  maySpeakOf(tab: { tabId: number; address: string }, account: Account): boolean;
}

export function shownAccounts(nowMs: () => number = () => Date.now()): ShownAccounts {
  const shown = new Map<string, number>();
  return {
    maySpeakOf({ tabId, address }, account) {
      const key = `${tabId} ${account.platform} ${account.handle.toLowerCase()}`;
      if (mayShow(address, account)) {
        shown.delete(key);
        shown.set(key, nowMs());
        if (shown.size > MAX_REMEMBERED) shown.delete(shown.keys().next().value as string);
        return true;
      }
      // The same site still, and an account that the tab showed a moment ago.
      const isSameSite = placeAt(URL.parse(address))?.platform === account.platform;
      return isSameSite && nowMs() - (shown.get(key) ?? 0) <= REMEMBERED_MS;
    },
  };
}
