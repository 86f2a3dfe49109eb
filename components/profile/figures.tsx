import type { MissingAverage } from '../../lib/evaluation/engagement/missing';
import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { Average, LifetimeLikes, Rate } from '../../lib/metrics/rates/rate-types';
import { say } from '../../lib/words/catalogue/say';
import {
  type MissingText,
  missingMedian,
  missingPaceFacts,
  missingTierFacts,
} from '../../lib/words/missing-words';
import { formatNumber, formatShort, spokenNumber } from '../../lib/words/numbers';
import { paceFacts, paceText } from '../../lib/words/pace-words';
import { averageFacts, lifetimeFacts, rateFacts } from '../../lib/words/rate-facts';
import { rateNumber, rateText } from '../../lib/words/sentences';
import { tierFacts, tierText } from '../../lib/words/tier-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import styles from '../ui/Figure.module.css';

interface AbsentFigureProps {
  label: string;
  missing: MissingText;
}

/** Focusable placeholder for a missing number, with the reason. */
export function AbsentFigure({ label, missing: { text, facts } }: AbsentFigureProps) {
  return (
    <FactsTooltip
      className={styles.absent}
      name={say('number.named', { name: label, value: text })}
      facts={facts}
    >
      {text}
    </FactsTooltip>
  );
}

interface AverageFigureProps {
  label: string;
  average: Average | null;
  /** Why it is missing. */
  missing: MissingAverage | null;
}

/** The median of one count over the sample, or why there is none. */
export function AverageFigure({ label, average, missing }: AverageFigureProps) {
  if (!average) return missing && <AbsentFigure label={label} missing={missingMedian(missing)} />;
  const text = average.rounded ? `~${formatShort(average.median)}` : formatNumber(average.median);
  return (
    <FactsTooltip
      className={styles.figure}
      name={say('number.named', { name: label, value: spokenNumber(text) })}
      facts={averageFacts(average)}
    >
      {text}
    </FactsTooltip>
  );
}

export function OtherRateFigure({ label, rate }: { label: string; rate: Rate }) {
  return (
    <FactsTooltip
      className={styles.figure}
      name={say('number.named', { name: label, value: rateText(rate.formula, rate.ratePercent) })}
      facts={rateFacts(rate)}
    >
      {rateNumber(rate.formula, rate.ratePercent)}
    </FactsTooltip>
  );
}

export function LifetimeFigure({ lifetime }: { lifetime: LifetimeLikes }) {
  const text = formatNumber(lifetime.value);
  return (
    <FactsTooltip
      className={styles.figure}
      name={say('number.named', { name: say('profile.numbers.lifetime'), value: text })}
      facts={lifetimeFacts(lifetime)}
    >
      {text}
    </FactsTooltip>
  );
}

interface NullableProps {
  evaluation: Pick<Evaluation, 'tier' | 'pace' | 'missing'>;
}

/** The tier's name, its bounds on focus. */
export function TierFigure({ evaluation: { tier, missing } }: NullableProps) {
  if (!tier) {
    const facts = missing.tier ? missingTierFacts(missing.tier) : [];
    return <AbsentFigure label={say('profile.numbers.tier')} missing={{ text: tierText(tier), facts }} />;
  }
  return (
    <FactsTooltip
      className={styles.figure}
      name={say('number.named', { name: say('profile.numbers.tier'), value: tierText(tier) })}
      facts={tierFacts(tier)}
    >
      {tierText(tier)}
    </FactsTooltip>
  );
}

export function PaceFigure({ evaluation: { pace, missing } }: NullableProps) {
  if (!pace) {
    const facts = missing.pace ? missingPaceFacts(missing.pace) : [];
    return (
      <AbsentFigure
        label={say('profile.numbers.pace')}
        missing={{ text: say('profile.numbers.pace-not-known'), facts }}
      />
    );
  }
  const text = paceText(pace);
  return (
    <FactsTooltip
      className={styles.figure}
      name={say('number.named', { name: say('profile.numbers.pace'), value: text })}
      facts={paceFacts(pace)}
    >
      {text}
    </FactsTooltip>
  );
}
