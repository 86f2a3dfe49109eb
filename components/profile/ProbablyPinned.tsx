import type { Exclusion } from '../../lib/metrics/rates/rate-types';
import type { PostReadings } from '../../lib/model/post';
import { probablyPinnedSentence } from '../../lib/words/probably-pinned-words';
import styles from './ProbablyPinned.module.css';

interface ProbablyPinnedProps {
  leftOut: readonly Exclusion[];
  posts: readonly PostReadings[];
  nowMs: number;
}

/** Which posts are left out because of their position in the list, and why. Empty if there are none. */
export function ProbablyPinned({ leftOut, posts, nowMs }: ProbablyPinnedProps) {
  const sentence = probablyPinnedSentence(leftOut, posts, nowMs);
  return sentence && <p className={styles.note}>{sentence}</p>;
}
