import { candidateId, type Snapshot } from '../../lib/model/candidate';
import type { PlatformId } from '../../lib/model/platform';
import { snapshotsOf } from '../../lib/store/snapshots';
import { useLive } from './use-live';

const NONE: readonly Snapshot[] = [];

/** Every snapshot kept of an account; none while they are asked for, and none of a stranger. */
export function useEarlier(account: { platform: PlatformId; handle: string } | null): readonly Snapshot[] {
  const id = account ? candidateId(account.platform, account.handle) : '';
  const live = useLive(`earlier ${id}`, (db) => snapshotsOf(db, id));
  return live.kind === 'answered' ? live.value : NONE;
}
