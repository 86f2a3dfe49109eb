import type { Rate } from '../../lib/metrics/rates/rate-types';
import { likelyWords } from '../../lib/words/rate-facts';
import { rateRangeText } from '../../lib/words/sentences';
import styles from './RangePicture.module.css';

/** The two ranges of a rate in words, each beside the line that draws it: from the counts, and from the sample. */
export function RangeWords({ rate: { formula, lowPercent, highPercent, likely } }: { rate: Rate }) {
  return (
    <ul>
      <li className={styles.word}>
        <span className={styles.counts} aria-hidden="true" />
        {lowPercent === highPercent
          ? 'The counts are exact, so they leave no range'
          : `${rateRangeText(formula, lowPercent, highPercent)}, as far as the page rounds`}
      </li>
      <li className={styles.word}>
        <span className={styles.likely} aria-hidden="true" />
        {likely
          ? `Likely ${likelyWords(formula, likely)}: how far these posts can mislead`
          : 'Too few posts to say how far they can mislead'}
      </li>
    </ul>
  );
}
