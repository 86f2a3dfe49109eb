import { criterionSchema } from '../../lib/evaluation/brief/brief-schema';
import type { Fee } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import type { UndoConflict } from '../../lib/store/undo-conflict';
import { say } from '../../lib/words/catalogue/say';
import { criterionWords } from '../../lib/words/criterion-words';
import { feeText } from '../../lib/words/money-text';
import { stageWords } from '../../lib/words/saved-words';
import { cellValues, isLabelStep, type LabelStepKind, priceKind } from '../data/step-words';
import type { UndoneFor } from '../data/take-back';

/** Says what was undone, and what was not because it has changed since. */
export function undoneText(undone: UndoneFor): string {
  const { kind, label, conflicts } = undone;
  const [first] = conflicts;
  if (first === undefined) return doneText(undone);
  const rest = conflicts.filter(({ table }) => table === 'candidates').length;
  if (/^(label|many)-/.test(kind) && rest === conflicts.length)
    return say('undo.left-out', { done: doneText(undone), profiles: rest });
  if (label?.label && first.path === 'trashedAtMs')
    return say('undo.label-stays', { table: label.table, name: stageWords(label.label) });
  const [before, now] = [first.before, first.now].map((value) => valueText(first, value, undone));
  return say('undo.changed-again', { now: now ?? '', before: before ?? '' });
}

function doneText(undone: UndoneFor): string {
  const { kind, handle, label, definition, profiles, nextInQueue, did, path } = undone;
  if (nextInQueue !== null && (kind === 'queue-decided' || kind === 'saved'))
    return say(`undo.next-after-${kind}`, { account: handleText(nextInQueue) });
  if (isLabelStep(kind)) return labelText(label, kind);
  switch (kind) {
    case 'erased':
    case 'workspace-deleted':
    case 'many-merged':
    case 'settings-imported':
      return say(`undo.${kind}`);
    case 'many-cells':
      return say('undo.many-cells', cellValues(undone));
    case 'many-stage':
    case 'many-tags':
    case 'many-lists':
    case 'many-removed':
    case 'many-imported':
    case 'queue-added':
    case 'queue-opened':
    case 'queue-decided':
    case 'queue-removed':
      return say(`undo.${kind}`, { profiles });
    case 'brief':
    case 'table':
    case 'view':
      return definition === null
        ? say('undo.shortlist')
        : say(`undo.${kind}-${did}`, { name: say('undo.value.quoted', { text: definition }) });
    default:
      return handle === null
        ? labelText(label, 'label-changed')
        : say(`undo.${priceKind(path) ?? kind}`, { account: handleText(handle) });
  }
}

function labelText(about: UndoneFor['label'], kind: LabelStepKind | 'label-changed'): string {
  if (!about) return say('undo.shortlist');
  const { table, label } = about;
  return label
    ? say(`undo.${kind}`, { table, name: stageWords(label) })
    : say('undo.label-nameless', { table });
}

function valueText({ path, table }: UndoConflict, value: unknown, { stages }: UndoneFor): string {
  if (path === 'name' && table === 'stages' && value === null) return say('undo.value.built-in');
  if (value === null || value === undefined || value === '') return say('undo.value.nothing');
  if (path === 'stageId')
    return stageWords(stages.find(({ id }) => id === value) ?? { id: String(value), name: null });
  if (path === 'doNotContact') return value === true ? say('undo.value.yes') : say('undo.value.nothing');
  if (path === 'rating' || path.startsWith('audience.')) return String(value);
  if (path.startsWith('price.')) return feeText((value as Fee).amount, (value as Fee).currency);
  if (table === 'briefs' && path.startsWith('lines.')) return lineText(value);
  if (path === 'body' || path === 'name') return say('undo.value.quoted', { text: String(value) });
  if (path.startsWith('fields.') || path.startsWith('nextAction.')) return String(value);
  return typeof value === 'string' ? value : say('undo.value.other');
}

/** A line of a brief, in the words of the form. */
function lineText(line: unknown): string {
  const criterion = criterionSchema.safeParse((line as { criterion?: unknown }).criterion).data;
  return criterion
    ? say('undo.value.quoted', { text: criterionWords(criterion, []) })
    : say('undo.value.line');
}
