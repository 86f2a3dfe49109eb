import { cutText } from './outside-text';

/** Letters that Unicode normalization does not decompose into a base letter and an accent. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Longer than any handwritten note; of a pasted page, only the beginning is searched. */
const MAX_SEARCHED = 100_000;

/** Letters, digits and signs that normalization leaves as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: The range is that of ASCII.
const PLAIN = /^[\u0000-\u007f]*$/;

/** Folds text for search: "zoe" finds "Zoë", and plain letters find stylized ones. */
export function foldText(text: string): string {
  // Most texts have nothing to fold but capitals, and this is ten times as fast.
  if (PLAIN.test(text) && text.length <= MAX_SEARCHED) return text.toLowerCase().trim();
  return cutText(text, MAX_SEARCHED)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .trim();
}
