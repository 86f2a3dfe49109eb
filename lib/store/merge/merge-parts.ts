import { readNoteRow, readNumbersRow, readPostRow } from '../rows';
import type { PostRow, Row, Values } from '../schema';
import type { Writer } from '../writer';
import { copiedRow } from './copied-row';
import { mergeRow } from './merge-row';
import { type Knowledge, sideOf, sourcesOf } from './sides';

/** Their rows are copied with the candidate and the creator that they belong to here. */
export interface Owner {
  candidateId: string;
  creatorId: string;
}

/** What a merge did with one row. */
export type Did = 'nothing' | 'added' | 'changed' | 'both';

/** Adds a note, or changes it. If both have changed it, the later wording counts and the other one stays beside it. */
export function mergeNote(
  writer: Writer,
  theirs: Row,
  { owner, texts, knowledge }: { owner: Owner; texts: ReadonlySet<string>; knowledge: Knowledge },
): Did {
  const there = readNoteRow(theirs);
  if (there === null || there.trashedAtMs !== null) return 'nothing';
  const mine = writer.known('notes', theirs.id);
  const here = readNoteRow(mine);
  if (mine === null) {
    // Both typed the same.
    if (there.body.trim() === '' || texts.has(there.body.trim())) return 'nothing';
    const { values, sources } = copiedRow(theirs, owner);
    writer.create('notes', theirs.id, values, sources);
    return 'added';
  }
  if (here === null) return 'nothing';
  const merged = mergeRow(mine, theirs, knowledge, { skips: (path) => path !== 'body' && path !== 'other' });
  const [conflict] = merged.conflicts.filter(({ path }) => path === 'body');
  const values: Values = { ...merged.values };
  if (conflict || merged.conflicts.length > 0) {
    const body = String(conflict?.kept ?? values.body ?? here.body);
    const all = [...here.other, ...there.other, ...(conflict ? [String(conflict.other)] : [])];
    values.other = [...new Set(all)].filter((text) => text.trim() !== '' && !body.includes(text.trim()));
  }
  if (mine.trashedAtMs !== null) values.trashedAtMs = null;
  if (Object.keys(values).length === 0) return 'nothing';
  writer.setKnown('notes', theirs.id, { ...values, editedAtMs: writer.nowMs }, merged.sources);
  return conflict ? 'both' : 'changed';
}

/** Adds a snapshot at its place in time among those that are there, or takes over what a later look of its day added. */
export function mergeSnapshot(
  writer: Writer,
  theirs: Row,
  { owner, order, knowledge }: { owner: Owner; order: number | null; knowledge: Knowledge },
): Did {
  const there = readNumbersRow(theirs);
  if (there === null || there.trashedAtMs !== null) return 'nothing';
  const mine = writer.known('numbers', theirs.id);
  if (mine === null) {
    const { values, sources } = copiedRow(theirs, { candidateId: owner.candidateId, order });
    writer.create('numbers', theirs.id, values, sources);
    return 'added';
  }
  const here = readNumbersRow(mine);
  const isNews = sideOf(mine, theirs, 'packed', knowledge) === 'theirs';
  if (here === null || (!isNews && mine.trashedAtMs === null)) return 'nothing';
  const { takenAtMs, packed, seen } = theirs;
  const values = { ...(isNews && { takenAtMs, packed, seen }), trashedAtMs: null };
  writer.setKnown('numbers', theirs.id, { ...values, order: here.seq }, sourcesOf(theirs, ['packed']));
  return 'changed';
}

/** The numbers that put new snapshots, oldest first, at their places among those that are there. */
export function ordersFor(
  added: readonly { id: string; takenAtMs: number }[],
  known: readonly { takenAtMs: number; seq: number }[],
): Map<string, number> {
  const there = known.toSorted((a, b) => a.seq - b.seq);
  const orders = new Map<string, number>();
  let last = 0;
  for (const [at, { id, takenAtMs }] of added.entries()) {
    const before = there.findLast((one) => one.takenAtMs <= takenAtMs)?.seq ?? 0;
    const from = Math.max(before, last);
    const next = there.find(({ seq }) => seq > from)?.seq ?? Math.floor(from) + 1;
    last = from + (next - from) / (added.length - at + 1);
    orders.set(id, last);
  }
  return orders;
}

/** A post that is known here, or not, with what their looks saw of it; null if that is nothing new. */
export function mergePost(mine: unknown, theirs: unknown, candidateId: string): PostRow | null {
  const [here, there] = [readPostRow(mine), readPostRow(theirs)];
  if (there === null || (mine !== undefined && here === null)) return null;
  if (here === null) return { ...there, candidateId };
  const texts = new Set(here.captions.map(({ text }) => text));
  const captions = there.captions.filter(({ text }) => !texts.has(text));
  const merged: PostRow = {
    ...here,
    kind: here.kind === 'unknown' ? there.kind : here.kind,
    author: here.author ?? there.author,
    ...(here.postedAtMs === null && { postedAtMs: there.postedAtMs, postedAtReader: there.postedAtReader }),
    paidPartnership: here.paidPartnership ?? there.paidPartnership,
    captions: [...here.captions, ...captions].toSorted((a, b) => a.firstMs - b.firstMs),
  };
  return JSON.stringify(merged) === JSON.stringify(here) ? null : { ...(mine as PostRow), ...merged };
}

/** Adds what is known of a creator, or takes over what they changed. Nobody may be contacted whom one of both must not contact. */
export function mergeCreator(
  writer: Writer,
  table: 'creators' | 'contacts',
  theirs: Row | null,
  { id, knowledge }: { id: string; knowledge: Knowledge },
): Did {
  if (theirs === null || theirs.trashedAtMs !== null) return 'nothing';
  const mine = writer.known(table, id);
  if (mine === null) {
    const { values, sources } = copiedRow(theirs);
    writer.create(table, id, values, sources);
    return 'added';
  }
  const { values, sources, conflicts } = mergeRow(mine, theirs, knowledge, { skips: () => false });
  for (const { path, kept, other } of conflicts) {
    if (path === 'doNotContact') values[path] = kept === true || other === true;
    // The first address counts; the others stay behind it.
    else if (Array.isArray(kept) && Array.isArray(other)) values[path] = bothContacts(kept, other);
  }
  if (mine.trashedAtMs !== null) values.trashedAtMs = null;
  if (Object.keys(values).length === 0) return 'nothing';
  writer.setKnown(table, id, values, sources);
  return table === 'contacts' && conflicts.length > 0 ? 'both' : 'changed';
}

function bothContacts(kept: readonly unknown[], other: readonly unknown[]): unknown[] {
  const addressIn = (entry: unknown) => (entry as { value?: unknown } | null)?.value;
  const known = new Set(kept.map(addressIn));
  return [...kept, ...other.filter((entry) => !known.has(addressIn(entry)))];
}
