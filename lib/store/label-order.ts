import type { LabelTable } from '../model/label';
import type { LabelRow } from './rows';
import type { Writer } from './writer';

/**
 * Moves a label before another one, or to the end. It gets a place between its new neighbours, so that only its own row
 * changes: undoing one move then leaves every other move as it is.
 */
export async function moveLabel(
  writer: Writer,
  table: LabelTable,
  labels: readonly LabelRow[],
  id: string,
  before: string | null,
): Promise<void> {
  const others = labels.filter((label) => label.id !== id);
  const found = others.findIndex((label) => label.id === before);
  const at = found < 0 ? others.length : found;
  const [previous, next] = [others[at - 1]?.order, others[at]?.order];
  const order = placeBetween(previous, next);
  if (order !== null) return writer.set(table, id, { order });
  const ids = others.map((label) => label.id);
  await orderLabels(writer, table, labels, ids.toSpliced(at, 0, id));
}

/** Null if no number lies between the two, after fifty moves to the same place or if both are the same. */
function placeBetween(previous: number | undefined, next: number | undefined): number | null {
  if (previous === undefined) return next === undefined ? 0 : next - 1;
  if (next === undefined) return previous + 1;
  const middle = (previous + next) / 2;
  return previous < middle && middle < next ? middle : null;
}

/** Puts the labels into this order; those that it does not name stay in theirs, behind. */
export async function orderLabels(
  writer: Writer,
  table: LabelTable,
  labels: readonly LabelRow[],
  ids: readonly string[],
): Promise<void> {
  const known = ids.filter((id) => labels.some((label) => label.id === id));
  const others = labels.map(({ id }) => id).filter((id) => !known.includes(id));
  for (const [order, id] of [...known, ...others].entries()) writer.setKnown(table, id, { order });
}
