import { handleText } from '../../lib/model/place';
import { say } from '../../lib/words/catalogue/say';
import { filledColumnWords } from '../../lib/words/column-words';
import { listOf } from '../../lib/words/lists';
import { stageWords } from '../../lib/words/saved-words';
import type { NamedStep, RedoneFor } from './take-back';

/** Says what was done again, and how much was not because it has changed since. */
export function redoneText(redone: RedoneFor): string {
  const done = doneText(redone);
  return redone.left === 0 ? done : say('undo.redid-left-out', { done, values: redone.left });
}

function doneText(redone: RedoneFor): string {
  const { kind, handle, label, definition, profiles, did, path } = redone;
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
    case 'label-added':
    case 'label-renamed':
    case 'label-moved':
    case 'label-coloured':
    case 'label-options':
    case 'label-merged':
    case 'label-deleted':
      return label?.label
        ? say(`undo.redid-${kind}`, { table: label.table, name: stageWords(label.label) })
        : say('undo.redid-shortlist');
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
        : say(PRICES[path ?? ''] ?? `undo.redid-${kind}`, { account: handleText(handle) });
  }
}

/** What is said of a price by its field; of any other change, its kind says enough. */
const PRICES: Partial<Record<string, 'undo.redid-fee-offered' | 'undo.redid-fee-agreed'>> = {
  'price.offered': 'undo.redid-fee-offered',
  'price.agreed': 'undo.redid-fee-agreed',
};

/** How many cells a change of many is about, and in which columns: "Angle, Hook and Fit". */
export function cellValues({ cells, fields }: NamedStep): { cells: number; columns: string } {
  const columns = cells?.columns.map((column) => filledColumnWords(column, fields)) ?? [];
  return { cells: cells?.count ?? 0, columns: listOf(columns) };
}
