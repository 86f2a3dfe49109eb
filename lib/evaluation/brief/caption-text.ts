import type { PostReadings } from '../../model/post';

/** With fewer letters the language is uncertain. */
const MIN_LETTERS = 100;

/**
 * The captions without tags, mentions and addresses, which are the same in every language. Input for the browser's
 * language detector; null if there is too little text.
 */
export function captionText(posts: readonly PostReadings[]): string | null {
  const text = posts
    .map(({ caption }) => caption ?? '')
    .join('\n')
    .replace(/https?:\S+|www\.\S+|[#@][\p{L}\p{M}\p{N}._]+/giu, ' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < MIN_LETTERS ? null : text;
}
