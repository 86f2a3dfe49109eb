import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { RowGroup } from '../../../lib/transfer/import/checked-rows';
import { say } from '../../../lib/words/catalogue/say';
import { CheckedRowLine } from './CheckedRowLine';
import styles from './CheckStep.module.css';
import importStyles from './Import.module.css';
import type { ImportFlow } from './import-flow';
import { rowKey } from './row-words';
import { useCheckedRows } from './use-checked-rows';

interface CheckedListProps {
  flow: ImportFlow;
  group: RowGroup;
  total: number;
  checks: number;
}

/** A closed row in pixels. */
const ROW_HEIGHT = 37;

/** The rows of one group. Only those in view are read and rendered; each opens to its details. */
export function CheckedList({ flow, group, total, checks }: CheckedListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = useCheckedRows(flow, group, checks);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    measureElement: (element) => element.getBoundingClientRect().height || ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  rows.show(items[0]?.index ?? 0, (items.at(-1)?.index ?? 0) + 1);
  const toggle = (key: string) =>
    setOpen((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));
  return (
    <div ref={frame} className={styles.rows}>
      <ul style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const row = rows.at(index);
          const key = row ? rowKey(row) : '';
          return (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ insetBlockStart: start }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              {row ? (
                <CheckedRowLine
                  row={row}
                  isOpen={open.has(key)}
                  onOpen={() => toggle(key)}
                  onLeaveOut={(isLeftOut) => {
                    rows.change(index, isLeftOut);
                    void flow.leaveOut(key, isLeftOut);
                  }}
                />
              ) : (
                <p className={importStyles.hint}>{say('import.row.loading')}</p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
