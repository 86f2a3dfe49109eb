import type { ShortlistDatabase } from '../database';
import type { KnownAccount } from '../find-row';
import type { Writer } from '../writer';
import { decided } from './claim-next';
import { isDone } from './queue-row';
import { entriesOfAccount } from './read-queue';

/** Marks what the queue still has to decide about an account as saved, in the commit that saves it. */
export async function settleSaved(
  db: ShortlistDatabase,
  writer: Writer,
  account: KnownAccount,
): Promise<void> {
  for (const entry of await entriesOfAccount(db, account)) {
    if (isDone(entry)) continue;
    await writer.set('queue', entry.id, decided('saved', writer.nowMs));
  }
}
