import { useEffect } from 'react';
import { accountKey } from '../../lib/model/candidate';
import { findCandidate } from '../../lib/store/find-candidates';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import { renameEntry } from '../../lib/store/queue/renamed-entry';
import { forgetOpened, redirectedHandle } from '../data/opened-entry';
import { useLive } from '../data/use-live';
import { isAtAccount } from '../data/use-queue';
import { useShortlist } from '../data/use-shortlist';
import type { FollowedScreen } from '../data/use-tab';

type Followed = Pick<FollowedScreen, 'screen' | 'tab' | 'actions'>;

/**
 * Follows an entry to the later handle of its account: where the address that the queue opened redirects there, or where the page
 * has the account id of the saved profile. A page that the user went to says nothing about the entry.
 */
export function useLaterHandle(
  current: QueueEntry | null,
  isShown: boolean,
  { screen: { seen }, tab, actions }: Followed,
): void {
  const db = useShortlist();
  const saved = useLive(
    `later-handle:${current && accountKey(current.platform, current.handle)}`,
    async (db) =>
      current === null
        ? null
        : ((await findCandidate(db, current.platform, current.handle))?.accountId ?? null),
  );
  const savedId = saved.kind === 'answered' ? saved.value : null;
  const { id = null } = current ?? {};
  const { id: tabId = null, url = null, loading = false } = tab ?? {};
  const sameAccount =
    current !== null &&
    savedId !== null &&
    seen?.place.platform === current.platform &&
    seen.profile.accountId === savedId
      ? seen.handle
      : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once for each page and each state of its loading.
  useEffect(() => {
    if (current === null || tabId === null) return;
    let isNewest = true;
    const look = async () => {
      if (isShown) return forgetOpened(tabId);
      const later = sameAccount ?? (await redirectedHandle(current, tabId, await actions.arrival()));
      const isThere =
        later !== null &&
        (sameAccount !== null || isAtAccount({ platform: current.platform, handle: later }, url));
      if (isNewest && isThere) await renameEntry(db, current.id, later);
    };
    void look();
    return () => {
      isNewest = false;
    };
  }, [db, id, tabId, url, loading, isShown, sameAccount]);
}
