import { type CSSProperties, type RefObject, useMemo, useState } from 'react';
import type { ColumnLayout } from '../../lib/model/column-layout';
import { useLanguage } from '../ui/language';
import { actionsWidth, BOX_WIDTH, columnWidths } from './column-width';
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
  const { measures, brief, fields, ...has } = sources;
  const language = useLanguage();
  const measureKey = measures.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: Each answer brings a new array of the same measures, and the headings follow the language.
  const usual = useMemo(
    () => listColumns(sources),
    [measureKey, JSON.stringify(has), brief, fields, language],
  );
  /** The width of a column while its edge is dragged. */
  const [dragged, setDragged] = useState<{ id: string; px: number } | null>(null);
  const { room, isNarrow } = useColumnRoom(frame);
  const all = useMemo(() => arrangedColumns(usual, layout), [usual, layout]);
  const shown = useMemo(() => all.filter((column) => isShown(column, layout)), [all, layout]);
  const atRest = columnWidths(shown, layout.widths, { room, isNarrow });
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
      : columnWidths(shown, { ...layout.widths, ...withWidth(dragged.id, dragged.px) }, { room, isNarrow });
  const widthOf = (id: string | undefined) => (id === undefined ? 0 : (widths.get(id) ?? 0));
  const pinned: number[] = [];
  let edge = BOX_WIDTH + widthOf(shown[0]?.id);
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
    tableWidth: [...widths.values()].reduce((sum, px) => sum + px, BOX_WIDTH + actionsWidth()),
    /** Where each pinned column stays, and where the pinned ones end, for the style sheet. */
    frameStyle: {
      '--pinned-end': `${edge}px`,
      ...Object.fromEntries(pinned.map((px, at) => [`--pinned-${at + 1}`, `${px}px`])),
    } as CSSProperties,
    setDragged,
    withWidth,
  };
}
