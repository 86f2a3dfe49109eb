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

interface Space {
  /** The width of the table's frame, in pixels. */
  room: number;
  isNarrow: boolean;
  /** Whether rows have one line. */
  isCompact: boolean;
}

/**
 * The width of each column in whole pixels, by its id. Those that the user resized have exactly the chosen width. Room that is
 * left fills the others up to what their cells like to have, and what is then left goes to columns of words. Without room, the
 * table scrolls sideways.
 */
export function columnWidths(
  columns: readonly ListColumn[],
  chosen: Readonly<Record<string, number>>,
  { room, isNarrow, isCompact }: Space,
): Map<string, number> {
  const elastic = columns.flatMap((column) => {
    if (chosen[column.id] !== undefined) return [];
    const least = isNarrow && column.id === 'name' ? NARROW_NAMES_PX : columnWidth(column, isCompact);
    const { id, fullWidth = 0, takesRoom = 0 } = column;
    return [{ id, least, lacking: Math.max(0, fullWidth - least), takesRoom }];
  });
  const taken = columns.reduce((px, { id }) => px + (chosen[id] ?? 0), boxWidth(isCompact) + actionsWidth());
  const left = Math.max(0, room - taken - sumOf(elastic.map(({ least }) => least)));
  const lacking = sumOf(elastic.map((one) => one.lacking));
  const filled = lacking === 0 ? 0 : Math.min(1, left / lacking);
  const beyond = Math.max(0, left - lacking);
  // Without a column of words, all share the room as they do what is there.
  const takers = elastic.some(({ takesRoom }) => takesRoom > 0)
    ? elastic.map(({ takesRoom }) => takesRoom)
    : elastic.map(({ least }) => least);
  const shares = sumOf(takers);
  const widths = new Map<string, number>(columns.map(({ id }) => [id, chosen[id] ?? 0]));
  for (const [at, one] of elastic.entries()) {
    const share = shares === 0 ? 0 : (takers[at] ?? 0) / shares;
    widths.set(one.id, Math.floor(one.least + one.lacking * filled + beyond * share));
  }
  giveRest(widths, elastic, { takers, px: room - boxWidth(isCompact) - actionsWidth(), left });
  return widths;
}

/** What rounding left goes to the last column that takes room. */
function giveRest(
  widths: Map<string, number>,
  elastic: readonly { id: string }[],
  { takers, px, left }: { takers: readonly number[]; px: number; left: number },
): void {
  const last = elastic.findLast((_, at) => (takers[at] ?? 0) > 0);
  if (!last || left === 0) return;
  widths.set(last.id, (widths.get(last.id) ?? 0) + px - sumOf([...widths.values()]));
}

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
