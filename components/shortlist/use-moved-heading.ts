import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { FIRST_COLUMN } from '../../lib/model/column-layout';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import type { ListColumn } from './list-column';

/** Moves columns by keys: the heading keeps the focus, and a screen reader hears where the column is. */
export function useMovedHeading(
  head: RefObject<HTMLElement | null>,
  columns: readonly ListColumn[],
  onMove: (id: string, before: string | null) => void,
) {
  const waiting = useRef<string | null>(null);
  const [words, setWords] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a heading that was moved in the document has lost the focus.
  useLayoutEffect(() => {
    const id = waiting.current;
    waiting.current = null;
    if (id === null) return;
    const heading = head.current?.querySelector(`[data-column="${CSS.escape(id)}"]`);
    heading?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
    const at = columns.findIndex((one) => one.id === id);
    const [name, place, all] = [columns[at]?.words ?? '', formatNumber(at + 1), formatNumber(columns.length)];
    setWords(say('list.column.moved', { name, place, all }));
  }, [columns]);
  return {
    words,
    moveBy: ({ id }: ListColumn, by: -1 | 1) => {
      const at = columns.findIndex((one) => one.id === id);
      const to = at + by;
      if (id === FIRST_COLUMN || to >= columns.length || columns[to]?.id === FIRST_COLUMN) return;
      waiting.current = id;
      onMove(id, (by < 0 ? columns[to] : columns[to + 1])?.id ?? null);
    },
  };
}
