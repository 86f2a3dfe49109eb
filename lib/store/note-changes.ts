import { readNoteRow } from './rows';
import type { Writer } from './writer';

interface NoteChange {
  candidateId: string;
  creatorId: unknown;
  noteId: string;
  body: string;
  over: string | null;
}

/**
 * Writes a note entry. If another screen changed the entry after this edit began, that wording is kept as an alternative,
 * unless the new wording contains it.
 */
export async function writeNote(
  writer: Writer,
  { candidateId, creatorId, noteId, body, over }: NoteChange,
): Promise<void> {
  const row = await writer.row('notes', noteId);
  if (row === null) return addNote(writer, { candidateId, creatorId, noteId, body });
  const note = readNoteRow(row);
  if (note === null || note.body === body) return;
  const isOver = note.stamps.body === over || (note.stamps.body === undefined && (over ?? '') === '');
  const others = isOver ? note.other : [...note.other, note.body];
  await writer.set('notes', noteId, {
    body,
    other: [...new Set(others)].filter((one) => one.trim() !== '' && !body.includes(one.trim())),
    editedAtMs: writer.nowMs,
    trashedAtMs: null,
  });
}

/** A note that was not written before. */
export function addNote(
  writer: Writer,
  { candidateId, creatorId, noteId, body }: Omit<NoteChange, 'over'>,
): void {
  if (body.trim() === '') return;
  const entry = { candidateId, creatorId, atMs: writer.nowMs, editedAtMs: null, author: null };
  writer.create('notes', noteId, { ...entry, body, other: [] });
}
