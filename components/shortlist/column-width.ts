import { say } from '../../lib/words/catalogue/say';
import type { ListColumn } from './list-column';

/** The average width of a letter in a heading and in an action, and the space around a word; in pixels. */
const LETTER_PX = 6.5;
const AROUND_PX = 12;
/** Two actions beside each other, without their letters. */
const AROUND_ACTIONS_PX = 46;
/** The width of the actions in English, which the sticky column keeps in any language. */
const MIN_ACTIONS_PX = 116;

/** In pixels: a word that is longer than its column would be cut off by the next one. */
export function columnWidth({ width, words }: Pick<ListColumn, 'width' | 'words'>): number {
  const longest = Math.max(...words.split(/[\s-]+/).map((word) => word.length));
  return Math.max(width, Math.ceil(longest * LETTER_PX) + AROUND_PX);
}

/** The width of a row's actions in the language in use, in pixels. */
export function actionsWidth(): number {
  const letters = say('shortlist.edit').length + say('shortlist.remove').length;
  return Math.max(MIN_ACTIONS_PX, Math.ceil(letters * LETTER_PX) + AROUND_ACTIONS_PX);
}
