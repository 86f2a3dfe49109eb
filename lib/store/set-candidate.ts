import { STAGES } from '../model/candidate';
import type { FieldValue } from '../model/label';
import { handleKey } from '../model/place';
import type { CandidateValues, NewCandidate } from './change';
import { newId } from './clock';
import { labelsIn } from './labels';
import { labelGone } from './refused';
import { type CandidateRow, readCandidateRow, readEmail, readPhone } from './rows';
import type { Values } from './schema';
import type { Writer } from './writer';

/** A new candidate gets its own creator until it is known to be another profile of the same person. */
export async function addCandidate(writer: Writer, candidate: NewCandidate): Promise<void> {
  const { id, creatorId = newId(), ...values } = candidate;
  if ((await writer.row('creators', creatorId)) === null)
    writer.create('creators', creatorId, { displayName: candidate.displayName, doNotContact: false });
  writer.create('candidates', id, {
    ...values,
    handleKey: handleKey(candidate.handle),
    handles: [],
    creatorId,
    stageId: await firstStage(writer),
    tagIds: [],
    listIds: [],
    price: { asked: null },
    fields: {},
    savedAtMs: writer.nowMs,
    updatedAtMs: writer.nowMs,
  });
}

export async function setCandidate(writer: Writer, id: string, values: CandidateValues): Promise<void> {
  const row = readCandidateRow(await writer.row('candidates', id));
  if (!row) return;
  const {
    stage,
    fee,
    offered,
    agreed,
    email,
    phone,
    doNotContact,
    typed,
    fields,
    fieldsOver = {},
    nextAction = {},
    audience = {},
    handle,
    notSame,
    ...plain
  } = values;
  const set: Values = { ...plain };
  if (stage !== undefined) set.stageId = await stageThere(writer, stage);
  if (fee !== undefined) set['price.asked'] = fee;
  if (offered !== undefined) set['price.offered'] = offered;
  if (agreed !== undefined) set['price.agreed'] = agreed;
  for (const [part, value] of Object.entries(nextAction)) set[`nextAction.${part}`] = value;
  for (const [part, value] of Object.entries(audience)) set[`audience.${part}`] = value;
  for (const [typedId, figures] of Object.entries(typed ?? {})) set[`typed.${typedId}`] = figures;
  for (const [fieldId, value] of Object.entries(fields ?? {})) {
    if (!(await isThere(writer, 'fields', fieldId))) throw labelGone();
    set[`fields.${fieldId}`] = value === '' || value === null ? undefined : value;
    const others = otherValues(row, { fieldId, value, over: fieldsOver[fieldId] });
    if (others !== null) set[`otherFields.${fieldId}`] = others;
  }
  if (handle !== undefined && handle !== row.handle) {
    set.handle = handle;
    set.handleKey = handleKey(handle);
    // A handle that is only spelled differently is not a new handle.
    if (handleKey(handle) !== handleKey(row.handle)) {
      set.handles = [...row.handles, { handle: row.handle, toMs: writer.nowMs }];
    }
  }
  if (notSame !== undefined) set.notSame = [...new Set([...row.notSame, ...notSame])];
  await writer.set('candidates', id, set);
  if (email !== undefined) await setEmail(writer, row.creatorId, email);
  if (phone !== undefined) await setPhone(writer, row.creatorId, phone);
  if (doNotContact !== undefined && (await writer.row('creators', row.creatorId)))
    await writer.set('creators', row.creatorId, { doNotContact });
}

interface FieldEdit {
  fieldId: string;
  value: FieldValue | null;
  /** The value that was edited; undefined if that does not matter. */
  over: FieldValue | null | undefined;
}

/**
 * What stays beside the new value of an own field: what another screen entered after this edit began, unless the new value
 * contains it. Null if nothing changes.
 */
function otherValues(
  { fields, otherFields }: CandidateRow,
  { fieldId, value, over }: FieldEdit,
): string[] | null {
  const [now, before] = [fields[fieldId] ?? null, otherFields[fieldId] ?? []];
  const isOver = over === undefined || now === over || now === null;
  if (isOver && before.length === 0) return null;
  const contains = (one: string) =>
    typeof value === 'string' ? value.includes(one.trim()) : one === String(value);
  return [...new Set(isOver ? before : [...before, String(now)])].filter((one) => !contains(one));
}

/** New candidates start in the first stage of the user's order. */
async function firstStage(writer: Writer): Promise<string> {
  return (await labelsIn(writer, 'stages'))[0]?.id ?? STAGES[0];
}

/** Another screen may have deleted the stage. */
export async function stageThere(writer: Writer, id: string): Promise<string> {
  if (await isThere(writer, 'stages', id)) return id;
  throw labelGone();
}

async function isThere(writer: Writer, table: 'stages' | 'fields', id: string): Promise<boolean> {
  return (await labelsIn(writer, table)).some((label) => label.id === id);
}

async function setEmail(writer: Writer, creatorId: string, email: string | null): Promise<void> {
  const row = await writer.row('contacts', creatorId);
  if (readEmail(row) === email) return;
  const emails = email === null ? [] : [{ value: email, origin: null, where: null, atMs: writer.nowMs }];
  if (row === null) writer.create('contacts', creatorId, { emails, phones: [], links: [] });
  else await writer.set('contacts', creatorId, { emails, trashedAtMs: null });
}

async function setPhone(writer: Writer, creatorId: string, phone: string | null): Promise<void> {
  const row = await writer.row('contacts', creatorId);
  if (readPhone(row) === phone) return;
  const phones = phone === null ? [] : [{ value: phone, origin: 'typed', where: null, atMs: writer.nowMs }];
  if (row === null) writer.create('contacts', creatorId, { emails: [], phones, links: [] });
  else await writer.set('contacts', creatorId, { phones, trashedAtMs: null });
}
