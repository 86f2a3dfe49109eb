import type { Rate } from '../../lib/evaluation/evaluation';
import { formatPercent } from '../ui/numbers';
import styles from './BandPicture.module.css';
import { placeOnScale, ZONES, zoneEdges } from './band-scale';
import { likelyWords } from './rate-facts';
import { type Compared, rateRangeText, rateText, STANDING_WORDS, sizeWords } from './sentences';

/**
 * The table's bands from low to high; on them the rate as a tick, the range that the counts leave as a bar, and the
 * range that the sample leaves as a thin line.
 */
export function BandPicture({ rate, verdict }: { rate: Rate; verdict: Compared }) {
  const { band, standing } = verdict;
  const low = placeOnScale(rate.lowPercent, band);
  const high = placeOnScale(rate.highPercent, band);
  const tick = placeOnScale(rate.ratePercent, band);
  const edges = zoneEdges(band);
  const words =
    `${rateText(rate.formula, rate.ratePercent)}, ` +
    `between ${rateRangeText(rate.formula, rate.lowPercent, rate.highPercent)}. ` +
    `${rate.likely ? `Likely ${likelyWords(rate.formula, rate.likely)}. ` : ''}` +
    `Average for ${sizeWords([band])} is ${formatPercent(band.averageFromPercent)} to ${formatPercent(band.aboveFromPercent)}.`;
  return (
    <figure className={styles.picture}>
      <span className={styles.zoneName} aria-hidden="true">
        {STANDING_WORDS.about}
      </span>
      <svg className={styles.drawing} width="100%" height="20" role="img" aria-label={words}>
        {ZONES.map((zone, at) => (
          <rect
            key={zone}
            className={zone === standing ? styles.here : styles.zone}
            x={`${at * 20}%`}
            y="6"
            width="20%"
            height="8"
          />
        ))}
        {edges.map((edge, at) => (
          <line
            key={edge}
            className={styles.edge}
            x1={`${(at + 1) * 20}%`}
            x2={`${(at + 1) * 20}%`}
            y1="5"
            y2="15"
          />
        ))}
        {rate.likely && (
          <line
            className={styles.likely}
            x1={`${placeOnScale(rate.likely.lowPercent, band)}%`}
            x2={`${placeOnScale(rate.likely.highPercent, band)}%`}
            y1="10"
            y2="10"
          />
        )}
        <rect className={styles.range} x={`${low}%`} y="8" width={`${high - low}%`} height="4" />
        <line className={styles.tick} x1={`${tick}%`} x2={`${tick}%`} y1="1" y2="19" />
      </svg>
      <div className={styles.scale} aria-hidden="true">
        {edges.map((edge, at) => (
          <span key={edge} style={{ insetInlineStart: `${(at + 1) * 20}%` }}>
            {formatPercent(edge)}
          </span>
        ))}
      </div>
    </figure>
  );
}
