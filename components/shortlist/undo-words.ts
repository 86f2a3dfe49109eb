import { criterionSchema } from '../../lib/evaluation/brief/brief-schema';
import type { Fee } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import type { CommitKind } from '../../lib/store/schema';
import type { UndoConflict, Undone } from '../../lib/store/undo';
import { say } from '../../lib/words/catalogue/say';
import { criterionWords } from '../../lib/words/criterion-words';
import { labelWord } from '../../lib/words/label-words';
import { feeText } from '../../lib/words/money-text';
import { stageWords } from '../../lib/words/saved-words';
import { countOf } from '../../lib/words/sentences';
import type { UndoneFor } from '../data/take-back';

const SENTENCES: Record<CommitKind, (of: string, did: Undone['did']) => string> = {
  saved: (of) => `Undid saving ${of}.`,
  numbers: (of) => `Undid today's numbers of ${of}.`,
  note: (of) => `Undid the note on ${of}.`,
  tags: (of) => `Undid the tags of ${of}.`,
  lists: (of) => `Undid the lists of ${of}.`,
  stage: (of) => `Undid the stage of ${of}.`,
  fee: (of) => `Undid the fee of ${of}.`,
  email: (of) => `Undid the e-mail address of ${of}.`,
  fields: (of) => `Undid the field of ${of}.`,
  removed: (of) => `Put ${of} back on the shortlist.`,
  restored: (of) => `Put ${of} back into the trash.`,
  brief: (of, did) => say(`undo.brief-${did}`, { name: of }),
  table: (of, did) => say(`undo.table-${did}`, { name: of }),
  'label-added': (of) => `Undid adding ${of}.`,
  'label-renamed': (of) => `Undid renaming ${of}.`,
  'label-moved': (of) => `Undid moving ${of}.`,
  'label-coloured': (of) => `Undid the colour of ${of}.`,
  'label-options': (of) => `Undid the options of ${of}.`,
  'label-merged': (of) => `Undid merging ${of}.`,
  'label-deleted': (of) => `Undid deleting ${of}.`,
  account: (of) => `Undid the change to the account of ${of}.`,
  renamed: (of) => `Undid the new handle. The profile is ${of} again.`,
  joined: (of) => `Separated the two profiles of ${of} again.`,
  'many-stage': (of) => `Undid the stage of ${of}.`,
  'many-tags': (of) => `Undid the tags of ${of}.`,
  'many-lists': (of) => `Undid the lists of ${of}.`,
  'many-removed': (of) => `Put ${of} back on the shortlist.`,
  'many-imported': (of) => `Undid the import of ${of}.`,
  erased: () => say('undo.erased'),
  'workspace-deleted': () => say('undo.workspace-deleted'),
  undo: (of) => `Undid the last change to ${of}.`,
  moved: (of) => `Undid the last change to ${of}.`,
};

/** Says what was undone, and what was not because it has changed since. */
export function undoneText(undone: UndoneFor): string {
  const { kind, label, conflicts, did } = undone;
  const of = subjectOf(undone);
  const [first] = conflicts;
  if (first === undefined) return SENTENCES[kind](of, did);
  const rest = conflicts.filter(({ table }) => table === 'candidates').length;
  if (/^(label|many)-/.test(kind) && rest === conflicts.length) {
    const profiles = rest === 1 ? 'one profile that was' : `${rest} profiles that were`;
    return `${SENTENCES[kind](of, did)} This leaves out ${profiles} changed again since.`;
  }
  if (label && first.path === 'trashedAtMs') return `${capital(of)} stays, because profiles have it by now.`;
  const [before, now] = [first.before, first.now].map((value) => valueText(first, value, undone));
  return `This was changed again since, so it is not undone. Now: ${now}. Before: ${before}.`;
}

/** “312 profiles”, “@maya.bakes”, “the tag “bread””, or the name of a brief */
function subjectOf({ kind, handle, label, definition, profiles }: UndoneFor): string {
  if (kind.startsWith('many-')) return countOf(profiles, 'profile');
  if (handle !== null) return handleText(handle);
  if (definition !== null) return `“${definition}”`;
  if (!label) return 'the shortlist';
  const one = labelWord(label.table);
  return label.label ? `the ${one} “${stageWords(label.label)}”` : `a ${one}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function valueText({ path, table }: UndoConflict, value: unknown, { stages }: UndoneFor): string {
  if (path === 'name' && table === 'stages' && value === null) return 'the built-in name';
  if (value === null || value === undefined || value === '') return 'nothing';
  if (path === 'stageId')
    return stageWords(stages.find(({ id }) => id === value) ?? { id: String(value), name: null });
  if (path === 'price.asked') return feeText((value as Fee).amount, (value as Fee).currency);
  if (table === 'briefs' && path.startsWith('lines.')) return lineText(value);
  if (path === 'body' || path === 'name') return `“${String(value)}”`;
  if (path.startsWith('fields.')) return String(value);
  return typeof value === 'string' ? value : 'another value';
}

/** A line of a brief, in the words of the form. */
function lineText(line: unknown): string {
  const criterion = criterionSchema.safeParse((line as { criterion?: unknown }).criterion).data;
  return criterion ? `“${criterionWords(criterion, [])}”` : 'another line';
}
