import { rateIn } from '../../lib/evaluation/evaluation';
import type { ListedEntry, ListedRate } from '../../lib/lists/listed-entry';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { say } from '../../lib/words/catalogue/say';
import type { Fact } from '../../lib/words/fact';
import { formulaName } from '../../lib/words/formula-words';
import { leftOutSentence, onlyReasonWords } from '../../lib/words/left-out';
import { neededWords } from '../../lib/words/next-step-words';
import { formatDay } from '../../lib/words/numbers';
import { rangeFact } from '../../lib/words/rate-facts';
import { rateNumber, rateText } from '../../lib/words/sentences';
import { headlineSentence } from '../../lib/words/verdict-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './RateFigure.module.css';

interface RateFigureProps {
  entry: ListedEntry;
  nowMs: number;
}

/** The headline rate of a candidate's newest numbers with its unit; its basis is shown on hover and focus. */
export function RateFigure({ entry, nowMs }: RateFigureProps) {
  const { evaluation } = entry;
  const rate = evaluation?.headline;
  if (!rate) {
    return (
      <FactsTooltip className={styles.none} facts={whyNone(entry, nowMs)}>
        {say('shortlist.rate.none')}
      </FactsTooltip>
    );
  }
  return (
    <RateOf rate={rate} entry={entry} nowMs={nowMs}>
      {rateText(rate.formula, rate.ratePercent)}
    </RateOf>
  );
}

/** A candidate's figure in the column of one measure; if it is missing but available, what is needed for it. */
export function MeasureFigure({ formula, entry, nowMs }: RateFigureProps & { formula: FormulaId }) {
  const { evaluation } = entry;
  const rate = rateIn(evaluation, formula);
  if (rate) {
    return (
      <RateOf rate={rate} entry={entry} nowMs={nowMs}>
        {rateNumber(formula, rate.ratePercent)}
      </RateOf>
    );
  }
  if (evaluation?.wanted !== formula) return null;
  const { nextStep, platform, measured, leftOut } = evaluation;
  const hidden = measured.posts === 0 ? onlyReasonWords(leftOut) : null;
  const needed =
    hidden ??
    (nextStep.kind === 'none' || nextStep.kind === 'reload'
      ? say('shortlist.rate.not-enough')
      : neededWords(nextStep, platform));
  return (
    <FactsTooltip
      className={styles.none}
      // A name must have the words that are seen, or a user who says them cannot reach it.
      name={say('number.named', { name: formulaName(formula), value: needed })}
      facts={whyNone(entry, nowMs)}
    >
      {needed}
    </FactsTooltip>
  );
}

function RateOf({
  rate,
  entry: { ratedAtMs },
  nowMs,
  children,
}: RateFigureProps & { rate: ListedRate; children: string }) {
  const name = formulaName(rate.formula);
  return (
    <FactsTooltip
      name={say('number.named', { name, value: rateNumber(rate.formula, rate.ratePercent) })}
      facts={[
        rangeFact(rate.formula, rate),
        {
          label: say('shortlist.rate.formula'),
          text: say('shortlist.rate.basis', { formula: name, average: rate.average, posts: rate.sampleSize }),
        },
        ...(ratedAtMs === null
          ? []
          : [{ label: say('shortlist.rate.numbers-of'), text: formatDay(ratedAtMs, nowMs) }]),
      ]}
    >
      {children}
    </FactsTooltip>
  );
}

function whyNone({ evaluation, snapshot }: ListedEntry, nowMs: number): Fact[] {
  if (!evaluation || !snapshot) return [{ label: null, text: say('shortlist.rate.no-numbers') }];
  const leftOut = leftOutSentence(evaluation.leftOut, evaluation.platform);
  return [
    { label: null, text: say('fact.sentence', { text: headlineSentence(evaluation) }) },
    ...(leftOut ? [{ label: null, text: leftOut }] : []),
    { label: say('shortlist.rate.numbers-of'), text: formatDay(snapshot.takenAtMs, nowMs) },
  ];
}
