import { lostSentence } from '../../lib/words/reader-health-words';
import type { ShownProfile } from '../data/screen-state';
import { useLostFields } from '../data/use-lost-fields';
import styles from './ProbablyPinned.module.css';

/** Says that numbers are missing because the platform's pages changed. Empty if nothing is lost. */
export function LostNumbers({ seen }: { seen: ShownProfile }) {
  const { lost, found } = useLostFields(seen);
  const sentence = lostSentence(lost, found, seen.place.platform, seen.receivedAtMs);
  return sentence && <p className={styles.note}>{sentence}</p>;
}
