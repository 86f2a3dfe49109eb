import type { Average, Evaluation, LifetimeLikes, Rate } from '../../lib/evaluation/evaluation';
import type { TierBound } from '../../lib/evaluation/tiers';
import type { PostCount } from '../../lib/model/post';
import type { Reading } from '../../lib/model/reading';
import {
  type Looked,
  type Missing,
  missingMedian,
  missingPace,
  missingTier,
} from '../../lib/words/missing-words';
import { formatNumber, formatShort } from '../../lib/words/numbers';
import { averageFacts, lifetimeFacts, paceFacts, rateFacts } from '../../lib/words/rate-facts';
import { rateNumber, rateText } from '../../lib/words/sentences';
import { tierFacts, tierText } from '../../lib/words/tier-words';
import { Explained } from '../ui/Explained';
import styles from './figures.module.css';

interface AbsentFigureProps {
  label: string;
  missing: Missing;
}

/** What stands where a number would, and why: it takes the focus as the number would. */
export function AbsentFigure({ label, missing: { text, facts } }: AbsentFigureProps) {
  return (
    <Explained className={styles.absent} name={`${label}: ${text}`} facts={facts}>
      {text}
    </Explained>
  );
}

interface AverageFigureProps {
  label: string;
  count: PostCount;
  average: Average | null;
  looked: Looked;
}

/** The median of one count over the sample, or why there is none. */
export function AverageFigure({ label, count, average, looked }: AverageFigureProps) {
  if (!average) return <AbsentFigure label={label} missing={missingMedian(count, looked)} />;
  const text = average.rounded ? `~${formatShort(average.median)}` : formatNumber(average.median);
  return (
    <Explained
      className={styles.figure}
      name={`${label}: ${text.replace('~', 'about ')}`}
      facts={averageFacts(average)}
    >
      {text}
    </Explained>
  );
}

export function RateFigure({ label, rate }: { label: string; rate: Rate }) {
  return (
    <Explained
      className={styles.figure}
      name={`${label}: ${rateText(rate.formula, rate.ratePercent)}`}
      facts={rateFacts(rate)}
    >
      {rateNumber(rate.formula, rate.ratePercent)}
    </Explained>
  );
}

export function LifetimeFigure({ lifetime }: { lifetime: LifetimeLikes }) {
  const text = formatNumber(lifetime.value);
  return (
    <Explained
      className={styles.figure}
      name={`Lifetime likes per post: ${text}`}
      facts={lifetimeFacts(lifetime)}
    >
      {text}
    </Explained>
  );
}

interface TierFigureProps {
  tier: Evaluation['tier'];
  tiers: readonly TierBound[];
  followers: Reading;
}

/** The tier's name, its bounds on focus. */
export function TierFigure({ tier, tiers, followers }: TierFigureProps) {
  if (!tier) {
    return (
      <AbsentFigure label="Tier" missing={{ text: tierText(tier), facts: missingTier(followers, tiers) }} />
    );
  }
  return (
    <Explained className={styles.figure} name={`Tier: ${tierText(tier)}`} facts={tierFacts(tier)}>
      {tierText(tier)}
    </Explained>
  );
}

export function PaceFigure({ pace, looked }: { pace: Evaluation['pace']; looked: Looked }) {
  if (!pace) {
    return <AbsentFigure label="Posts a week" missing={{ text: 'not known', facts: missingPace(looked) }} />;
  }
  const text = formatNumber(pace.postsPerWeek);
  return (
    <Explained className={styles.figure} name={`Posts a week: ${text}`} facts={paceFacts(pace)}>
      {text}
    </Explained>
  );
}
