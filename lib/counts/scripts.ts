/** The long vowel of Japanese belongs to no script by itself: "フォロワー1.2万人". */
const eastAsian = '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\u30fc\\uff70';
const southeastAsian = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';

/** Scripts that set words side by side without spaces: a label may touch its number ("조회수447회", "การดู447ครั้ง"). */
export const startsUnspaced = new RegExp(`^[${eastAsian}${southeastAsian}]`, 'u');
export const endsUnspaced = new RegExp(`[${eastAsian}${southeastAsian}]\\p{M}*$`, 'u');
export const endsEastAsian = new RegExp(`[${eastAsian}]$`, 'u');
export const startsEastAsianOrLatin = new RegExp(`^[${eastAsian}\\p{sc=Latn}]`, 'u');
