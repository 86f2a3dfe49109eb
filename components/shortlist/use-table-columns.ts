import { type CSSProperties, type RefObject, useMemo, useState } from 'react';
import type { ColumnLayout } from '../../lib/model/column-layout';
import { useOneLineRows } from '../data/use-row-density';
import { useLanguage } from '../ui/language';
import { actionsWidth, boxWidth, columnWidths } from './column-width';
import { type ColumnSources, listColumns } from './list-columns';
import { arrangedColumns, isShown, MAX_PINNED, withPinned } from './table-columns';
import { useColumnRoom } from './use-column-room';

/** Pinned columns take at most this share of the frame. */
const PINNED_SHARE = 0.6;

/** The columns of the table as the user arranged them, with their widths in pixels. */
export function useTableColumns(
  frame: RefObject<HTMLElement | null>,
  sources: ColumnSources,
  layout: ColumnLayout,
) {
  const [isOneLine] = useOneLineRows();
  const { measures, brief, fields, ...has } = sources;
  const language = useLanguage();
  const measureKey = measures.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: Each answer brings a new array of the same measures, and the headings follow the language.
  const defaults = useMemo(
    () => listColumns(sources),
    [measureKey, JSON.stringify(has), brief, fields, language],
  );
  /** The width of a column while its edge is dragged. */
  const [dragged, setDragged] = useState<{ id: string; px: number } | null>(null);
  const { room, isNarrow } = useColumnRoom(frame);
  // In a narrow window one line has no room for a name and what belongs to it.
  const isCompact = isOneLine && !isNarrow;
  const space = { room, isNarrow, isCompact };
  const all = useMemo(() => arrangedColumns(defaults, layout), [defaults, layout]);
  const shown = useMemo(() => all.filter((column) => isShown(column, layout)), [all, layout]);
  const atRest = columnWidths(shown, layout.widths, space);
  /** The edge of a column stays under the pointer only if the columns before it keep their widths. */
  const withWidth = (id: string, px: number): Record<string, number> => {
    const before = shown.slice(
      0,
      shown.findIndex((one) => one.id === id),
    );
    return Object.fromEntries([...before.map((one) => [one.id, atRest.get(one.id) ?? 0]), [id, px]]);
  };
  const widths =
    dragged === null
      ? atRest
      : columnWidths(shown, { ...layout.widths, ...withWidth(dragged.id, dragged.px) }, space);
  const widthOf = (id: string | undefined) => (id === undefined ? 0 : (widths.get(id) ?? 0));
  const pinned: number[] = [];
  let edge = boxWidth(isCompact) + widthOf(shown[0]?.id);
  for (const { id } of shown.slice(1, 1 + MAX_PINNED)) {
    if (!layout.pinned.includes(id) || isNarrow || edge + widthOf(id) > room * PINNED_SHARE) break;
    pinned.push(edge);
    edge += widthOf(id);
  }
  const columns = useMemo(() => withPinned(shown, layout, pinned.length), [shown, layout, pinned.length]);
  return {
    /** Those that are shown. */
    columns,
    /** In order, with those that are hidden. */
    allIds: all.map(({ id }) => id as string),
    widths,
    tableWidth: [...widths.values()].reduce((sum, px) => sum + px, boxWidth(isCompact) + actionsWidth()),
    isCompact,
    /** Where each pinned column stays, and where the pinned ones end, for the style sheet. */
    frameStyle: {
      '--box': `${boxWidth(isCompact)}px`,
      '--pinned-end': `${edge}px`,
      ...Object.fromEntries(pinned.map((px, at) => [`--pinned-${at + 1}`, `${px}px`])),
    } as CSSProperties,
    setDragged,
    withWidth,
  };
}
