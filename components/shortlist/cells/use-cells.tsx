import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import type { Candidate } from '../../../lib/model/candidate';
import type { OwnField } from '../../../lib/model/label';
import { refusedSentence } from '../../../lib/words/cell-words';
import type { ListRows } from '../../data/use-list-rows';
import { useManyEdit } from '../../data/use-many-edit';
import { showToast } from '../../ui/toast';
import type { ListColumn } from '../list-column';
import type { KeptRows } from '../use-kept-rows';
import type { RowSelection } from '../use-row-selection';
import { CellEditor, type Next } from './CellEditor';
import { cellClipboard } from './cell-clipboard';
import { isFromOneCell, isLetter, type Press, pressOnCell } from './cell-keys';
import { ACTIONS_COLUMN, cellAt, cellOf, SELECT_COLUMN } from './cell-place';
import { cellPointer } from './cell-pointer';
import { focusNextWidget, widgetsIn } from './cell-widgets';
import { isSingleKeyHere } from './single-keys-here';
import { useCellContext } from './use-cell-context';
import { useCellEditing } from './use-cell-editing';
import { useCellKeyList } from './use-cell-key-list';
import { useCopy } from './use-copy';
import { useCursor } from './use-cursor';
import { useFilling } from './use-filling';

interface CellsOptions {
  client: ListClient | null;
  query: ListQuery;
  nowMs: number;
  frame: RefObject<HTMLDivElement | null>;
  list: ListRows;
  total: number;
  columns: readonly ListColumn[];
  fields: readonly OwnField[];
  /** Changes with the filters and the sorting. */
  order: string;
  scrollTo(place: number): void;
  page(): number;
  selection: RowSelection;
  selectAll(): void;
  onEdit(id: string, isEditing: boolean): void;
  onOpen(id: string): void;
  onRemove(candidate: Candidate): void;
  kept: KeptRows;
}

/** The cells of the table as a spreadsheet: cursor, keys, and editing in place. */
export function useCells(options: CellsOptions) {
  const { frame, list, total, columns, fields, order, scrollTo, page, kept } = options;
  const ids = [SELECT_COLUMN, ...columns.map(({ id }) => id), ACTIONS_COLUMN];
  const headingOf = (column: string) => columns.find(({ id }) => id === column)?.words ?? '';
  const cursor = useCursor({ frame, list, total, columns: ids, scrollTo, order });
  const { context, names } = useCellContext();
  const editing = useCellEditing({ context, names, fields, headingOf, keep: kept.keep });
  const { client, query, nowMs } = options;
  const copy = useCopy({ client, query, list, fields, nowMs });
  const filling = useFilling({
    ...{ client, query, list, total, fields, headingOf, context, kept },
    columns: columns.map(({ id }) => id),
    editing: useManyEdit(client),
  });
  /** Without the checkbox and the actions, which hold no value. */
  const markedCells = () => {
    const marked = cursor.marked();
    return marked && { ...marked, columns: marked.columns.filter((id) => headingOf(id) !== '') };
  };
  const waiting = useRef<Press[]>([]);
  useCellKeyList(frame);

  const sayWhyNot = (column: string) => {
    if (headingOf(column) !== '')
      showToast(() => refusedSentence({ code: 'not-editable' }, headingOf(column)));
  };
  const press = (one: Press, cell: NonNullable<ReturnType<typeof cellOf>>): boolean => {
    const { id, place, column } = cell;
    const candidate = list.rowAt(place)?.entry.candidate;
    const isRightToLeft = frame.current !== null && getComputedStyle(frame.current).direction === 'rtl';
    const grid = { total, columns: ids, page: page(), isRightToLeft };
    return pressOnCell(one, cell, grid, {
      move: (to, extend) => {
        const isRow = column === SELECT_COLUMN && to.column === SELECT_COLUMN;
        const next = list.rowAt(to.place)?.entry.candidate.id;
        cursor.focus(to, extend && !isRow);
        // On the checkboxes, Shift selects rows instead of marking cells.
        if (extend && isRow && next !== undefined) options.selection.select(next, true, true);
      },
      select: () => options.selection.toggle(id),
      selectAll: options.selectAll,
      openDetail: () => options.onOpen(id),
      enter: () => {
        if (column === SELECT_COLUMN) return options.onEdit(id, true);
        if (candidate && editing.begin(candidate, column, null)) return;
        const [widget] = widgetsIn(cellAt(frame.current, cell) ?? document.createElement('td'));
        if (widget) widget.focus();
        else sayWhyNot(column);
      },
      type: (letter) => {
        if (candidate && editing.begin(candidate, column, letter)) return true;
        if (!isSingleKeyHere(letter)) sayWhyNot(column);
        return false;
      },
      clear: () => {
        const marked = markedCells();
        if (column === SELECT_COLUMN && !cursor.isMarking && candidate) options.onRemove(candidate);
        else if (marked && marked.columns.length > 0) void filling.clear(marked);
      },
      fillDown: () => {
        const marked = markedCells();
        if (marked && marked.columns.length > 0) filling.down(marked);
      },
      leave: () => {
        if (cursor.began) return void cursor.focus(cursor.began);
        options.selection.clear();
      },
    });
  };
  /** What was pressed while the row was loaded: letters together, because the first of them opens the editor. */
  cursor.onArrival(() => {
    const cell = cellOf(document.activeElement);
    while (cell && waiting.current.length > 0 && !cursor.isWaiting()) {
      const one = waiting.current.shift();
      if (!one) break;
      if (!isLetter(one)) {
        if (press(one, cellOf(document.activeElement) ?? cell)) continue;
        break;
      }
      const letters = [
        one,
        ...waiting.current.splice(0, waiting.current.findIndex((next) => !isLetter(next)) >>> 0),
      ];
      const candidate = list.rowAt(cell.place)?.entry.candidate;
      if (candidate) editing.begin(candidate, cell.column, letters.map(({ key }) => key).join(''));
      break;
    }
    waiting.current = [];
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, shiftKey, ctrlKey, metaKey, altKey, defaultPrevented, nativeEvent } = event;
    if (!(target instanceof HTMLElement) || defaultPrevented || nativeEvent.isComposing) return;
    let cell = cellOf(target);
    if (!cell || target.closest('[data-part="editor"]')) {
      if (key === 'Escape' && !target.closest(':is(textarea,input,select)')) options.selection.clear();
      return;
    }
    // Windows reports AltGr, which types letters such as @, as both.
    if (altKey && !ctrlKey) return;
    const one: Press = { key, shift: shiftKey, mod: (ctrlKey || metaKey) && !altKey };
    if (cursor.isWaiting() && key !== 'Escape') {
      waiting.current.push(one);
      event.preventDefault();
      return;
    }
    if (cursor.began && isFromOneCell(one)) {
      if (!cursor.focus(cursor.began)) {
        waiting.current.push(one);
        event.preventDefault();
        return;
      }
      cell = cellOf(document.activeElement) ?? cell;
    }
    const element = target.closest<HTMLElement>('td');
    if (target !== element && !isCheckbox(target)) {
      if (key === 'Escape') element?.focus();
      else if (key === 'Tab' && element) {
        if (!focusNextWidget(element, shiftKey)) return;
      } else if (!/^(Arrow|Page|Home|End)/.test(key) || !press(one, cell)) return;
      event.preventDefault();
      return;
    }
    if (isCheckbox(target) && key === ' ') return;
    // An input method, or a dead key: the letter arrives in the editor itself.
    if (/^(Dead|Process)$/.test(key) || nativeEvent.keyCode === 229) {
      const candidate = list.rowAt(cell.place)?.entry.candidate;
      if (candidate) editing.begin(candidate, cell.column, '');
      return;
    }
    if (press(one, cell)) event.preventDefault();
  };

  const clipboard = cellClipboard(markedCells, copy, filling);
  const pointer = cellPointer(cursor, ({ place, column }) => {
    const candidate = list.rowAt(place)?.entry.candidate;
    if (candidate) editing.begin(candidate, column, null);
  });

  const { edited } = editing;
  const leave = (next: Next) => {
    if (!edited) return;
    editing.end();
    const place = list.placeOf(edited.id);
    const at = ids.indexOf(edited.column);
    if (place === null || !cellAt(frame.current, { place, column: edited.column })) return;
    // Not if the user went elsewhere.
    if (next === 'stay' && !document.activeElement?.closest('[data-part="editor"]')) return;
    cursor.focus({ place, column: edited.column });
    const row = Math.min(total - 1, Math.max(0, place + ({ down: 1, up: -1 }[next as string] ?? 0)));
    const column = ids[at + ({ after: 1, before: -1 }[next as string] ?? 0)] ?? edited.column;
    if (next !== 'stay') cursor.focus({ place: row, column });
  };
  const editorOf = (id: string): ReactNode =>
    edited?.id === id ? (
      <CellEditor
        key={edited.column}
        {...edited}
        names={editing.names}
        store={(text) => editing.store(edited, text)}
        keepTyped={editing.keepTyped}
        leave={leave}
        lose={editing.lose}
      />
    ) : null;
  return {
    cursor,
    editing,
    filling,
    editorOf,
    markedCells,
    handlers: { onKeyDown, ...clipboard, ...pointer },
  };
}

const isCheckbox = (target: HTMLElement): boolean => target.matches('[data-part="select"]');
