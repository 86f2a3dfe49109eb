import { useRef } from 'react';
import type { ListQuery } from '../../lib/lists/list-query';
import type { Selected } from '../data/use-selection';

export interface RowSelection {
  isSelected(id: string): boolean;
  /** With Shift, all rows between this one and the last that was selected or deselected. */
  select(id: string, isSelected: boolean, withShift: boolean): void;
  toggle(id: string): void;
  /** By Escape. */
  clear(): void;
}

/** Selecting rows one by one and in ranges. */
export function useRowSelection({ isSelected, change, leave }: Selected, query: ListQuery): RowSelection {
  const anchor = useRef<string | null>(null);
  const select = (id: string, isOn: boolean, withShift: boolean) => {
    const from = anchor.current;
    anchor.current = id;
    if (withShift && from !== null) void change({ kind: 'range', query, from, to: id, isSelected: isOn });
    else void change({ kind: 'row', id, isSelected: isOn });
  };
  return {
    isSelected,
    select,
    toggle: (id) => select(id, !isSelected(id), false),
    clear: () => {
      if (leave()) anchor.current = null;
    },
  };
}
