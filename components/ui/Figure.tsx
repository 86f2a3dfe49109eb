import type { Reading } from '../../lib/model/reading';
import { say } from '../../lib/words/catalogue/say';
import { spokenNumber } from '../../lib/words/numbers';
import { absenceWords, countText, readingFacts } from '../../lib/words/reading-facts';
import { FactsTooltip } from './FactsTooltip';
import styles from './Figure.module.css';

interface FigureProps {
  /** What is counted; also the figure's accessible name. */
  label: string;
  reading: Reading;
}

/** A number with its explanation, or the reason why it is missing, in the same place. */
export function Figure({ label, reading }: FigureProps) {
  const text = reading.found ? countText(reading) : absenceWords(reading.why);
  return (
    <FactsTooltip
      facts={readingFacts(reading)}
      name={say('number.named', { name: label, value: spokenNumber(text) })}
      className={reading.found ? styles.figure : styles.absent}
    >
      {text}
    </FactsTooltip>
  );
}
