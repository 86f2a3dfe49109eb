import { accountKey } from '../../lib/model/candidate';
import type { KnownAccount } from '../../lib/store/find-row';
import { entryOfAccount } from '../../lib/store/queue/read-queue';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import { metWords } from '../../lib/words/met-words';
import { shownAccount } from '../data/draft-of';
import type { ScreenState } from '../data/screen-state';
import { useLive } from '../data/use-live';
import { useSavedCandidate } from '../data/use-saved-candidate';
import { useNow } from '../data/use-time';
import styles from './MetBefore.module.css';

interface MetBeforeProps {
  screen: ScreenState;
  /** The profile is what the queue has open in this window, which needs no word. */
  isCurrent: boolean;
}

/**
 * What the user decided about the profile on the page before. Empty for a profile that is new to the user. A page without
 * numbers, such as one that is gone, still names its account by its address.
 */
export function MetBefore({ screen: { seen, place }, isCurrent }: MetBeforeProps) {
  if (seen) return <Met account={shownAccount(seen)} isCurrent={isCurrent} />;
  if (place?.handle == null) return null;
  return <Met account={{ platform: place.platform, handle: place.handle }} isCurrent={isCurrent} />;
}

function Met({ account, isCurrent }: { account: KnownAccount; isCurrent: boolean }) {
  const nowMs = useNow();
  const { platform, handle, accountId = null } = account;
  const live = useLive(
    `met:${accountKey(platform, handle)}`,
    (db) => entryOfAccount(db, { platform, handle, accountId }),
    [accountId],
  );
  const saved = useSavedCandidate(account);
  const entry = live.kind === 'answered' ? live.value : null;
  const candidate = saved.kind === 'answered' ? (saved.value?.candidate ?? null) : null;
  const said = entry && !(isCurrent && entry.state === 'open') ? metWords(entry, nowMs) : null;
  const isForbidden = candidate?.doNotContact === true || entry?.reason === 'do-not-contact';
  const lists = candidate?.lists ?? [];
  if (!isForbidden && said === null && lists.length === 0) return null;
  return (
    <div className={styles.met} data-part="met-before">
      {isForbidden && (
        <p className={styles.forbidden} role="alert">
          {entry?.reason === 'do-not-contact' ? said : say('queue.met.forbidden')}
        </p>
      )}
      {said !== null && entry?.reason !== 'do-not-contact' && <p>{said}</p>}
      {lists.length > 0 && <p>{say('queue.met.lists', { lists: listOf(lists) })}</p>}
    </div>
  );
}
