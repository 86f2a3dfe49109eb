import { zonesOf } from '../../lib/metrics/benchmarks/standing';
import type { Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import { edgeFacts, likelyWords } from '../../lib/words/rate-facts';
import { type Banded, rangeBeside, rateNumber, rateText, sizeWords } from '../../lib/words/sentences';
import { FactsTooltip } from '../ui/FactsTooltip';
import { RangeMarks } from '../ui/RangeMarks';
import styles from './BandPicture.module.css';
import { positionOnScale, zoneEdges } from './band-scale';

/**
 * Draws the table's zones from low to high (five for bands, three for quartiles), and the rate on them. The zones of the verdict
 * are highlighted.
 */
export function BandPicture({ rate, verdict }: { rate: Rate; verdict: Banded }) {
  const { band, spansStandings } = verdict;
  const { formula } = rate;
  const zones = zonesOf(band);
  const marked = verdict.kind === 'compared' ? spansStandings : [];
  const edges = zoneEdges(band);
  const width = 100 / zones.length;
  const average = zones.findIndex(({ standing }) => standing === 'about');
  const [from = 0, to = from] = edges.slice(average - 1);
  const range = rangeBeside(rate);
  const ownRate = rateText(formula, rate.ratePercent);
  const sentences = [
    range
      ? say('profile.band.rate-between', { rate: ownRate, range })
      : say('profile.band.rate', { rate: ownRate }),
    ...(rate.likely ? [say('profile.band.likely', { range: likelyWords(formula, rate.likely) })] : []),
    say('profile.band.average-for', {
      size: sizeWords([band]),
      from: rateNumber(formula, from),
      to: rateText(formula, to),
    }),
  ];
  return (
    <figure className={styles.picture}>
      <span className={styles.zoneName} aria-hidden="true">
        {say('profile.band.average')}
      </span>
      <svg className={styles.drawing} width="100%" height="20" role="img" aria-label={sentences.join(' ')}>
        {zones.map(({ standing }, n) => (
          <rect
            key={standing}
            className={marked.includes(standing) ? styles.here : styles.zone}
            x={`${n * width}%`}
            y="6"
            width={`${width}%`}
            height="8"
          />
        ))}
        {edges.map((edge, n) => (
          <line
            key={edge}
            className={styles.edge}
            x1={`${(n + 1) * width}%`}
            x2={`${(n + 1) * width}%`}
            y1="5"
            y2="15"
          />
        ))}
        <RangeMarks
          value={rate.ratePercent}
          low={rate.lowPercent}
          high={rate.highPercent}
          likely={rate.likely && { low: rate.likely.lowPercent, high: rate.likely.highPercent }}
          at={(percent) => positionOnScale(percent, band)}
          middle={10}
          barHeight={4}
          tickHeight={18}
        />
      </svg>
      <div className={styles.scale}>
        {zones.slice(1).map((zone, n) => (
          <span key={zone.standing} style={{ insetInlineStart: `${(n + 1) * width}%` }}>
            <FactsTooltip facts={edgeFacts(zone, formula, verdict)}>
              {rateNumber(formula, zone.fromPercent)}
            </FactsTooltip>
          </span>
        ))}
      </div>
    </figure>
  );
}
