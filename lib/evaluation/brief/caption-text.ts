import type { PostReadings } from '../../model/post';

/** Fewer letters than this tell no language for certain. */
const MIN_LETTERS = 100;

/**
 * The captions without what is the same in every language: tags, mentions, addresses. To be given to the
 * browser's language detector; null where it would be too little to tell.
 */
export function captionText(posts: readonly PostReadings[]): string | null {
  const text = posts
    .map(({ caption }) => caption ?? '')
    .join('\n')
    .replace(/https?:\S+|www\.\S+|[#@][\p{L}\p{M}\p{N}._]+/giu, ' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < MIN_LETTERS ? null : text;
}
