import { parseCount } from '../counts/in-tab';
import { memoizeByTexts } from '../page/memoize';
import { withoutMarks } from '../page/texts';

const WORD = /\p{L}[\p{L}\p{M}'’]*\.?/gu;
const JOINS = /^(?:de|di|d['’])$/i;

/**
 * Whether a text is a number with one word, such as "17 comments", "12 mil seguidores" or "コメント17件", in any language.
 * More words make it another number: "3 new comments", "You and 5 reposts", "12 followers you know".
 */
export const isWholeLabel = memoizeByTexts((label, language): boolean => {
  const text = withoutMarks(label).replaceAll(/\s+/gu, ' ');
  const words = text.match(WORD) ?? [];
  if (words.length < 2) return true;
  // Without spaces, the words around the number are its label and its counter.
  if (words.length === 2 && !text.includes(' ')) return true;
  const number = /\p{Nd}[\p{Nd}.,'’\s]*/u.exec(text)?.[0].trim() ?? '';
  return words.filter((word) => !JOINS.test(word) && !isUnit(word, number, language)).length < 2;
});

/** A unit changes the value of the number before it. */
function isUnit(word: string, number: string, language: string): boolean {
  const [alone, inWords] = [parseCount(number, language), parseCount(`${number} ${word}`, language)];
  return inWords !== null && inWords.value !== alone?.value;
}
