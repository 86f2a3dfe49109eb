import type { FeeEstimate, Money } from '../../lib/evaluation/money/money';
import { rangeText, sourcesText } from '../../lib/words/money-text';
import { formatNumber } from '../../lib/words/numbers';
import styles from './Money.module.css';
import { SourceLine } from './SourceLine';

const TITLES: Record<FeeEstimate['kind'], string> = {
  'rule-of-thumb': 'Rules of thumb for one post',
  report: 'Reported for one post',
};

/** What one post might cost, by every source. */
export function Estimates({ money }: { money: Money }) {
  const { estimates, factor } = money;
  if (estimates.length === 0)
    return <p className={styles.small}>No source says what a post by an account like this costs.</p>;
  const changed = factor.low !== 1 || factor.high !== 1;
  return (
    <>
      <p>{summary(money)}</p>
      {changed && (
        <p className={styles.small}>
          {`With what else is agreed: times ${formatNumber(factor.low)} to ${formatNumber(factor.high)}, in every amount below.`}
        </p>
      )}
      {(['rule-of-thumb', 'report'] as const).map((kind) => {
        const those = estimates.filter((estimate) => estimate.kind === kind);
        if (those.length === 0) return null;
        return (
          <section key={kind}>
            <h3 className={styles.heading}>{TITLES[kind]}</h3>
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
    return `${rangeText(narrowed)} for one post, by the ${sourcesText(narrowed.sources)} for this platform and size.`;
  if (sources === 1) return '1 source. Nothing to compare it with.';
  return `${sourcesText(sources)}. They are too far apart for one range; each is listed with what it says.`;
}
