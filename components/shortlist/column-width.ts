import { say } from '../../lib/words/catalogue/say';
import { NEWEST_FIRST } from '../data/candidate-filters';
import type { ListColumn } from './list-column';

/** The average width of a letter in a heading and in an action, and the space around a word; in pixels. */
const LETTER_PX = 6.5;
const AROUND_PX = 12;
/** The arrow of the column that a list is sorted by from the start, with the space before it. */
const ARROW_PX = 19;
/** Two actions beside each other, without their letters. */
const AROUND_ACTIONS_PX = 46;
/** The width of the actions in English, which the sticky column keeps in any language. */
const MIN_ACTIONS_PX = 116;

/** In pixels: a word that is longer than its column would be cut off by the next one. */
export function columnWidth({ id, width, words }: Pick<ListColumn, 'id' | 'width' | 'words'>): number {
  const longest = Math.max(...words.split(/[\s-]+/).map((word) => word.length));
  const arrow = NEWEST_FIRST.some(({ column }) => column === id) ? ARROW_PX : 0;
  return Math.max(width, Math.ceil(longest * LETTER_PX) + AROUND_PX + arrow);
}

/** The width of a row's actions in the language in use, in pixels. */
export function actionsWidth(): number {
  const letters = say('shortlist.edit').length + say('shortlist.remove').length;
  return Math.max(MIN_ACTIONS_PX, Math.ceil(letters * LETTER_PX) + AROUND_ACTIONS_PX);
}
