import { passedOverSentence } from '../../lib/words/left-out';
import styles from './ProbablyPinned.module.css';

/** How many posts of a very long page were not read. Empty if all were. */
export function PassedOver({ count }: { count: number }) {
  const sentence = passedOverSentence(count);
  return sentence && <p className={styles.note}>{sentence}</p>;
}
