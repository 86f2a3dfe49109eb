import type { KeyboardEvent } from 'react';

/** What the keys of a row do. */
export interface RowActions {
  /** With Shift, the arrow keys select the row that they go to. */
  extendTo(id: string): void;
  toggle(id: string): void;
  open(id: string): void;
  remove(id: string): void;
  clear(): void;
}

/** The parts of a row that arrow keys move between: from name to name, from checkbox to checkbox, from row to row. */
const PARTS = ['[data-part="row"]', '[data-part="select"]', '[data-part="name"]>a'] as const;

/** The keys of a table whose rows can have the focus. Fields and buttons in a row keep theirs. */
export function onRowKey(event: KeyboardEvent<HTMLElement>, actions: RowActions): void {
  const { target, key, shiftKey, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (!(target instanceof HTMLElement) || defaultPrevented || ctrlKey || metaKey || altKey) return;
  const part = PARTS.find((one) => target.matches(one));
  const row = target.closest<HTMLElement>('[data-id]');
  const id = row?.dataset.id;
  if (part === undefined || id === undefined) {
    if (key === 'Escape' && !target.closest(':is(textarea,input,select)')) actions.clear();
    return;
  }
  const isRow = part === PARTS[0];
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const place = Number(row?.dataset.index) + (key === 'ArrowDown' ? 1 : -1);
    const next = event.currentTarget.querySelector<HTMLElement>(`[data-index="${place}"]`);
    next?.querySelector<HTMLElement>(part)?.focus();
    if (shiftKey && next?.dataset.id !== undefined) actions.extendTo(next.dataset.id);
  } else if (key === ' ' && part !== PARTS[1]) actions.toggle(id);
  else if (key === 'Enter' && isRow) actions.open(id);
  else if (key === 'Delete') actions.remove(id);
  else if (key === 'Escape') actions.clear();
  else return;
  event.preventDefault();
}
