import type { Costs as Found } from '../../lib/evaluation/money/money';
import type { Span } from '../../lib/metrics/measures/span';
import { costText, feeText, formatMoney } from '../../lib/words/money-text';
import { formatNumber } from '../../lib/words/numbers';
import { FactsTooltip } from '../ui/FactsTooltip';
import { NumberLine, NumberList } from '../ui/NumberLine';
import styles from './Money.module.css';

/** What the fee of one post buys, in its own currency. */
export function Costs({ costs }: { costs: Found }) {
  const { currency, feePerPost, perEngagement, perThousandViews, perThousandFollowers, means } = costs;
  const lines: { label: string; cost: Span | null; by: string; mean?: Span | null }[] = [
    {
      label: 'Per engagement',
      cost: perEngagement,
      by: 'mean likes plus mean comments (Upfluence)',
      mean: means.engagements,
    },
    { label: 'Per 1,000 views', cost: perThousandViews, by: 'mean views, in thousands', mean: means.views },
    { label: 'Per 1,000 followers', cost: perThousandFollowers, by: 'followers, in thousands' },
  ];
  const formulaFact = (by: string) => ({
    label: 'Formula',
    text: `${feeText(feePerPost, currency)} divided by ${by}`,
  });
  return (
    <>
      <NumberList>
        {lines.map(({ label, cost, by, mean }) => (
          <NumberLine key={label} label={label} {...(mean && { source: `mean ${formatNumber(mean.value)}` })}>
            {cost ? (
              <FactsTooltip
                name={`${label}: ${formatMoney(cost.value, currency)}`}
                facts={[
                  formulaFact(by),
                  {
                    label: 'Range',
                    text: `${formatMoney(cost.low, currency)} to ${formatMoney(cost.high, currency)}`,
                  },
                ]}
              >
                {costText(cost, currency)}
              </FactsTooltip>
            ) : (
              <FactsTooltip
                className={styles.muted}
                name={`${label}: not known`}
                facts={[
                  formulaFact(by),
                  { label: null, text: 'What it is divided by was seen on too few posts, or not at all.' },
                ]}
              >
                not known
              </FactsTooltip>
            )}
          </NumberLine>
        ))}
      </NumberList>
      {(means.engagements ?? means.views) && (
        <p className={styles.small}>
          Costs divide by the mean, because you pay for every post. Elsewhere likes, comments and views are
          medians.
        </p>
      )}
    </>
  );
}
