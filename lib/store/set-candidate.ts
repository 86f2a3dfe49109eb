import { handleKey } from '../model/place';
import type { CandidateValues, NewCandidate } from './change';
import { newId } from './clock';
import { readCandidateRow, readEmail } from './rows';
import type { Values } from './schema';
import type { Writer } from './writer';

/** A new candidate gets its own creator until the user links it to another profile of the same person. */
export function addCandidate(writer: Writer, candidate: NewCandidate): void {
  const creatorId = newId();
  writer.create('creators', creatorId, { displayName: candidate.displayName, doNotContact: false });
  const { id, ...values } = candidate;
  writer.create('candidates', id, {
    ...values,
    handleKey: handleKey(candidate.handle),
    handles: [],
    creatorId,
    stageId: 'found',
    tagIds: [],
    listIds: [],
    price: { asked: null },
    savedAtMs: writer.nowMs,
    updatedAtMs: writer.nowMs,
  });
}

export async function setCandidate(writer: Writer, id: string, values: CandidateValues): Promise<void> {
  const row = readCandidateRow(await writer.row('candidates', id));
  if (!row) return;
  const { stage, fee, email, handle, ...plain } = values;
  const set: Values = { ...plain };
  if (stage !== undefined) set.stageId = stage;
  if (fee !== undefined) set['price.asked'] = fee;
  if (handle !== undefined && handle !== row.handle) {
    set.handle = handle;
    set.handleKey = handleKey(handle);
    // A handle that is only spelled differently is not a new handle.
    if (handleKey(handle) !== handleKey(row.handle)) {
      set.handles = [...row.handles, { handle: row.handle, toMs: writer.nowMs }];
    }
  }
  await writer.set('candidates', id, set);
  if (email !== undefined) await setEmail(writer, row.creatorId, email);
}

async function setEmail(writer: Writer, creatorId: string, email: string | null): Promise<void> {
  const row = await writer.row('contacts', creatorId);
  if (readEmail(row) === email) return;
  const emails = email === null ? [] : [{ value: email, origin: null, where: null, atMs: writer.nowMs }];
  if (row === null) writer.create('contacts', creatorId, { emails, phones: [], links: [] });
  else await writer.set('contacts', creatorId, { emails, trashedAtMs: null });
}
