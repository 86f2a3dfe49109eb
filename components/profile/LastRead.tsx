import type { PlatformId } from '../../lib/model/platform';
import { slowSentence } from '../../lib/words/reader-health-words';
import { useFieldStates } from '../data/use-field-states';
import { useNow } from '../data/use-time';
import styles from './StateNotice.module.css';

/** Beside a page that shows nothing: when the platform was last read, so that the user can tell which of the two has changed. */
export function LastRead({ platform }: { platform: PlatformId }) {
  const sentence = slowSentence(useFieldStates(platform), platform, useNow());
  return sentence && <p className={styles.step}>{sentence}</p>;
}
