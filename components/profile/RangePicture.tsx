import type { Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import { rangeBeside, rateNumber, rateText } from '../../lib/words/sentences';
import { RangeDrawing } from '../ui/RangeDrawing';
import styles from './RangePicture.module.css';

/**
 * The rate if no table has bands: posts are dots, the rate is a tick, the range from the counts a bar, and the range
 * from the sample a thin line. The scale starts at zero, so that distances are in proportion.
 */
export function RangePicture({ rate }: { rate: Rate }) {
  const { formula, ratePercent, lowPercent, highPercent, likely, posts } = rate;
  const most = Math.max(highPercent, likely?.highPercent ?? 0, ...posts.map((post) => post.highPercent));
  if (most === 0) return null;
  const range = rangeBeside(rate);
  const about = { rate: rateText(formula, ratePercent), posts: posts.length, most: rateText(formula, most) };
  const words = range
    ? say('profile.range.rate-between', { ...about, range })
    : say('profile.range.rate', about);
  return (
    <figure>
      <RangeDrawing
        value={ratePercent}
        low={lowPercent}
        high={highPercent}
        likely={likely && { low: likely.lowPercent, high: likely.highPercent }}
        scaleEnd={most}
        height={20}
        barHeight={4}
        label={words}
      >
        {(at) =>
          posts.map((post) => (
            <circle key={post.id} className={styles.post} cx={at(post.ratePercent)} cy="10" r="3" />
          ))
        }
      </RangeDrawing>
      <div className={styles.scale} aria-hidden="true">
        <span>{rateNumber(formula, 0)}</span>
        <span>{rateNumber(formula, most)}</span>
      </div>
    </figure>
  );
}
