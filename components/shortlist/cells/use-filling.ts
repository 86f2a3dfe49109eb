import { filledArea } from '../../../lib/cells/block';
import { cellKind } from '../../../lib/cells/cell-column';
import { joinValues, valuesIn } from '../../../lib/cells/cell-text';
import { type CellContext, type CellRead, type CellRefusal, readCell } from '../../../lib/cells/read-cell';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import { nameOf } from '../../../lib/model/candidate';
import type { CellValues } from '../../../lib/model/cell-values';
import type { OwnField } from '../../../lib/model/label';
import { say } from '../../../lib/words/catalogue/say';
import { filledText } from '../../../lib/words/cell-words';
import { formatNumber } from '../../../lib/words/numbers';
import { inOneLine } from '../../../lib/words/problem-words';
import { askToSet, movedToContact } from '../../data/ask-before-contact';
import { useLabels } from '../../data/use-labels';
import type { ListRows } from '../../data/use-list-rows';
import type { ManyEditing } from '../../data/use-many-edit';
import { showProblem, showToast } from '../../ui/toast';
import { showUnchanged } from '../../ui/undo-outside-history';
import type { KeptRows } from '../use-kept-rows';
import { useUndo } from '../use-undo';
import type { Marked } from './use-cursor';

interface FillingOptions {
  client: ListClient | null;
  query: ListQuery;
  list: ListRows;
  total: number;
  /** The columns that the list shows, in order. */
  columns: readonly string[];
  fields: readonly OwnField[];
  headingOf(column: string): string;
  context: CellContext;
  kept: KeptRows;
  editing: ManyEditing;
}

/** Cells to fill: `reads` has what each cell gets, row by row; after its last row, the first is used again. */
interface CellsToFill {
  from: number;
  rows: number;
  reads: readonly (readonly CellRead[])[];
  /** The columns of the cells of each row. */
  filled: readonly string[];
  columnsOutside?: number;
}

/** Rows in which the refused cells to name are looked for. */
const MAX_LOOKED_AT = 1_000;

const NOT_EDITABLE: CellRead = { ok: false, why: { code: 'not-editable' } };

/** Fills many cells as one undo step: paste, fill down and clear. */
export function useFilling(options: FillingOptions) {
  const { client, query, list, total, columns, fields, headingOf, context, kept, editing } = options;
  const { offer } = useUndo();
  const stages = useLabels('stages');

  const fill = async ({ from, rows, reads, filled, columnsOutside = 0 }: CellsToFill) => {
    const places = await client?.ids(query, { from, to: from + rows });
    if (!client || !places) return;
    if (!places.ok) return showProblem(() => inOneLine(places.problem));
    const ids = places.value;
    // The rows in view keep their places, although the new values may sort or filter them away. The list must know before.
    const loaded = ids.filter((id) => list.placeOf(id) !== null);
    kept.keep(loaded);
    await client.ids(
      { ...query, keep: [...new Set([...(query.keep ?? []), ...loaded])] },
      { from: 0, to: 1 },
    );

    const values = reads.map((row) => joinValues(row.flatMap((read) => (read.ok ? [read.values] : []))));
    const times = (row: number) => Math.ceil((ids.length - row) / reads.length);
    const refused: { why: CellRefusal; cells: number }[] = reads.flatMap((row, at) =>
      row.flatMap((read) => (read.ok || times(at) <= 0 ? [] : [{ why: read.why, cells: times(at) }])),
    );
    const refusedCells = ids
      .slice(0, MAX_LOOKED_AT)
      .flatMap((_, row) =>
        (reads[row % reads.length] ?? []).flatMap((read, n) =>
          read.ok || read.why.code === 'not-editable' ? [] : cellName(from + row, filled[n] ?? ''),
        ),
      );
    const accepted = reads.reduce(
      (sum, row, at) => sum + row.filter(({ ok }) => ok).length * Math.max(0, times(at)),
      0,
    );
    const outside = { rowsOutside: rows - ids.length, columnsOutside };
    const nothing = { changed: 0, same: 0, refused, refusedCells, ...outside, isStopped: false };
    if (accepted === 0) return showProblem(() => filledText(nothing));
    const store = async () => {
      const result = await editing.editRows(ids, { kind: 'cells', values });
      if (!result) return;
      if (!result.ok) return showProblem(() => inOneLine(result.problem));
      const { commitId, cells: changed = 0, edited, isStopped } = result.value;
      // Cells of profiles that were removed meanwhile are neither.
      const same = isStopped || edited < ids.length ? 0 : accepted - changed;
      const words = () => filledText({ ...nothing, changed, same, isStopped });
      if (commitId === null) showUnchanged(words);
      else offer(words, commitId);
    };
    if (values.every(({ stage }) => stage === undefined)) return store();
    const marked = await editing.notToContact(ids);
    if (!marked) return;
    if (!marked.ok) return showProblem(() => inOneLine(marked.problem));
    const stageById = new Map(ids.map((id, at) => [id, values[at % values.length]?.stage]));
    const moved = movedToContact(marked.value, stages, (id) => stageById.get(id));
    if (moved === 0) return store();
    askToSet(
      () => say('cells.ask-do-not-contact', { profiles: moved }),
      () => void store(),
    );
  };
  /** "Fee asked of Maya Lind" */
  const cellName = (place: number, column: string): string => {
    const candidate = list.rowAt(place)?.entry.candidate;
    const heading = headingOf(column);
    return candidate
      ? say('cells.of-profile', { column: heading, name: nameOf(candidate) })
      : say('cells.of-row', { column: heading, row: formatNumber(place + 1) });
  };
  const read = (column: string, text: string): CellRead => {
    const kind = cellKind(column, fields);
    return kind ? readCell(kind, text, context) : NOT_EDITABLE;
  };

  return {
    progress: editing.progress,
    stop: editing.stop,
    paste: (block: readonly (readonly string[])[], { from, to, columns: marked }: Marked) => {
      const [first] = marked;
      const size = { rows: block.length, columns: block[0]?.length ?? 0 };
      const area = filledArea(size, { rows: to - from + 1, columns: marked.length });
      const at = first === undefined ? 0 : columns.indexOf(first);
      const filled = columns.slice(at, at + area.columns);
      const reads = block.map((row) => filled.map((column, n) => read(column, row[n % size.columns] ?? '')));
      return fill({ from, rows: area.rows, reads, filled, columnsOutside: area.columns - filled.length });
    },
    clear: ({ from, to, columns: marked }: Marked) =>
      fill({ from, rows: to - from + 1, reads: [marked.map((column) => read(column, ''))], filled: marked }),
    /** The first marked row goes into the others; of a single row, the one above it into that row. */
    down: ({ from, to, columns: marked }: Marked) => {
      const source = from === to ? from - 1 : from;
      const candidate = source < 0 ? undefined : list.rowAt(source)?.entry.candidate;
      if (!candidate) return showToast(() => say('cells.nothing-above'));
      const copied = (column: string): CellRead => {
        const kind = cellKind(column, fields);
        return kind ? { ok: true, values: valuesIn(kind, candidate) satisfies CellValues } : NOT_EDITABLE;
      };
      return void fill({
        from: source + 1,
        rows: Math.min(to, total - 1) - source,
        reads: [marked.map(copied)],
        filled: marked,
      });
    },
  };
}

export type Filling = ReturnType<typeof useFilling>;
