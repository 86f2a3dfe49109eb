import { type MoveId, moveLetters } from '../moved-number';
import { ALPHABET } from './shortcode';

/** Milliseconds since 2011-08 above the lowest 23 bits, until about 2040 (`timeInShortcode`). */
const moveShort = moveLetters(ALPHABET, 23n, (time) => time > 0 && time < 9e11);
const ID_LENGTH = 11;

/** A private post has a longer code, of which only the beginning is the id. */
export const moveId: MoveId = (code, byMs, mask) => {
  const [id, more] = [code.slice(0, ID_LENGTH), code.slice(ID_LENGTH)];
  const moved = id.length < ID_LENGTH ? null : moveShort(id, byMs, mask);
  const rest = [...more].map(
    (sign) => ALPHABET[(ALPHABET.indexOf(sign) + Number(mask % 61n) + 1) % ALPHABET.length],
  );
  return moved && moved + rest.join('');
};
