import type { Writer } from '../writer';
import { entriesOf, WAITING } from './queue-row';

/**
 * Puts entries that an undo opened again in line as the next ones if their window has opened another profile since, because a
 * window shows one profile. Returns the handle of the next one; null if none was put there.
 */
export async function lineUpAgain(writer: Writer, ids: readonly string[]): Promise<string | null> {
  const entries = await entriesOf(writer);
  const open = entries.filter(({ state }) => state === 'open');
  let order = entries[0]?.order ?? 0;
  let next: string | null = null;
  for (const entry of open.filter(({ id }) => ids.includes(id))) {
    const hasOther = open.some(({ id, openedBy }) => openedBy === entry.openedBy && !ids.includes(id));
    if (!hasOther) continue;
    order -= 1;
    writer.setKnown('queue', entry.id, { ...WAITING, order });
    next = entry.handle;
  }
  return next;
}
