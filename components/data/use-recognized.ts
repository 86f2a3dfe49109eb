import { accountKey } from '../../lib/model/candidate';
import type { KnownAccount } from '../../lib/store/find-row';
import { type Recognized, recognize } from '../../lib/store/recognize';
import { useLive } from './use-live';

/** What is saved of an account, with another candidate of which only the user can say whether it is the same person. */
export function useRecognized({ platform, handle, accountId = null }: KnownAccount): Recognized | null {
  const live = useLive(
    `recognized:${accountKey(platform, handle)}`,
    (db) => recognize(db, { platform, handle, accountId }),
    [accountId],
  );
  return live.kind === 'answered' ? live.value : null;
}
