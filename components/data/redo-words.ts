import { handleText } from '../../lib/model/place';
import { say } from '../../lib/words/catalogue/say';
import { stageWords } from '../../lib/words/saved-words';
import { cellValues, isLabelStep, priceKind } from './step-words';
import type { RedoneFor } from './take-back';

/** Says what was done again, and how much was not because it has changed since. */
export function redoneText(redone: RedoneFor): string {
  const done = doneText(redone);
  return redone.left === 0 ? done : say('undo.redid-left-out', { done, values: redone.left });
}

function doneText(redone: RedoneFor): string {
  const { kind, handle, label, definition, profiles, did, path } = redone;
  if (isLabelStep(kind))
    return label?.label
      ? say(`undo.redid-${kind}`, { table: label.table, name: stageWords(label.label) })
      : say('undo.redid-shortlist');
  switch (kind) {
    case 'many-cells':
      return say('undo.redid-many-cells', cellValues(redone));
    case 'many-stage':
    case 'many-tags':
    case 'many-lists':
    case 'many-removed':
    case 'many-imported':
      return say(`undo.redid-${kind}`, { profiles });
    case 'settings-imported':
      return say('undo.redid-settings-imported');
    case 'brief':
    case 'table':
    case 'view':
      return definition === null
        ? say('undo.redid-shortlist')
        : say(`undo.redid-${kind}-${did}`, { name: say('undo.value.quoted', { text: definition }) });
    case 'erased':
    case 'workspace-deleted':
    case 'undo':
    case 'moved':
    case 'many-merged':
    case 'queue-added':
    case 'queue-opened':
    case 'queue-decided':
    case 'queue-removed':
      return say('undo.redid-shortlist');
    default:
      return handle === null
        ? say('undo.redid-shortlist')
        : say(`undo.redid-${priceKind(path) ?? kind}`, { account: handleText(handle) });
  }
}
