import { plainText } from '../counts/plain-text';

/** Nobody types a longer number; a pasted page is none. */
const MAX_LENGTH = 80;

/**
 * The text with plain digits and plain marks: full-width and Arabic digits, apostrophes and spaces of every kind alike.
 * Null where that would change what is meant (5² is not 52) and for texts that are too long to be a number.
 */
export function plainNumberText(text: string): string | null {
  if (text.length > MAX_LENGTH || /[\p{No}\p{Nl}]/u.test(text)) return null;
  return plainText(text.normalize('NFKC'))
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
