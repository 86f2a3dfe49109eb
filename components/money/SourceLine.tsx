import type { CitedRange } from '../../lib/evaluation/money/money';
import { dollarsText, pricePositionWords, sourceFacts, subjectWords } from '../../lib/words/money-text';
import { sourceText } from '../../lib/words/source-text';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './Money.module.css';

interface SourceLineProps {
  range: CitedRange;
  /** The published range, or the range with the chosen modifiers. */
  amounts: Pick<CitedRange, 'lowUsd' | 'highUsd'>;
}

/** One source: its range, its name, and where the typed fee lies. */
export function SourceLine({ range, amounts }: SourceLineProps) {
  return (
    <li className={styles.source}>
      <span className={styles.amount}>{dollarsText(amounts)}</span>
      <FactsTooltip facts={sourceFacts(range)}>{sourceText(range)}</FactsTooltip>
      <span className={styles.small}>
        {subjectWords(range.about)}
        {range.position && <strong className={styles.position}>{pricePositionWords(range.position)}</strong>}
      </span>
    </li>
  );
}
