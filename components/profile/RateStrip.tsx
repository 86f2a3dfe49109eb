import type { Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import { rateNumber, rateText } from '../../lib/words/sentences';
import styles from './RateStrip.module.css';
import type { SampleRow } from './sample-rows';

const HEIGHT = 40;

/** The posts' rates as a strip of bars, newest left, with the chosen average as a line across. */
export function RateStrip({ rows, rate }: { rows: readonly SampleRow[]; rate: Rate }) {
  const counted = rows.filter((row) => row.ratePercent !== null);
  const highest = Math.max(rate.ratePercent, ...counted.map((row) => row.ratePercent ?? 0));
  const lowest = Math.min(...counted.map((row) => row.ratePercent ?? 0));
  if (highest === 0 || counted.length === 0) return null;
  const height = (percent: number) => Math.max(1, (percent / highest) * HEIGHT);
  const width = 100 / counted.length;
  const line = HEIGHT - height(rate.ratePercent);
  const from = rateNumber(rate.formula, lowest);
  const to = rateText(rate.formula, highest);
  return (
    <figure className={styles.strip}>
      <svg
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={say('profile.strip.rates', { posts: counted.length, from, to })}
      >
        {counted.map(({ post, ratePercent }, at) => (
          <rect
            key={post.id}
            className={styles.bar}
            x={`${at * width + width * 0.12}%`}
            y={HEIGHT - height(ratePercent ?? 0)}
            width={`${width * 0.76}%`}
            height={height(ratePercent ?? 0)}
          />
        ))}
        <line className={styles.line} x1="0" x2="100%" y1={line} y2={line} />
      </svg>
      <figcaption className={styles.caption}>
        {say('profile.strip.caption', { average: rate.average, from, to })}
      </figcaption>
    </figure>
  );
}
