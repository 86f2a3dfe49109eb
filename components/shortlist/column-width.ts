import { say } from '../../lib/words/catalogue/say';
import { NEWEST_FIRST } from '../data/candidate-filters';
import { headingWordWidth } from './heading-word-width';
import type { ListColumn } from './list-column';

/** The space around a word, in pixels. */
const AROUND_PX = 12;
/** The average width of a letter in a cell. */
const CELL_LETTER_PX = 7;
/** The arrow of the column that a list is sorted by from the start, with the space before it. */
const ARROW_PX = 19;
/** The width of a row's actions with the letters of "Edit" and "Remove", which the sticky column has in any language. */
const MIN_ACTIONS_PX = 116;
const MIN_ACTION_LETTERS = 10;
/** A letter more. Two actions that do not fit beside each other would make each row higher. */
const ACTION_LETTER_PX = 8;
/** The names in a narrow window. */
const NARROW_NAMES_PX = 104;

/** The width of the checkbox and of the button that opens the details: below each other, and in one line beside each other. */
export const boxWidth = (isCompact: boolean): number => (isCompact ? 52 : 28);

/** In pixels: a word that is longer than its column would be cut off by the next one. */
function columnWidth({ id, words, cellWords = '', ...column }: ListColumn, isCompact: boolean): number {
  const width = isCompact ? (column.compactWidth ?? column.width) : column.width;
  const arrow = NEWEST_FIRST.some(({ column }) => column === id) ? ARROW_PX : 0;
  return Math.max(
    width,
    Math.ceil(Math.max(...words.split(BREAKS).map(headingWordWidth))) + AROUND_PX + arrow,
    Math.ceil(longestWord(cellWords) * CELL_LETTER_PX) + AROUND_PX,
  );
}

/** Where a line may break: at a space, and after a hyphen or a slash that stays in its line. */
const BREAKS = / +|(?<=[-–/])/;

/** In letters. */
const longestWord = (words: string): number => Math.max(...words.split(BREAKS).map((word) => word.length));

/** The width of a row's actions in the language in use, in pixels. */
export function actionsWidth(): number {
  const letters = say('shortlist.edit').length + say('shortlist.remove').length;
  return MIN_ACTIONS_PX + Math.max(0, letters - MIN_ACTION_LETTERS) * ACTION_LETTER_PX;
}

/**
 * The width of each column in whole pixels, by its id. Those that the user resized have exactly the chosen width; the others
 * share the room that is left in proportion to their default widths. If there is none, the table scrolls sideways.
 */
export function columnWidths(
  columns: readonly ListColumn[],
  chosen: Readonly<Record<string, number>>,
  { room, isNarrow, isCompact }: { room: number; isNarrow: boolean; isCompact: boolean },
): Map<string, number> {
  const defaultPx = (column: ListColumn) =>
    isNarrow && column.id === 'name' ? NARROW_NAMES_PX : columnWidth(column, isCompact);
  const elastic = columns.filter(({ id }) => chosen[id] === undefined);
  const sum = (of: readonly ListColumn[]) =>
    of.reduce((px, one) => px + (chosen[one.id] ?? defaultPx(one)), 0);
  const taken = boxWidth(isCompact) + actionsWidth() + sum(columns) - sum(elastic);
  const factor = Math.max(1, (room - taken) / Math.max(1, sum(elastic)));
  const widths = new Map(
    columns.map((column) => [
      column.id as string,
      chosen[column.id] ?? Math.floor(defaultPx(column) * factor),
    ]),
  );
  const last = elastic.at(-1);
  // What rounding left.
  const rest = room - taken - elastic.reduce((px, { id }) => px + (widths.get(id) ?? 0), 0);
  if (last && factor > 1) widths.set(last.id, (widths.get(last.id) ?? 0) + Math.floor(rest));
  return widths;
}
