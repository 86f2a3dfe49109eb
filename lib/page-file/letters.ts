import { hashOf } from './hash';

/** Letters that begin no unit of a count in any language that `lib/counts` knows, taken in turns. */
const CONSONANTS = 'fgvzjwpsrn';
const VOWELS = 'aeuio';

/** Letters of other scripts, none of which is a numeral or a unit. Words of scripts that are missing become Latin. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{sc=Han}/u, '山川木水石竹米花草雨雪空海林'],
  [/\p{sc=Hira}/u, 'さたなはまやらかき'],
  [/[\p{sc=Kana}ー]/u, 'サタナハマヤラカキ'],
  [/\p{sc=Hang}/u, '가나라바사아자차하'],
  [/\p{sc=Thai}/u, 'กงจชซดตนปผ'],
  [/\p{sc=Arab}/u, 'بتجدرزسفقنه'],
  [/\p{sc=Hebr}/u, 'בגדהזחטנסעפר'],
  [/\p{sc=Cyrl}/u, 'абвгдежзиопрсуфя'],
  [/\p{sc=Grek}/u, 'αβγδεζηινοπρσφω'],
];

/** Scripts that write words without spaces between them. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]/u;

/** An invented word of the same length, script and capitals. `salt` gives another one. */
export function inventedWord(secret: string, word: string, salt = 0): string {
  const lower = word.toLowerCase();
  const seed = `${lower}~${salt}`;
  const isFirstVowel = hashOf(secret, seed) % 2;
  // Marks that belong to a letter go with it.
  return [...word]
    .filter((sign) => !/\p{M}/u.test(sign))
    .map((sign, index) => {
      const [, letters = (index + isFirstVowel) % 2 ? VOWELS : CONSONANTS] =
        SCRIPTS.find(([script]) => script.test(sign)) ?? [];
      const letter = [...letters][hashOf(secret, `${seed}${index}`) % [...letters].length] ?? 'z';
      return /\p{Lu}/u.test(sign) ? letter.toUpperCase() : letter;
    })
    .join('');
}

/**
 * An invented id of the same shape: capitals, small letters, digits and signs stay where they are. Ids of base 32 keep its
 * digits, 2 to 7.
 */
export function inventedId(secret: string, id: string): string {
  const digits = /^[2-7a-z]+$/.test(id) ? '234567' : '0123456789';
  const seed = id.toLowerCase();
  return [...id]
    .map((sign, index) => {
      const hash = hashOf(secret, `${seed}:${index}`);
      if (/\d/.test(sign)) return digits[hash % digits.length];
      if (/[a-z]/.test(sign)) return String.fromCharCode(97 + (hash % 26));
      return /[A-Z]/.test(sign) ? String.fromCharCode(65 + (hash % 26)) : sign;
    })
    .join('');
}
