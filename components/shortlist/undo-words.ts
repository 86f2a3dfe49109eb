import { criterionSchema } from '../../lib/evaluation/brief/brief-schema';
import type { Fee, Stage } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import type { CommitKind } from '../../lib/store/schema';
import type { UndoConflict } from '../../lib/store/undo';
import { criterionWords } from '../../lib/words/criterion-words';
import { feeText } from '../../lib/words/money-text';
import { STAGE_WORDS } from '../../lib/words/saved-words';
import type { UndoneFor } from '../data/take-back';

const SENTENCES: Record<CommitKind, (of: string) => string> = {
  saved: (of) => `Undid saving ${of}.`,
  numbers: (of) => `Undid today's numbers of ${of}.`,
  note: (of) => `Undid the note on ${of}.`,
  tags: (of) => `Undid the tags of ${of}.`,
  lists: (of) => `Undid the lists of ${of}.`,
  stage: (of) => `Undid the stage of ${of}.`,
  fee: (of) => `Undid the fee of ${of}.`,
  email: (of) => `Undid the e-mail address of ${of}.`,
  removed: (of) => `Put ${of} back on the shortlist.`,
  restored: (of) => `Put ${of} back into the trash.`,
  brief: (of) => `Undid the last change to the brief ${of}.`,
  table: (of) => `Undid the last change to the table ${of}.`,
  label: () => 'Undid the change to the tags.',
  undo: (of) => `Undid the last change to ${of}.`,
  moved: (of) => `Undid the last change to ${of}.`,
};

/** Says what was undone, and what was not because it has changed since. */
export function undoneText({ kind, handle, definition, conflicts }: UndoneFor): string {
  const name = definition === null ? 'the shortlist' : `“${definition}”`;
  const done = SENTENCES[kind](handle === null ? name : handleText(handle));
  const [first] = conflicts;
  if (first === undefined) return done;
  const [before, now] = [valueText(first, first.before), valueText(first, first.now)];
  return `This was changed again since, so it is not undone. Now: ${now}. Before: ${before}.`;
}

function valueText({ table, path }: UndoConflict, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (path === 'stageId') return STAGE_WORDS[value as Stage] ?? String(value);
  if (path === 'price.asked') return feeText((value as Fee).amount, (value as Fee).currency);
  if (table === 'briefs' && path.startsWith('lines.')) return lineText(value);
  if (path === 'body') return `“${String(value)}”`;
  return typeof value === 'string' ? value : 'another value';
}

/** A line of a brief, in the words of the form. */
function lineText(line: unknown): string {
  const criterion = criterionSchema.safeParse((line as { criterion?: unknown }).criterion).data;
  return criterion ? `“${criterionWords(criterion, [])}”` : 'another line';
}
