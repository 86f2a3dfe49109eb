import { MAX_CAPTION } from '../../model/limits';
import { cutText } from '../../model/outside-text';

/**
 * Matches everything except single Korean letters, as in laughing "ㅋㅠ": normalizing would join them to syllables, and
 * change the number of characters.
 */
const ALL_BUT_LONE_JAMO = /[^\u3131-\u318e]+/gu;

/**
 * Normalizes a caption for the word search: applies Unicode's compatibility form, which makes fancy letters and
 * full-width signs plain, and removes invisible characters.
 */
export function plainText(caption: string): string {
  return cutText(caption, MAX_CAPTION)
    .replace(ALL_BUT_LONE_JAMO, (part) => part.normalize('NFKC'))
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '');
}
