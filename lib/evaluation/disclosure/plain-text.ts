import { MAX_CAPTION } from '../../model/limits';
import { cutText } from '../../model/outside-text';

/** Korean letters by themselves, as in laughing "ㅋㅠ": joined to syllables they would be fewer characters than are shown. */
const ALL_BUT_LONE_JAMO = /[^\u3131-\u318e]+/gu;

/**
 * A caption as words are looked for in it: in Unicode's compatibility form, so that fancy letters and full-width
 * signs are what they stand for, and without the signs that nobody sees.
 */
export function plainText(caption: string): string {
  return cutText(caption, MAX_CAPTION)
    .replace(ALL_BUT_LONE_JAMO, (part) => part.normalize('NFKC'))
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '');
}
