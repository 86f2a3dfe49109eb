import type { KeyboardEvent, RefObject } from 'react';
import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import type { ListRows } from '../data/use-list-rows';
import { useKeyOf } from '../ui/keys/listed-keys';
import { onRowKey } from './row-keys';
import type { RowSelection } from './use-row-selection';

interface RowKeysOptions {
  frame: RefObject<HTMLElement | null>;
  list: ListRows;
  selection: RowSelection;
  onEdit(id: string, isEditing: boolean): void;
  onRemove(candidate: Candidate): void;
}

/** The keys of the table, for its key handler and for the list of keys. */
export function useRowKeys({ frame, list, selection, onEdit, onRemove }: RowKeysOptions) {
  useKeyOf(frame, '↑ ↓', say('list.keys.next-row'));
  useKeyOf(frame, say('list.keys.space'), say('list.keys.select-row'));
  useKeyOf(frame, say('list.keys.enter'), say('list.keys.edit-row'));
  useKeyOf(frame, say('list.keys.delete'), say('list.keys.remove-row'));
  useKeyOf(frame, say('list.keys.escape'), say('list.keys.clear-selection'));
  const candidateOf = (id: string): Candidate | undefined => {
    const place = list.placeOf(id);
    return place === null ? undefined : list.rowAt(place)?.entry.candidate;
  };
  return (event: KeyboardEvent<HTMLElement>) =>
    onRowKey(event, {
      extendTo: (id) => selection.select(id, true, true),
      toggle: selection.toggle,
      open: (id) => onEdit(id, true),
      remove: (id) => {
        const candidate = candidateOf(id);
        if (candidate) onRemove(candidate);
      },
      clear: selection.clear,
    });
}
