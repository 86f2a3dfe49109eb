import type { KeyboardEvent } from 'react';
import {
  type ColumnLayout,
  FIRST_COLUMN,
  isUsual,
  moveColumn,
  pinColumn,
  showColumn,
} from '../../lib/model/column-layout';
import { say } from '../../lib/words/catalogue/say';
import { useOneLineRows } from '../data/use-row-density';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Popover } from '../ui/Popover';
import styles from './ColumnChoice.module.css';
import { ColumnLine } from './ColumnLine';
import type { ListColumn } from './list-column';
import { isShown, MAX_PINNED } from './table-columns';

interface ColumnChoiceProps {
  /** All columns in their order, also the hidden ones. */
  columns: readonly ListColumn[];
  layout: ColumnLayout;
  onChange(layout: ColumnLayout): void;
  onReset(): void;
}

/** Shows, hides, orders and pins the columns of the table. */
export function ColumnChoice({ columns, layout, onChange, onReset }: ColumnChoiceProps) {
  const [isOneLine, setOneLine] = useOneLineRows();
  const ids = columns.map(({ id }) => id as string);
  const others = columns.filter(({ id }) => id !== FIRST_COLUMN);
  const move = (at: number, by: -1 | 1) => {
    const one = others[at];
    if (!one || !others[at + by]) return;
    onChange(moveColumn(layout, ids, one.id, (by < 0 ? others[at - 1] : others[at + 2])?.id ?? null));
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Popover width="wide" opener={say('shortlist.columns.title')} title={say('shortlist.columns.title')}>
      {() => (
        <>
          <p className={styles.hint}>{say('shortlist.columns.hint')}</p>
          <ul className={styles.list}>
            {others.map((column, at) => (
              <ColumnLine
                key={column.id}
                words={column.words}
                isShown={isShown(column, layout)}
                isPinned={layout.pinned.includes(column.id)}
                mayPin={layout.pinned.length < MAX_PINNED}
                onShow={(on) => onChange(showColumn(layout, column.id, on))}
                onPin={(on) => onChange(pinColumn(layout, column.id, on))}
                onMove={(by) => move(at, by)}
                onKeyDown={onKeyDown(at)}
              />
            ))}
          </ul>
          <Checkbox checked={!isOneLine} onChange={(isTwo) => setOneLine(!isTwo)}>
            {say('shortlist.columns.two-lines')}
          </Checkbox>
          <Button onPress={onReset} disabled={isUsual(layout)}>
            {say('shortlist.columns.reset')}
          </Button>
        </>
      )}
    </Popover>
  );
}
