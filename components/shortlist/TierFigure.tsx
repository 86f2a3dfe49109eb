import type { Tier } from '../../lib/metrics/measures/tiers';
import { say } from '../../lib/words/catalogue/say';
import { tierFacts, tierText } from '../../lib/words/tier-words';
import { FactsTooltip } from '../ui/FactsTooltip';

/** The tier by followers; its bounds are shown on hover and focus. Empty if it is not known. */
export function TierFigure({ tier, className }: { tier: Tier | null; className?: string | undefined }) {
  if (!tier) return null;
  return (
    <div className={className}>
      <FactsTooltip
        name={say('number.named', { name: say('shortlist.column.tier'), value: tierText(tier) })}
        facts={tierFacts(tier)}
      >
        {tierText(tier)}
      </FactsTooltip>
    </div>
  );
}
