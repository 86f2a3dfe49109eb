import type { ClipboardEvent } from 'react';
import { pastedCells } from '../../../lib/transfer/clipboard/read-table';
import { OWN_TABLE } from '../../../lib/transfer/clipboard/write-table';
import { cellOf } from './cell-place';
import { libreOfficeCells } from './libre-office-cells';
import type { useCopy } from './use-copy';
import type { Marked } from './use-cursor';
import type { Filling } from './use-filling';

const isOnCells = ({ target }: ClipboardEvent): boolean =>
  target instanceof Element && cellOf(target) !== null && !target.closest('textarea, [data-part="editor"]');

const cellsIn = (text: string, html: string): string[][] =>
  (!html.includes(OWN_TABLE) && libreOfficeCells(html)) || pastedCells(text, html);

/** Copy, cut and paste of the marked cells, or of the one with the cursor. Fields in the table keep their own. */
export function cellClipboard(
  markedCells: () => Marked | null,
  copy: ReturnType<typeof useCopy>,
  filling: Filling,
) {
  const onCopy = (event: ClipboardEvent): boolean => {
    const marked = markedCells();
    // Marked text is copied by the browser.
    if (!isOnCells(event) || getSelection()?.isCollapsed === false || !marked?.columns.length) return false;
    copy(marked, event);
    return true;
  };
  return {
    onCopy: (event: ClipboardEvent) => void onCopy(event),
    onCut: (event: ClipboardEvent) => {
      const marked = markedCells();
      if (onCopy(event) && marked) void filling.clear(marked);
    },
    onPaste: (event: ClipboardEvent) => {
      const marked = markedCells();
      const text = event.clipboardData.getData('text/plain');
      if (!isOnCells(event) || !marked?.columns.length || text === '') return;
      event.preventDefault();
      void filling.paste(cellsIn(text, event.clipboardData.getData('text/html')), marked);
    },
  };
}
