import { moveDigits } from '../moved-number';

/** Seconds above the lowest 32 bits (`timeInId`). */
export const moveId = moveDigits(32n, 1_000);
