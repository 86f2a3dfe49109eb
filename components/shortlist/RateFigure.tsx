import { FORMULAS } from '../../lib/evaluation/formulas';
import type { Entry } from '../../lib/exchange/entries';
import { rangeFact } from '../evaluation/rate-facts';
import { rateText } from '../evaluation/sentences';
import { Explained } from '../ui/Explained';
import { formatDay } from '../ui/numbers';
import styles from './RateFigure.module.css';

interface RateFigureProps {
  entry: Entry;
  nowMs: number;
  /** The place on the shortlist, where no table judges the rate. */
  place?: string | null;
}

/** The headline rate of a candidate's newest numbers, with what it rests on while it is looked at. */
export function RateFigure({ entry: { evaluation, snapshot }, nowMs, place = null }: RateFigureProps) {
  const rate = evaluation?.headline;
  if (!rate || !snapshot) return <span className={styles.none}>no rate</span>;
  const { name } = FORMULAS[rate.formula];
  const text = rateText(rate.formula, rate.ratePercent);
  return (
    <Explained
      name={`${name}: ${text}`}
      facts={[
        rangeFact(rate.formula, rate),
        { label: 'Formula', text: `${name}, ${rate.average} of ${rate.sampleSize} posts` },
        { label: 'Numbers of', text: formatDay(snapshot.takenAtMs, nowMs) },
        ...(place === null ? [] : [{ label: 'No table', text: place }]),
      ]}
    >
      {text}
    </Explained>
  );
}
