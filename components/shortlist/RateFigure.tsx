import { FORMULAS } from '../../lib/evaluation/formulas';
import type { Entry } from '../../lib/exchange/entries';
import { Explained } from '../ui/Explained';
import { formatDay, formatPercent, formatPercentRange } from '../ui/numbers';
import styles from './RateFigure.module.css';

/** The headline rate of a candidate's newest numbers, with what it rests on while it is looked at. */
export function RateFigure({ entry: { evaluation, snapshot }, nowMs }: { entry: Entry; nowMs: number }) {
  const rate = evaluation?.headline;
  if (!rate || !snapshot) return <span className={styles.none}>no rate</span>;
  const { name } = FORMULAS[rate.formula];
  return (
    <Explained
      name={`${name}: ${formatPercent(rate.ratePercent)}`}
      facts={[
        { label: 'Range', text: formatPercentRange(rate.lowPercent, rate.highPercent) },
        { label: 'Formula', text: `${name}, ${rate.average} of ${rate.sampleSize} posts` },
        { label: 'Numbers of', text: formatDay(snapshot.takenAtMs, nowMs) },
      ]}
    >
      {formatPercent(rate.ratePercent)}
    </Explained>
  );
}
