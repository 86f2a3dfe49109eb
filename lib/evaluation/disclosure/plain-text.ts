/**
 * A caption as words are looked for in it: in Unicode's compatibility form, so that fancy letters and full-width
 * signs are what they stand for, and without the signs that nobody sees.
 */
export function plainText(caption: string): string {
  return caption.normalize('NFKC').replace(/\p{Cf}|\p{Variation_Selector}/gu, '');
}
