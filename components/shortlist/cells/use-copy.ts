import type { ClipboardEvent } from 'react';
import type { RawCell } from '../../../lib/cells/cell-text';
import type { ListClient, ListedRow } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import type { OwnField } from '../../../lib/model/label';
import { tableHtml, tableText } from '../../../lib/transfer/clipboard/write-table';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import type { ListRows } from '../../data/use-list-rows';
import { showProblem, showToast } from '../../ui/toast';
import { rawInRow } from './raw-row';
import type { Marked } from './use-cursor';

interface CopyOptions {
  client: ListClient | null;
  query: ListQuery;
  list: ListRows;
  fields: readonly OwnField[];
  nowMs: number;
}

/** Rows that are asked for at once; more would keep the page busy while they arrive. */
const PART = 500;

/** Copies marked cells as a table and as text. */
export function useCopy({ client, query, list, fields, nowMs }: CopyOptions) {
  const cellsOf = (rows: readonly ListedRow[], columns: readonly string[]): RawCell[][] =>
    rows.map((row) => columns.map((column) => rawInRow(column, row, fields, nowMs)));

  /** Rows that are not loaded are read first. */
  const copyLater = async ({ from, to, columns }: Marked) => {
    const rows: ListedRow[] = [];
    for (let place = from; place <= to; place += PART) {
      const range = { from: place, to: Math.min(to + 1, place + PART) };
      const answer = await client?.rows({ query, range, alsoIds: [] });
      if (!answer) return;
      if (!answer.ok) return showProblem(() => inOneLine(answer.problem));
      rows.push(...answer.value.rows.filter((row) => row.place >= range.from && row.place < range.to));
    }
    const cells = cellsOf(rows, columns);
    const parts = { 'text/plain': tableText(cells), 'text/html': tableHtml(cells) };
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      showToast(() => say('cells.copied', { cells: cells.length * columns.length }));
    } catch {
      showProblem(() => say('cells.not-copied'));
    }
  };

  return (marked: Marked, event: ClipboardEvent) => {
    event.preventDefault();
    const rows = Array.from({ length: marked.to - marked.from + 1 }, (_, at) => list.rowAt(marked.from + at));
    if (rows.includes(null)) return void copyLater(marked);
    const cells = cellsOf(rows as ListedRow[], marked.columns);
    event.clipboardData.setData('text/plain', tableText(cells));
    event.clipboardData.setData('text/html', tableHtml(cells));
    showToast(() => say('cells.copied', { cells: cells.length * marked.columns.length }));
  };
}
