import { Dexie, type Transaction } from 'dexie';
import { accountKey, type Candidate } from '../model/candidate';
import { isChannelId } from '../model/place';

/**
 * Restores the case of YouTube channel ids. Version 1 stored them in lower case, but two ids that differ only in case are two
 * channels. The stored handle kept its case, so the candidate and its snapshots move to the id derived from it.
 */
export async function keepCaseOfChannelIds(transaction: Transaction): Promise<void> {
  const candidates = transaction.table<Candidate, string>('candidates');
  const moved = await candidates.where('platform').equals('youtube').toArray();
  for (const candidate of moved) {
    if (typeof candidate.handle !== 'string' || !isChannelId(candidate.handle)) continue;
    const id = accountKey('youtube', candidate.handle);
    if (id === candidate.id || (await candidates.get(id))) continue;
    await candidates.add({ ...candidate, id });
    const snapshots = transaction.table('snapshots').where('[candidateId+takenAtMs]');
    await snapshots
      .between([candidate.id, Dexie.minKey], [candidate.id, Dexie.maxKey])
      .modify({ candidateId: id });
    await candidates.delete(candidate.id);
  }
}
