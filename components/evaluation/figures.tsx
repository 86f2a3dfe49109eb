import type { Average, Evaluation, LifetimeLikes, Rate, TierBound } from '../../lib/evaluation/evaluation';
import { Explained } from '../ui/Explained';
import { formatNumber, formatRange, formatShort } from '../ui/numbers';
import styles from './figures.module.css';
import { averageFacts, lifetimeFacts, paceFacts, rateFacts } from './rate-facts';
import { rateText, tierText } from './sentences';

/** The median of one count over the sample; says so where there are too few posts for one. */
export function AverageFigure({ label, average }: { label: string; average: Average | null }) {
  if (!average) return <span className={styles.absent}>too few</span>;
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
  const text = rateText(rate.formula, rate.ratePercent);
  return (
    <Explained className={styles.figure} name={`${label}: ${text}`} facts={rateFacts(rate)}>
      {text}
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

/** The tier's name, its bounds on focus. */
export function TierFigure({ tier, tiers }: { tier: Evaluation['tier']; tiers: readonly TierBound[] }) {
  if (!tier) return <span className={styles.absent}>{tierText(tier)}</span>;
  return (
    <Explained
      className={styles.figure}
      name={`Tier: ${tierText(tier)}`}
      facts={[{ label: 'Followers', text: boundsOf(tier.id, tiers) }]}
    >
      {tierText(tier)}
    </Explained>
  );
}

function boundsOf(id: string, tiers: readonly TierBound[]): string {
  const at = tiers.findIndex((tier) => tier.id === id);
  const from = tiers[at]?.fromFollowers ?? 0;
  const next = tiers[at + 1]?.fromFollowers;
  return next === undefined ? `${formatNumber(from)} or more` : formatRange(from, next - 1);
}

export function PaceFigure({ pace }: { pace: Evaluation['pace'] }) {
  if (!pace) return <span className={styles.absent}>not known</span>;
  const text = formatNumber(pace.postsPerWeek);
  return (
    <Explained className={styles.figure} name={`Posts a week: ${text}`} facts={paceFacts(pace)}>
      {text}
    </Explained>
  );
}
