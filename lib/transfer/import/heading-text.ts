/** Letters that do not decompose into a base letter and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
/** Where a script without spaces meets Latin letters: "Instagramフォロワー数" is two words. */
const BESIDE_LATIN = new RegExp(`([a-z])(?=${UNSPACED})|(${UNSPACED})(?=[a-z])`, 'giu');

/**
 * A heading in comparable form: "E-Mail", "e_mail" and "eMail" are one. Accents of Latin and Greek letters are folded; the
 * vowel marks of Arabic and Hindi are kept, because they can be all that tells two headings apart.
 */
export function headingText(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(BESIDE_LATIN, '$1$2 ')
    .replace(/[ßøłđıæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/%/g, ' pct ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Han, kana and Hangul write words without spaces between them. */
export const hasNoSpaces = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
