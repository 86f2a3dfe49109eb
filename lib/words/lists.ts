const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** "likes, comments and shares": without a comma before the last. */
export const listOf = (words: readonly string[]): string =>
  conjunction.format(words).replace(', and ', ' and ');

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "six": whole numbers up to ten in words, as a sentence has them; larger ones in digits. */
export const smallNumber = (count: number): string => SMALL[count] ?? String(count);
