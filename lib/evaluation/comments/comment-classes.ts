import { GENERIC_PHRASES } from './generic-phrases';

/** What a comment consists of. `speaking`: more than the others say, so somebody wrote it about something. */
export const EMPTY_CLASSES = ['emoji-only', 'mention-only', 'one-word', 'generic', 'repeated'] as const;
export type EmptyClass = (typeof EMPTY_CLASSES)[number];
export type CommentClass = EmptyClass | 'speaking';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
const MENTION = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}._-]+/u;
const MENTIONS = new RegExp(MENTION, 'gu');
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * The class of each comment, in any script: characters are told apart as graphemes, words by the script's own
 * rules. Two comments of the same words are both `repeated`. Blank comments are left out.
 */
export function classesOf(comments: readonly string[]): { text: string; class: CommentClass }[] {
  const written = comments.filter((text) => text.trim() !== '');
  const said = Map.groupBy(written, saying);
  return written.map((text) => {
    const alone = classOf(text);
    const copies = said.get(saying(text))?.length ?? 1;
    return { text, class: alone === 'speaking' && copies > 1 ? 'repeated' : alone };
  });
}

/** The class of one comment by itself: never `repeated`. */
export function classOf(text: string): CommentClass {
  const said = saying(text);
  const count = wordsIn(said);
  if (count === 0) return MENTION.test(text.normalize('NFKC')) ? 'mention-only' : 'emoji-only';
  if (GENERIC.has(said)) return 'generic';
  return count === 1 ? 'one-word' : 'speaking';
}

/** What is left to compare: lower case, without pictures, mentions and punctuation. */
export function saying(text: string): string {
  const plain = [...graphemes.segment(text.normalize('NFKC').replace(MENTIONS, ' '))]
    .map(({ segment }) => (PICTURE.test(segment) ? ' ' : segment))
    .join('');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}' ’]+/gu, ' ')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsIn(text: string): number {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

const GENERIC: ReadonlySet<string> = new Set(Object.values(GENERIC_PHRASES).flat().map(saying));
