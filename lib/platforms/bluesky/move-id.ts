import { type MoveId, moveLetters } from '../moved-number';
import { ALPHABET, FIRST_MS } from './post-id';

/** Microseconds above the lowest ten bits (`timeOf`). */
const moveTid = moveLetters(ALPHABET, 10n, (time) => time / 1000 >= FIRST_MS && time / 1000 < 4e12);

export const moveId: MoveId = (id, byMs, mask) => (id.length === 13 ? moveTid(id, byMs * 1000, mask) : null);
