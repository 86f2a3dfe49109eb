import { MAX_RATING } from '../../model/candidate';

/** The rating that a text is; null for any other text: "4", "4/5", "4 of 5", "★★★★☆". */
export function ratingIn(text: string): number | null {
  const [, digits] = /^([1-5])(?:[.,]0+)?(?: ?(?:\/|of|von|sur|de|di|van|z|из) ?5)?$/i.exec(text) ?? [];
  const stars = /^(?:[★⭐]\ufe0f?){1,5}☆*$/u.test(text) ? (text.match(/[★⭐]/gu)?.length ?? 0) : 0;
  const rating = digits === undefined ? stars : Number(digits);
  return rating >= 1 && rating <= MAX_RATING ? rating : null;
}
