import type { Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import { rangeBeside, rateNumber, rateText } from '../../lib/words/sentences';
import styles from './RangePicture.module.css';

/**
 * The rate if no table has bands: posts are dots, the rate is a tick, the range from the counts a bar, and the range
 * from the sample a thin line. The scale starts at zero, so that distances are in proportion.
 */
export function RangePicture({ rate }: { rate: Rate }) {
  const { formula, ratePercent, lowPercent, highPercent, likely, posts } = rate;
  const most = Math.max(highPercent, likely?.highPercent ?? 0, ...posts.map((post) => post.highPercent));
  if (most === 0) return null;
  const at = (percent: number) => `${(percent / most) * 100}%`;
  const range = rangeBeside(rate);
  const about = { rate: rateText(formula, ratePercent), posts: posts.length, most: rateText(formula, most) };
  const words = range
    ? say('profile.range.rate-between', { ...about, range })
    : say('profile.range.rate', about);
  return (
    <figure>
      <svg className={styles.drawing} width="100%" height="20" role="img" aria-label={words}>
        <line className={styles.base} x1="0" x2="100%" y1="10" y2="10" />
        {posts.map((post) => (
          <circle key={post.id} className={styles.post} cx={at(post.ratePercent)} cy="10" r="3" />
        ))}
        {likely && (
          <line
            className={styles.span}
            x1={at(likely.lowPercent)}
            x2={at(likely.highPercent)}
            y1="10"
            y2="10"
          />
        )}
        <rect
          className={styles.range}
          x={at(lowPercent)}
          y="8"
          width={at(highPercent - lowPercent)}
          height="4"
        />
        <line className={styles.tick} x1={at(ratePercent)} x2={at(ratePercent)} y1="1" y2="19" />
      </svg>
      <div className={styles.scale} aria-hidden="true">
        <span>{rateNumber(formula, 0)}</span>
        <span>{rateNumber(formula, most)}</span>
      </div>
    </figure>
  );
}
