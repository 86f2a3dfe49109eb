import type { columnLayoutSchema } from './schemas/column-layout';
import type { z } from './schemas/zod';

export type ColumnLayout = z.infer<typeof columnLayoutSchema>;

/** The columns as they are until the user arranges them. */
export const USUAL_LAYOUT: ColumnLayout = { order: [], shown: {}, widths: {}, pinned: [] };

/** The column of the names is always the first, because the others mean nothing without it. */
export const FIRST_COLUMN = 'name';

/** The limits of a column that the user resizes, in pixels. */
export const MIN_COLUMN_PX = 40;
export const MAX_COLUMN_PX = 1_000;

/**
 * The ids of all columns in the user's order: the names, the pinned ones, the others. A column that the layout does not know,
 * such as a new field, comes after the one before it in the default order.
 */
export function arrangedIds({ order, pinned }: ColumnLayout, defaultOrder: readonly string[]): string[] {
  const known = new Set(defaultOrder);
  const arranged = order.filter((id, at) => known.has(id) && order.indexOf(id) === at);
  for (const [at, id] of defaultOrder.entries()) {
    if (arranged.includes(id)) continue;
    const before = defaultOrder[at - 1];
    arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, id);
  }
  const rankOf = (id: string) => (id === FIRST_COLUMN ? 0 : pinned.includes(id) ? 1 : 2);
  return arranged.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/**
 * The layout after a column was moved before another one, or to the end (null). `ids` are all columns in the order before. One
 * that is moved in among the pinned columns is pinned, and one that is moved out is not.
 */
export function moveColumn(
  layout: ColumnLayout,
  ids: readonly string[],
  id: string,
  before: string | null,
): ColumnLayout {
  if (id === FIRST_COLUMN || before === FIRST_COLUMN || id === before) return layout;
  const others = ids.filter((one) => one !== id);
  const found = before === null ? -1 : others.indexOf(before);
  const at = found === -1 ? others.length : found;
  const isAmongPinned = (one: string | undefined) => one !== undefined && layout.pinned.includes(one);
  const staysPinned = isAmongPinned(id) && (isAmongPinned(others[at - 1]) || others[at - 1] === FIRST_COLUMN);
  const isPinned = isAmongPinned(others[at]) || staysPinned;
  const rest = layout.pinned.filter((one) => one !== id);
  return { ...layout, order: others.toSpliced(at, 0, id), pinned: isPinned ? [...rest, id] : rest };
}

/** Pins a column beside the names, or lets it scroll with the others. */
export function pinColumn(layout: ColumnLayout, id: string, isPinned: boolean): ColumnLayout {
  const others = layout.pinned.filter((one) => one !== id);
  return { ...layout, pinned: isPinned ? [...others, id] : others };
}

/** Shows or hides a column. */
export function showColumn(layout: ColumnLayout, id: string, isShown: boolean): ColumnLayout {
  return { ...layout, shown: { ...layout.shown, [id]: isShown } };
}

/** Gives columns widths in pixels, by their ids. */
export function resizeColumns(layout: ColumnLayout, widths: Readonly<Record<string, number>>): ColumnLayout {
  const limited = Object.entries(widths).map(
    ([id, px]) => [id, Math.round(Math.min(MAX_COLUMN_PX, Math.max(MIN_COLUMN_PX, px)))] as const,
  );
  return { ...layout, widths: { ...layout.widths, ...Object.fromEntries(limited) } };
}

/** Whether the user arranged nothing. */
export const isUsual = (layout: ColumnLayout): boolean =>
  layout.order.length + layout.pinned.length === 0 &&
  Object.keys(layout.shown).length + Object.keys(layout.widths).length === 0;
