import { type CellValues, pricesOver } from '../model/cell-values';
import { compareStamps, newId } from './clock';
import type { ShortlistDatabase } from './database';
import { idsOf, labelsIn, MEMBERS, spelling } from './labels';
import { addNote } from './note-changes';
import { type CandidateRow, type NoteRow, readCandidateRow, readNoteRow } from './rows';
import { liveIds, setKnown } from './set-candidate';
import { tidyTags } from './tags';
import type { Writer } from './writer';

/** How many of the rows are there, and how many of their cells have another value now. */
export interface EditedCells {
  present: number;
  changed: number;
}

interface Labels {
  stages: ReadonlySet<string>;
  fields: ReadonlySet<string>;
  tags: KnownNames;
  lists: KnownNames;
}

interface KnownNames {
  live: ReadonlySet<string>;
  idOf: ReadonlyMap<string, string>;
}

/** Fills cells of rows, inside an open transaction: `values[at]` belongs to the row with `ids[at]`. */
export async function editCells(
  db: ShortlistDatabase,
  writer: Writer,
  ids: readonly string[],
  values: readonly CellValues[],
): Promise<EditedCells> {
  await writer.read('candidates', ids);
  const rows = ids.map((id) => readCandidateRow(writer.known('candidates', id)));
  const creatorIds = rows.flatMap((row) => row?.creatorId ?? []);
  if (values.some(({ email }) => email !== undefined)) await writer.read('contacts', creatorIds);
  const notes = values.some(({ note }) => note !== undefined) ? await notesOf(db, writer, ids) : new Map();
  const labels: Labels = {
    stages: await liveIds(writer, 'stages'),
    fields: await liveIds(writer, 'fields'),
    tags: await namesIn(writer, 'tags', values),
    lists: await namesIn(writer, 'lists', values),
  };
  let [present, changed] = [0, 0];
  for (const [at, row] of rows.entries()) {
    if (row === null || row.trashedAtMs !== null) continue;
    present += 1;
    changed += fillRow(writer, row, values[at] ?? {}, { labels, notes: notes.get(row.id) ?? [] });
  }
  return { present, changed };
}

/** How many cells changed. Awaits nothing. */
function fillRow(
  writer: Writer,
  row: CandidateRow,
  { tags, lists, note, nextAction, fields, openCurrencies, ...plain }: CellValues,
  { labels, notes }: { labels: Labels; notes: readonly NoteRow[] },
): number {
  const { asked: fee, offered, agreed } = row.price;
  Object.assign(plain, pricesOver(plain, openCurrencies, { fee, offered, agreed }));
  const parts = [
    ...Object.entries(plain).map(([name, value]) => ({ [name]: value })),
    ...Object.entries(nextAction ?? {}).map(([part, value]) => ({ nextAction: { [part]: value } })),
    ...Object.entries(fields ?? {}).map(([id, value]) => ({ fields: { [id]: value } })),
  ];
  const cells = [
    ...parts.map((part) => () => {
      setKnown(writer, row, part, labels);
      return false;
    }),
    ...(['tags', 'lists'] as const).flatMap((table) => {
      const names = { tags, lists }[table];
      return names ? [() => setMembers(writer, row, table, names, labels[table])] : [];
    }),
    ...(note === undefined ? [] : [() => setNote(writer, row, notes, note)]),
  ];
  const state = () => [
    writer.known('candidates', row.id),
    writer.known('contacts', row.creatorId),
    ...notes.map(({ id }) => writer.known('notes', id)),
  ];
  return cells.filter((fill) => {
    const before = state();
    const isAdded = fill();
    // The writer keeps the same object for a row that has the value already.
    return isAdded || state().some((one, n) => one !== before[n]);
  }).length;
}

function setMembers(
  writer: Writer,
  { id, ...row }: CandidateRow,
  table: 'tags' | 'lists',
  names: readonly string[],
  { live, idOf }: KnownNames,
): false {
  const field = MEMBERS[table];
  const wanted = new Set(tidyTags(names).flatMap((name) => idOf.get(spelling(name)) ?? []));
  // A deleted tag stays with the row, so that undoing its deletion brings it back.
  const gone = row[field].filter((one) => live.has(one) && !wanted.has(one));
  const paths = [
    ...gone.map((one) => [`${field}.${one}`, undefined] as const),
    ...[...wanted].map((one) => [`${field}.${one}`, true] as const),
  ];
  writer.setKnown('candidates', id, Object.fromEntries(paths));
  return false;
}

/**
 * Writes the newest entry of the notes, as the row's form does. A text that begins with the earlier entries, because it was copied
 * with them, changes only what follows. An empty one clears all. True if an entry was added.
 */
function setNote(writer: Writer, row: CandidateRow, notes: readonly NoteRow[], text: string): boolean {
  const write = (note: NoteRow, body: string) => {
    if (note.body === body && note.other.length === 0) return;
    writer.setKnown('notes', note.id, { body, other: [], editedAtMs: writer.nowMs, trashedAtMs: null });
  };
  if (text === '') {
    for (const note of notes) write(note, '');
    return false;
  }
  const shown = notes.flatMap(({ body, other }) => [body, ...other].filter(Boolean)).join('\n');
  if (text === shown) return false;
  const last = notes.at(-1);
  if (!last) {
    addNote(writer, { candidateId: row.id, creatorId: row.creatorId, noteId: newId(), body: text });
    return true;
  }
  const earlier = notes
    .slice(0, -1)
    .flatMap(({ body, other }) => [body, ...other].filter(Boolean))
    .join('\n');
  const isWithEarlier = earlier !== '' && text.startsWith(`${earlier}\n`);
  write(last, isWithEarlier ? text.slice(earlier.length + 1) : text);
  return false;
}

/** The notes of each row, oldest first. */
async function notesOf(
  db: ShortlistDatabase,
  writer: Writer,
  ids: readonly string[],
): Promise<Map<string, NoteRow[]>> {
  const noteIds = await db.notes
    .where('candidateId')
    .anyOf([...ids])
    .primaryKeys();
  await writer.read('notes', noteIds);
  const notes = noteIds
    .map((id) => readNoteRow(writer.known('notes', id)))
    .filter((note) => note !== null && note.trashedAtMs === null) as NoteRow[];
  const inOrder = notes.toSorted((a, b) => a.atMs - b.atMs || compareStamps(a.stamps.atMs, b.stamps.atMs));
  return Map.groupBy(inOrder, ({ candidateId }) => candidateId);
}

/** The tags or lists that are there, and the ids of all that the values name. Creates those that do not exist yet. */
async function namesIn(
  writer: Writer,
  table: 'tags' | 'lists',
  values: readonly CellValues[],
): Promise<KnownNames> {
  const names = tidyTags(values.flatMap((one) => one[table] ?? []));
  if (names.length === 0 && values.every((one) => one[table] === undefined))
    return { live: new Set(), idOf: new Map() };
  const ids = await idsOf(writer, table, names);
  const live = new Set((await labelsIn(writer, table)).map(({ id }) => id));
  return { live, idOf: new Map(names.map((name, at) => [spelling(name), ids[at] ?? ''])) };
}
