import { moveDigits } from '../moved-number';

/** Milliseconds above the lowest 22 bits (`timeInId`). */
export const moveId = moveDigits(22n, 1);
