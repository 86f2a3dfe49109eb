import { zonesOf } from '../../lib/metrics/benchmarks/standing';
import type { Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import { edgeFacts, likelyWords } from '../../lib/words/rate-facts';
import { type Banded, rangeBeside, rateNumber, rateText, sizeWords } from '../../lib/words/sentences';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './BandPicture.module.css';
import { positionOnScale, zoneEdges } from './band-scale';

/**
 * Draws the table's zones from low to high (five for bands, three for quartiles). The rate is a tick, the range from
 * the counts a bar, and the range from the sample a thin line. The zones of the verdict are highlighted.
 */
export function BandPicture({ rate, verdict }: { rate: Rate; verdict: Banded }) {
  const { band, spansStandings } = verdict;
  const { formula } = rate;
  const zones = zonesOf(band);
  const marked = verdict.kind === 'compared' ? spansStandings : [];
  const edges = zoneEdges(band);
  const width = 100 / zones.length;
  const at = (percent: number) => positionOnScale(percent, band);
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
        {rate.likely && (
          <line
            className={styles.likely}
            x1={`${at(rate.likely.lowPercent)}%`}
            x2={`${at(rate.likely.highPercent)}%`}
            y1="10"
            y2="10"
          />
        )}
        <rect
          className={styles.range}
          x={`${at(rate.lowPercent)}%`}
          y="8"
          width={`${at(rate.highPercent) - at(rate.lowPercent)}%`}
          height="4"
        />
        <line
          className={styles.tick}
          x1={`${at(rate.ratePercent)}%`}
          x2={`${at(rate.ratePercent)}%`}
          y1="1"
          y2="19"
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
