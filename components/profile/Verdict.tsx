import type { ReactNode } from 'react';
import type { Evaluation } from '../../lib/evaluation/evaluation';
import { type FormulaId, isEngagement } from '../../lib/metrics/measures/formulas';
import { say } from '../../lib/words/catalogue/say';
import { formulaName } from '../../lib/words/formula-words';
import { leftOutSentence } from '../../lib/words/left-out';
import { separated } from '../../lib/words/lists';
import { rateFacts, tableFacts, tableSource, tableSourceInShort } from '../../lib/words/rate-facts';
import { rangeBeside, rateBasis, rateNumber } from '../../lib/words/sentences';
import { headlineSentence, noVerdictReason, quartileSentence } from '../../lib/words/verdict-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import { BandPicture } from './BandPicture';
import { RangePicture } from './RangePicture';
import { RangeWords } from './RangeWords';
import { TableCredit } from './TableCredit';
import styles from './Verdict.module.css';

interface VerdictProps {
  evaluation: Evaluation;
  inFull?: boolean;
  /** Shown instead of a table if none fits: the rank among the user's own profiles. */
  children?: ReactNode;
}

/** The meaning of the numbers: one sentence, the rate behind it, and how it compares with accounts of its size. */
export function Verdict({ evaluation, inFull = false, children }: VerdictProps) {
  const { headline, verdict } = evaluation;
  const reason = noVerdictReason(evaluation);
  const range = headline && rangeBeside(headline);
  const place = quartileSentence(verdict, evaluation.platform);
  // Probably pinned posts have a sentence of their own.
  const leftOut = leftOutSentence(
    evaluation.leftOut.filter(({ why }) => why !== 'probably-pinned'),
    evaluation.platform,
  );
  return (
    <section className={styles.verdict} aria-label={say('profile.verdict.label')}>
      <h2 className={styles.sentence}>{headlineSentence(evaluation)}</h2>
      {place && <p>{say('fact.sentence', { text: place })}</p>}
      {children}
      {headline && (
        <p className={styles.rate}>
          <FactsTooltip
            className={styles.figure}
            name={say('number.named', {
              name: nameOf(headline.formula),
              value: rateNumber(headline.formula, headline.ratePercent),
            })}
            facts={rateFacts(headline)}
          >
            {rateNumber(headline.formula, headline.ratePercent)}
          </FactsTooltip>
          <span>{separated([...(range ? [range] : []), rateBasis(headline, evaluation.platform)])}</span>
        </p>
      )}
      {headline && 'band' in verdict && <BandPicture rate={headline} verdict={verdict} />}
      {inFull && headline && !('band' in verdict) && <RangePicture rate={headline} />}
      <div className={styles.small}>
        {'table' in verdict && (
          <FactsTooltip facts={tableFacts(verdict.table, verdict.nearBecause, verdict.passedOver)}>
            {say(`profile.verdict.${verdict.match === 'near' ? 'near-match' : 'compared'}`, {
              table: inFull ? tableSource(verdict.table) : tableSourceInShort(verdict.table),
            })}
          </FactsTooltip>
        )}
        {'table' in verdict && <TableCredit table={verdict.table} />}
        {reason && <p>{reason}</p>}
        {inFull && headline && <RangeWords rate={headline} />}
        {leftOut && <p>{leftOut}</p>}
      </div>
    </section>
  );
}

const nameOf = (formula: FormulaId): string =>
  isEngagement(formula) ? say('profile.verdict.rate') : formulaName(formula);
