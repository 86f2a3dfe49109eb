import { useEffect, useRef, useState } from 'react';
import type { CheckedRow, RowGroup } from '../../../lib/transfer/import/checked-rows';
import type { ImportFlow } from './import-flow';

/** Rows read at once. */
const PART = 60;

/** The rows of a group as far as they were shown. Reads them in parts, and all anew after another check. */
export function useCheckedRows(flow: ImportFlow, group: RowGroup, checks: number) {
  const parts = useRef(new Map<number, readonly CheckedRow[]>());
  const [range, setRange] = useState({ from: 0, to: 0 });
  const [, draw] = useState(0);
  const key = `${group}:${checks}`;
  const drawn = useRef(key);
  if (drawn.current !== key) {
    drawn.current = key;
    parts.current = new Map();
  }
  const { from, to } = range;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is another group or check.
  useEffect(() => {
    const asked = parts.current;
    for (let part = Math.floor(from / PART); part * PART < to; part++) {
      if (asked.has(part)) continue;
      asked.set(part, []);
      void flow.rows(group, part * PART, (part + 1) * PART).then((result) => {
        if (result.ok) asked.set(part, result.value);
        else asked.delete(part);
        if (asked === parts.current) draw((count) => count + 1);
      });
    }
  }, [flow, key, from, to]);
  return {
    at: (index: number): CheckedRow | undefined =>
      parts.current.get(Math.floor(index / PART))?.[index % PART],
    show: (first: number, end: number) => {
      if (first !== from || end !== to) setRange({ from: first, to: end });
    },
    /** Shows at once what the worker is told. */
    change: (index: number, isLeftOut: boolean) => {
      const part = Math.floor(index / PART);
      const rows = parts.current.get(part) ?? [];
      parts.current.set(
        part,
        rows.map((row, at) => (at === index % PART && row.kind === 'profile' ? { ...row, isLeftOut } : row)),
      );
      draw((count) => count + 1);
    },
  };
}
