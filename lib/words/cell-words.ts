import type { CellKind } from '../cells/cell-column';
import { rawCell } from '../cells/cell-text';
import type { CellRefusal } from '../cells/read-cell';
import type { Candidate } from '../model/candidate';
import { PRICE_FIELDS, type PriceField } from '../model/cell-values';
import { say } from './catalogue/say';
import { listOf } from './lists';
import { limitWords, refusalWords } from './number-words';
import { stageText } from './saved-words';
import { writtenNumber } from './written-number';

const isPrice = (kind: CellKind['is']): kind is PriceField =>
  (PRICE_FIELDS as readonly string[]).includes(kind);

/** The value of a cell as the user would type it, in the language of the interface. */
export function typedCell(kind: CellKind, candidate: Candidate): string {
  const price = isPrice(kind.is) ? candidate[kind.is] : null;
  if (price) {
    const { amount, currency } = price;
    return say('cells.fee', { amount: writtenNumber(amount, 'amount'), currency });
  }
  const raw = rawCell(kind, candidate, stageText(candidate));
  return typeof raw === 'number' ? writtenNumber(raw, 'number') : (raw ?? '');
}

/** Why a cell does not take what was typed into it, and what to type instead. `column` is the heading. */
export function refusedSentence(why: CellRefusal, column: string): string {
  switch (why.code) {
    case 'not-editable':
      return say('cells.why-not-editable', { column });
    case 'number':
      return refusalWords(why.refusal, why.kind, {});
    case 'rating':
      return limitWords('whole', { min: 1, max: why.max });
    case 'stage-unknown':
    case 'option-unknown':
    case 'date-order':
      return say(`cells.why-${why.code}`, { text: why.text });
    case 'stage-empty':
    case 'date':
    case 'email':
    case 'link':
      return say(`cells.why-${why.code}`);
  }
}

/** What a change of several cells did. */
export interface FilledCells {
  changed: number;
  /** Cells that had the value already. */
  same: number;
  refused: readonly { why: CellRefusal; cells: number }[];
  /** The first cells that do not take their text, such as "Fee asked of Maya Lind"; without those that nobody can fill. */
  refusedCells?: readonly string[];
  /** Rows of a pasted block that lie below the last profile, and columns beside the last one. */
  rowsOutside: number;
  columnsOutside: number;
  isStopped: boolean;
}

/** "120 cells changed.", and how many were not, with the reasons. */
export function filledText(filled: FilledCells): string {
  const { changed, same, refused, refusedCells = [], rowsOutside, columnsOutside, isStopped } = filled;
  const sentences = [
    say(isStopped ? 'cells.stopped' : 'cells.changed', { cells: changed }),
    ...(same > 0 ? [say('cells.same', { cells: same })] : []),
    ...inGroups(refused).map(({ why, cells }) => refusedCount(why, cells)),
    ...(refusedCells.length > 0 ? [namedCells(refusedCells, refused)] : []),
    ...(rowsOutside > 0 ? [say('cells.rows-outside', { rows: rowsOutside })] : []),
    ...(columnsOutside > 0 ? [say('cells.columns-outside', { columns: columnsOutside })] : []),
  ];
  return sentences.join(' ');
}

/** How many refused cells a sentence names. */
const MAX_NAMED = 3;

function namedCells(names: readonly string[], refused: FilledCells['refused']): string {
  const all = refused.reduce((sum, { why, cells }) => sum + (why.code === 'not-editable' ? 0 : cells), 0);
  const cells = listOf(names.slice(0, MAX_NAMED));
  return say(all > MAX_NAMED ? 'cells.unchanged-some' : 'cells.unchanged', { cells });
}

/** One group for each reason, with the first text that was refused for it. */
function inGroups(refused: FilledCells['refused']): FilledCells['refused'] {
  const byCode = Map.groupBy(refused, ({ why }) => (isAmbiguous(why) ? 'ambiguous' : why.code));
  return [...byCode.values()].flatMap((some) => {
    const [first] = some;
    return first ? [{ why: first.why, cells: some.reduce((sum, { cells }) => sum + cells, 0) }] : [];
  });
}

const isAmbiguous = (why: CellRefusal): boolean => why.code === 'number' && why.refusal.why === 'ambiguous';

function refusedCount(why: CellRefusal, cells: number): string {
  if (isAmbiguous(why)) return say('cells.count-ambiguous', { cells });
  switch (why.code) {
    case 'stage-unknown':
    case 'option-unknown':
    case 'date-order':
      return say(`cells.count-${why.code}`, { cells, text: why.text });
    default:
      return say(`cells.count-${why.code}`, { cells });
  }
}
