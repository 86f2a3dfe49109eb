import { FORMULAS } from '../../lib/evaluation/formulas';
import type { Entry } from '../../lib/exchange/entries';
import { leftOutSentence } from '../evaluation/left-out';
import { rangeFact } from '../evaluation/rate-facts';
import { rateText, verdictSentence } from '../evaluation/sentences';
import { Explained } from '../ui/Explained';
import type { Fact } from '../ui/explanation';
import { formatDay } from '../ui/numbers';
import styles from './RateFigure.module.css';

interface RateFigureProps {
  entry: Entry;
  nowMs: number;
  /** The place on the shortlist, where no table judges the rate. */
  place?: string | null;
}

/** The headline rate of a candidate's newest numbers, with what it rests on while it is looked at. */
export function RateFigure({ entry, nowMs, place = null }: RateFigureProps) {
  const { evaluation, snapshot } = entry;
  const rate = evaluation?.headline;
  if (!rate || !snapshot) {
    return (
      <Explained className={styles.none} facts={whyNone(entry, nowMs)}>
        no rate
      </Explained>
    );
  }
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

function whyNone({ evaluation, snapshot }: Entry, nowMs: number): Fact[] {
  if (!evaluation || !snapshot) return [{ label: null, text: 'No numbers of this profile are kept.' }];
  const leftOut = leftOutSentence(evaluation.leftOut);
  return [
    { label: null, text: `${verdictSentence(evaluation.verdict)}.` },
    ...(leftOut ? [{ label: null, text: leftOut }] : []),
    { label: 'Numbers of', text: formatDay(snapshot.takenAtMs, nowMs) },
  ];
}
