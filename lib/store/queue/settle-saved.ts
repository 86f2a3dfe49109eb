import { applyChange } from '../apply-change';
import { newId } from '../clock';
import type { ShortlistDatabase } from '../database';
import type { KnownAccount } from '../find-row';
import type { Writer } from '../writer';
import { decided } from './claim-next';
import { isDone } from './queue-row';
import { entriesOfAccount } from './read-queue';

/**
 * Marks what the queue still has to decide about an account as saved, in the commit that saves it. What the list said of it becomes
 * a note, unless `notes` say the same already.
 */
export async function settleSaved(
  db: ShortlistDatabase,
  writer: Writer,
  account: KnownAccount,
  { candidateId, notes }: { candidateId: string; notes: string },
): Promise<void> {
  for (const entry of await entriesOfAccount(db, account)) {
    if (isDone(entry)) continue;
    await writer.set('queue', entry.id, decided('saved', writer.nowMs));
    const { note: body } = entry;
    if (body === '' || notes.includes(body)) continue;
    await applyChange(db, writer, { type: 'write-note', candidateId, noteId: newId(), body, over: null });
  }
}
