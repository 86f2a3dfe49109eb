import { plainText } from '../counts/plain-text';

/** Longer texts are not typed numbers but, for example, a pasted page. */
const MAX_LENGTH = 80;

/**
 * Converts the text to plain digits and marks: full-width and Arabic digits, every kind of apostrophe and space. Null
 * if that would change the meaning (5² is not 52) or if the text is too long to be a number.
 */
export function plainNumberText(text: string): string | null {
  if (text.length > MAX_LENGTH || /[\p{No}\p{Nl}]/u.test(text)) return null;
  return plainText(text.normalize('NFKC'))
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
