import type { Signals } from '../../lib/evaluation/signals/signal';
import { signalQuestion } from '../../lib/words/signal-questions';
import { measureWords, signalFacts } from '../../lib/words/signal-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from './LongSilence.module.css';

/** Asks whether the account is still active: if not, all other numbers are outdated. */
export function LongSilence({ signals }: { signals: Signals }) {
  const asked = signals.odd.find(({ id, result }) => id === 'last-post' && result === 'ask');
  if (!asked) return null;
  return (
    <p className={styles.silence}>
      {signalQuestion(asked)}{' '}
      <FactsTooltip facts={signalFacts(asked)} className={styles.measure}>
        {measureWords(asked)}
      </FactsTooltip>
    </p>
  );
}
