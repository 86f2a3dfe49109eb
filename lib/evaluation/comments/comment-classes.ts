import { MAX_COMMENT } from '../../model/limits';
import { cutText, isVisible } from '../../model/outside-text';
import { GENERIC_PHRASES } from './generic-phrases';

/** What a comment consists of. `speaking` is everything that fits no other class: the comment has content of its own. */
export const EMPTY_CLASSES = ['emoji-only', 'mention-only', 'one-word', 'generic', 'repeated'] as const;
export type EmptyClass = (typeof EMPTY_CLASSES)[number];
export type CommentClass = EmptyClass | 'speaking';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
const MENTION = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}._-]+/u;
const MENTIONS = new RegExp(MENTION, 'gu');
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * The class of each comment, in any script: characters are graphemes, and words follow the script's own rules. Two
 * comments with the same words are both `repeated`. Blank and invisible comments are left out.
 */
export function classesOf(comments: readonly string[]): { text: string; class: CommentClass }[] {
  const written = comments.filter(isVisible).map((text) => ({ text, comparable: comparableText(text) }));
  const copies = Map.groupBy(written, ({ comparable }) => comparable);
  return written.map(({ text, comparable }) => {
    const alone = classOf(text, comparable);
    const repeated = alone === 'speaking' && (copies.get(comparable)?.length ?? 1) > 1;
    return { text, class: repeated ? 'repeated' : alone };
  });
}

/** The class of one comment by itself: never `repeated`. */
export function classOf(text: string, comparable: string = comparableText(text)): CommentClass {
  if (GENERIC.has(comparable)) return 'generic';
  const count = wordsIn(comparable);
  if (count === 0)
    return MENTION.test(cutText(text, MAX_COMMENT).normalize('NFKC')) ? 'mention-only' : 'emoji-only';
  return count === 1 ? 'one-word' : 'speaking';
}

/** The text to compare: lower case, without emoji, mentions, punctuation and invisible characters. */
export function comparableText(text: string): string {
  // NFKC can turn one character into eighteen, so the result is cut too.
  const plain = cutText(cutText(text, MAX_COMMENT).normalize('NFKC'), MAX_COMMENT);
  return withoutPictures(plain.replace(MENTIONS, ' '))
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}' ’]+/gu, ' ')
    .replaceAll('’', "'")
    .replace(/'{2,}|(?<![^ ])'|'(?![^ ])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An emoji may consist of many code points, including letters and digits. */
function withoutPictures(text: string): string {
  if (!PICTURE.test(text)) return text;
  return [...graphemes.segment(text)].map(({ segment }) => (PICTURE.test(segment) ? ' ' : segment)).join('');
}

function wordsIn(text: string): number {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

const GENERIC: ReadonlySet<string> = new Set(Object.values(GENERIC_PHRASES).flat().map(comparableText));
