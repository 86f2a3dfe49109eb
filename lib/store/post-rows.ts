import type { PostReadings } from '../model/post';
import type { PostRow } from './schema';

/** Merges a look at a post into its row: the look wins, and earlier looks fill in what it did not see. */
export function postRowAfter(known: PostRow | null, candidateId: string, post: PostReadings): PostRow {
  const { id, kind, author, postedAtMs, postedAtReader, paidPartnership, caption, takenAtMs } = post;
  const isDated = postedAtMs !== null;
  return {
    ...known,
    candidateId,
    postId: id,
    kind: kind === 'unknown' ? (known?.kind ?? kind) : kind,
    author: author ?? known?.author ?? null,
    postedAtMs: isDated ? postedAtMs : (known?.postedAtMs ?? null),
    postedAtReader: isDated ? postedAtReader : (known?.postedAtReader ?? postedAtReader),
    paidPartnership: paidPartnership ?? known?.paidPartnership ?? null,
    captions: captionsAfter(known?.captions ?? [], caption, takenAtMs),
  };
}

/** Distinct captions, oldest first. A look that found no caption changes nothing. */
function captionsAfter(
  captions: PostRow['captions'],
  text: string | null,
  atMs: number,
): PostRow['captions'] {
  if (text === null) return captions;
  if (!captions.some((one) => one.text === text)) {
    return [...captions, { text, firstMs: atMs, lastMs: atMs }].toSorted((a, b) => a.firstMs - b.firstMs);
  }
  return captions.map((one) =>
    one.text === text
      ? { text, firstMs: Math.min(one.firstMs, atMs), lastMs: Math.max(one.lastMs, atMs) }
      : one,
  );
}
