import type { PostReadings } from '../../model/post';
import { wordsIn } from './find-words';
import { plainText } from './plain-text';

export type Sponsorship = 'sponsored' | 'no-sign' | 'unknown';
/**
 * `sponsored`: the platform labels the post, or a word means paid and some jurisdiction accepts it. `no-sign`: neither
 * was seen, which proves nothing. `unknown`: the page shows neither label nor caption.
 */
export function sponsorshipOf(post: PostReadings): Sponsorship {
  const known = answers.get(post) ?? judge(post);
  answers.set(post, known);
  return known;
}

/** Memoized because several parts of an evaluation ask. Readings are never mutated. */
const answers = new WeakMap<PostReadings, Sponsorship>();

function judge({ paidPartnership, caption }: PostReadings): Sponsorship {
  if (paidPartnership) return 'sponsored';
  if (caption === null) return paidPartnership === null ? 'unknown' : 'no-sign';
  const words = wordsIn(plainText(caption));
  const clear = words.some(
    ({ denied, listed }) => !denied && listed.some(({ stance, vague }) => stance === 'accepted' && !vague),
  );
  return clear ? 'sponsored' : 'no-sign';
}
