import { STAGES } from '../model/candidate';
import type { FieldValue } from '../model/label';
import { handleKey } from '../model/place';
import type { CandidateValues, NewCandidate } from './change';
import { newId } from './clock';
import { BESIDE_KEYS, type BesidePath, otherValues, valueOrNull } from './kept-beside';
import { labelsIn } from './labels';
import { valueAt } from './paths';
import { labelGone } from './refused';
import { type CandidateRow, readCandidateRow, readEmail, readPhone } from './rows';
import type { Row, Values } from './schema';
import type { Writer } from './writer';

/** A new candidate gets its own creator until it is known to be another profile of the same person. */
export async function addCandidate(writer: Writer, candidate: NewCandidate): Promise<void> {
  if (candidate.creatorId !== undefined) await writer.row('creators', candidate.creatorId);
  addKnown(writer, candidate, await firstStage(writer));
}

/** The same without a request: the creator that the candidate names was read before. */
export function addKnown(writer: Writer, candidate: NewCandidate, stageId: string): { creatorId: string } {
  const { id, creatorId = newId(), ...values } = candidate;
  if (writer.known('creators', creatorId) === null)
    writer.create('creators', creatorId, { displayName: candidate.displayName, doNotContact: false });
  writer.create('candidates', id, {
    ...values,
    handleKey: handleKey(candidate.handle),
    handles: [],
    creatorId,
    stageId,
    tagIds: [],
    listIds: [],
    price: { asked: null },
    fields: {},
    savedAtMs: writer.nowMs,
    updatedAtMs: writer.nowMs,
  });
  return { creatorId };
}

/** What the labels that a change names must be among. */
export interface LiveLabels {
  stages: ReadonlySet<string>;
  fields: ReadonlySet<string>;
}

export async function setCandidate(writer: Writer, id: string, values: CandidateValues): Promise<void> {
  const row = readCandidateRow(await writer.row('candidates', id));
  if (!row) return;
  const labels = {
    stages: values.stage === undefined ? NONE : await liveIds(writer, 'stages'),
    fields: values.fields === undefined ? NONE : await liveIds(writer, 'fields'),
  };
  if (values.email !== undefined || values.phone !== undefined) await writer.row('contacts', row.creatorId);
  if (values.doNotContact !== undefined) await writer.row('creators', row.creatorId);
  setKnown(writer, row, values, labels);
}

const NONE: ReadonlySet<string> = new Set();

/** What a change of a candidate depends on. */
export type ChangedCandidate = Pick<
  CandidateRow,
  'id' | 'handle' | 'handles' | 'creatorId' | 'notSame' | 'fields' | 'otherFields' | 'trashedAtMs'
>;

/** The same without a request: the candidate, its creator and its contacts were read before. */
export function setKnown(
  writer: Writer,
  row: ChangedCandidate,
  values: CandidateValues,
  labels: LiveLabels,
): void {
  const {
    stage,
    fee,
    offered,
    agreed,
    email,
    phone,
    doNotContact,
    typed,
    imported,
    fields,
    fieldsOver = {},
    valuesOver = {},
    nextAction = {},
    audience = {},
    handle,
    notSame,
    ...plain
  } = values;
  const { id, creatorId } = row;
  const set: Values = { ...plain };
  if (stage !== undefined) {
    if (!labels.stages.has(stage)) throw labelGone();
    set.stageId = stage;
  }
  if (fee !== undefined) set['price.asked'] = fee;
  if (offered !== undefined) set['price.offered'] = offered;
  if (agreed !== undefined) set['price.agreed'] = agreed;
  for (const part in nextAction) set[`nextAction.${part}`] = nextAction[part as keyof typeof nextAction];
  for (const part in audience) set[`audience.${part}`] = audience[part as keyof typeof audience];
  for (const typedId in typed) set[`typed.${typedId}`] = typed[typedId];
  for (const importId in imported) set[`imported.${importId}`] = imported[importId];
  for (const fieldId in fields) {
    const value = fields[fieldId] ?? null;
    if (!labels.fields.has(fieldId)) throw labelGone();
    set[`fields.${fieldId}`] = value === '' || value === null ? undefined : value;
    const now = (row.fields[fieldId] ?? null) as FieldValue | null;
    const before = row.otherFields[fieldId] ?? [];
    const others = otherValues({ now, value, over: fieldsOver[fieldId], before });
    if (others !== null) set[`otherFields.${fieldId}`] = others;
  }
  for (const path in valuesOver) {
    const others = othersAt(writer, row, values, path as BesidePath);
    if (others !== null) set[`otherFields.${BESIDE_KEYS[path as BesidePath]}`] = others;
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
  writer.setKnown('candidates', id, set);
  if (email !== undefined) setEmail(writer, creatorId, email);
  if (phone !== undefined) setPhone(writer, creatorId, phone);
  if (doNotContact !== undefined && writer.known('creators', creatorId))
    writer.setKnown('creators', creatorId, { doNotContact });
}

/** What stays beside one of the other fields that keep both values. */
function othersAt(
  writer: Writer,
  { id, creatorId, otherFields }: ChangedCandidate,
  values: CandidateValues,
  path: BesidePath,
): string[] | null {
  const contacts = writer.known('contacts', creatorId);
  const row = writer.known('candidates', id);
  const stored = () => {
    if (path === 'email') return contacts && readEmail(contacts);
    if (path === 'phone') return contacts && readPhone(contacts);
    return row && valueAt(row, path);
  };
  const [field, part] = path.split('.') as [keyof CandidateValues, string?];
  const given: unknown =
    part === undefined ? values[field] : (values[field] as Record<string, unknown> | undefined)?.[part];
  return otherValues({
    now: valueOrNull(stored()),
    value: valueOrNull(given),
    over: values.valuesOver?.[path],
    before: otherFields[BESIDE_KEYS[path]] ?? [],
  });
}

/** New candidates start in the first stage of the user's order. */
export async function firstStage(writer: Writer): Promise<string> {
  return (await labelsIn(writer, 'stages'))[0]?.id ?? STAGES[0];
}

/** Another screen may have deleted the stage. */
export async function stageThere(writer: Writer, id: string): Promise<string> {
  if ((await liveIds(writer, 'stages')).has(id)) return id;
  throw labelGone();
}

export async function liveIds(writer: Writer, table: 'stages' | 'fields'): Promise<ReadonlySet<string>> {
  return new Set((await labelsIn(writer, table)).map(({ id }) => id));
}

function setEmail(writer: Writer, creatorId: string, email: string | null): void {
  const row = writer.known('contacts', creatorId);
  if (row !== null && readEmail(row) === email) return;
  const emails = [
    ...(email === null ? [] : [{ value: email, origin: null, where: null, atMs: writer.nowMs }]),
    ...othersIn(row, 'emails', email),
  ];
  if (row !== null) writer.setKnown('contacts', creatorId, { emails, trashedAtMs: null });
  else if (email !== null) writer.create('contacts', creatorId, { emails, phones: [], links: [] });
}

function setPhone(writer: Writer, creatorId: string, phone: string | null): void {
  const row = writer.known('contacts', creatorId);
  if (row !== null && readPhone(row) === phone) return;
  const phones = [
    ...(phone === null ? [] : [{ value: phone, origin: 'typed', where: null, atMs: writer.nowMs }]),
    ...othersIn(row, 'phones', phone),
  ];
  if (row !== null) writer.setKnown('contacts', creatorId, { phones, trashedAtMs: null });
  else if (phone !== null) writer.create('contacts', creatorId, { emails: [], phones, links: [] });
}

/** What a creator has behind the first address, from a profile that was joined: an edit of the first one does not touch it. */
function othersIn(row: Row | null, list: 'emails' | 'phones', value: string | null): unknown[] {
  const all = row?.[list];
  if (!Array.isArray(all) || row?.trashedAtMs !== null) return [];
  return all.slice(1).filter((one) => (one as { value?: unknown }).value !== value);
}
