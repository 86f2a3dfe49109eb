import type { Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import { likelyTexts } from '../../lib/words/rate-facts';
import { rateRangeText } from '../../lib/words/sentences';
import styles from './RangePicture.module.css';

/** The two ranges of a rate in words, each beside the line that draws it: from the counts, and from the sample. */
export function RangeWords({ rate: { formula, lowPercent, highPercent, likely } }: { rate: Rate }) {
  return (
    <ul>
      <li className={styles.word}>
        <span className={styles.counts} aria-hidden="true" />
        {lowPercent === highPercent
          ? say('profile.range.exact')
          : say('profile.range.rounded', { range: rateRangeText(formula, lowPercent, highPercent) })}
      </li>
      <li className={styles.word}>
        <span className={styles.likely} aria-hidden="true" />
        {likely ? say('profile.range.likely', likelyTexts(formula, likely)) : say('profile.range.too-few')}
      </li>
    </ul>
  );
}
