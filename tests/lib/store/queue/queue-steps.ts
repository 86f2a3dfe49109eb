import { type ClaimOptions, claimNext } from '../../../../lib/store/queue/claim-next';
import { queueEntries } from '../../../../lib/store/queue/read-queue';
import { type freshShortlist, successOf } from '../fresh-database';

/** A shortlist whose queue a test works through. */
export type Db = ReturnType<typeof freshShortlist>;

/** Accounts on Instagram. */
export const accounts = (...handles: string[]) =>
  handles.map((handle) => ({ platform: 'instagram' as const, handle }));

export const NO_GAP = { gapMs: 0 };

/** The handle that a window is given next; the whole answer if it is given none. */
export async function next(db: Db, window = 'a', options: ClaimOptions = NO_GAP, openWindows = ['a', 'b']) {
  const claim = successOf(await claimNext(db, { window, openWindows }, options));
  return claim.kind === 'opened' ? claim.entry.handle : claim;
}

/** Every entry as "handle state reason", in the order of the queue. */
export async function states(db: Db): Promise<string[]> {
  return (await queueEntries(db)).map(({ handle, state, reason }) =>
    [handle, state, reason].filter(Boolean).join(' '),
  );
}

export async function idOf(db: Db, handle: string): Promise<string> {
  return (await queueEntries(db)).find((entry) => entry.handle === handle)?.id ?? '';
}
