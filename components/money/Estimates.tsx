import type { Money } from '../../lib/evaluation/money/money';
import { say } from '../../lib/words/catalogue/say';
import { rangeText } from '../../lib/words/money-text';
import { formatNumber } from '../../lib/words/numbers';
import styles from './Money.module.css';
import { SourceLine } from './SourceLine';

/** What one post might cost, by every source. */
export function Estimates({ money }: { money: Money }) {
  const { estimates, factor } = money;
  if (estimates.length === 0) return <p className={styles.small}>{say('money.estimates.none')}</p>;
  const changed = factor.low !== 1 || factor.high !== 1;
  return (
    <>
      <p>{summary(money)}</p>
      {changed && (
        <p className={styles.small}>
          {say('money.estimates.factor', { low: formatNumber(factor.low), high: formatNumber(factor.high) })}
        </p>
      )}
      {(['rule-of-thumb', 'report'] as const).map((kind) => {
        const those = estimates.filter((estimate) => estimate.kind === kind);
        if (those.length === 0) return null;
        return (
          <section key={kind}>
            <h3 className={styles.heading}>{say(`money.estimates.${kind}`)}</h3>
            <ul className={styles.sources}>
              {those.map((estimate) => (
                <SourceLine key={estimate.id} range={estimate} amounts={estimate.withModifiers} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function summary({ narrowed, sources }: Money): string {
  if (narrowed)
    return say('money.estimates.narrowed', { range: rangeText(narrowed), sources: narrowed.sources });
  if (sources === 1) return say('money.estimates.one-source');
  return say('money.estimates.far-apart', { sources });
}
