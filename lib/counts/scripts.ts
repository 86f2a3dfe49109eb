const eastAsian = '\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hang}';
const southeastAsian = '\\p{Script=Thai}\\p{Script=Laoo}\\p{Script=Khmr}\\p{Script=Mymr}';

/** Scripts that set words side by side without spaces: a label may touch its number ("조회수447회", "การดู447ครั้ง"). */
export const startsUnspaced = new RegExp(`^[${eastAsian}${southeastAsian}]`, 'u');
export const endsUnspaced = new RegExp(`[${eastAsian}${southeastAsian}]\\p{M}*$`, 'u');
export const endsEastAsian = new RegExp(`[${eastAsian}]$`, 'u');
export const startsEastAsianOrLatin = new RegExp(`^[${eastAsian}\\p{Script=Latn}]`, 'u');
