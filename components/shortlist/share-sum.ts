const NUMBER = '(\\d{1,3}(?:[.,]\\d+)?)';
const AFTER = new RegExp(`${NUMBER}\\s*%`, 'g');
/** As Turkish writes it: "%62". */
const BEFORE = new RegExp(`%\\s*${NUMBER}`, 'g');

/** The sum of the percentages in a text, such as "Germany 62 %, Austria 14 %"; 0 without any. */
export function shareSum(text: string): number {
  const after = [...text.matchAll(AFTER)];
  const found = after.length > 0 ? after : [...text.matchAll(BEFORE)];
  return found.reduce((sum, [, number = '0']) => sum + Number(number.replace(',', '.')), 0);
}

/** Shares that were rounded one by one may add up to a little more. */
const ROUNDING = 1;

/** Whether the shares in a text cannot all be parts of one whole. */
export const isOverWhole = (text: string): boolean => shareSum(text) > 100 + ROUNDING;
