import { arrangedIds, type ColumnLayout } from '../../lib/model/column-layout';
import styles from './CandidateTable.module.css';
import { joined } from './joined-classes';
import type { ListColumn } from './list-column';

/** More would leave no room for the columns that scroll. */
export const MAX_PINNED = 4;

const PINNED = [styles.pinned1, styles.pinned2, styles.pinned3, styles.pinned4];

/** All columns in the order of the layout, also the hidden ones. */
export function arrangedColumns(usual: readonly ListColumn[], layout: ColumnLayout): ListColumn[] {
  const byId = new Map(usual.map((column) => [column.id as string, column]));
  return arrangedIds(layout, [...byId.keys()]).flatMap((id) => byId.get(id) ?? []);
}

/** Whether a column is shown. Tags and note do not stand there twice unless the user wants that. */
export function isShown({ id, isExtra = false }: ListColumn, { shown }: ColumnLayout): boolean {
  const usually = id === 'labels' ? !shown.tags && !shown.note : !isExtra;
  return id === 'name' || (shown[id] ?? usually);
}

/** The columns with the classes of those that stay visible while the others scroll, as far as there is room for `most`. */
export function withPinned(
  columns: readonly ListColumn[],
  { pinned }: ColumnLayout,
  most: number,
): ListColumn[] {
  return columns.map((column, at) => {
    // The names are the first column, and pinned in any case.
    const isPinned = at > 0 && at <= Math.min(most, MAX_PINNED) && pinned.includes(column.id);
    if (!isPinned) return column;
    const classes = [styles.pinned, PINNED[at - 1]];
    return {
      ...column,
      isPinned: true,
      className: joined(column.className, ...classes),
      headingClass: joined(column.headingClass, ...classes),
    };
  });
}
