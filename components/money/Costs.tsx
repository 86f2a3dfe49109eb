import type { Costs as Found } from '../../lib/evaluation/money/money';
import type { Span } from '../../lib/metrics/measures/span';
import { say } from '../../lib/words/catalogue/say';
import type { Fact } from '../../lib/words/fact';
import { costText, feeText, formatMoney } from '../../lib/words/money-text';
import { formatNumber, spanText } from '../../lib/words/numbers';
import { FactsTooltip } from '../ui/FactsTooltip';
import { NumberLine, NumberList } from '../ui/NumberLine';
import styles from './Money.module.css';

type Divisor = 'engagements' | 'views' | 'followers';

/** What the fee of one post buys, in its own currency. */
export function Costs({ costs }: { costs: Found }) {
  const { currency, feePerPost, perEngagement, perThousandViews, perThousandFollowers, means } = costs;
  const lines: { by: Divisor; cost: Span | null; mean?: Span | null }[] = [
    { by: 'engagements', cost: perEngagement, mean: means.engagements },
    { by: 'views', cost: perThousandViews, mean: means.views },
    { by: 'followers', cost: perThousandFollowers },
  ];
  const formulaFact = (by: Divisor) => ({
    label: say('money.costs.formula'),
    text: say(`money.costs.divided-by-${by}`, { fee: feeText(feePerPost, currency) }),
  });
  return (
    <>
      <NumberList>
        {lines.map(({ by, cost, mean }) => (
          <NumberLine
            key={by}
            label={say(`money.costs.per-${by}`)}
            {...(mean && { source: say('money.costs.mean', { number: formatNumber(mean.value) }) })}
          >
            <Cost
              cost={cost}
              currency={currency}
              name={say(`money.costs.per-${by}`)}
              formula={formulaFact(by)}
            />
          </NumberLine>
        ))}
      </NumberList>
      {(means.engagements ?? means.views) && <p className={styles.small}>{say('money.costs.why-mean')}</p>}
    </>
  );
}

interface CostProps {
  cost: Span | null;
  currency: string;
  name: string;
  formula: Fact;
}

function Cost({ cost, currency, name, formula }: CostProps) {
  if (!cost) {
    const text = say('money.costs.not-known');
    return (
      <FactsTooltip
        className={styles.muted}
        name={say('number.named', { name, value: text })}
        facts={[formula, { label: null, text: say('money.costs.why-not-known') }]}
      >
        {text}
      </FactsTooltip>
    );
  }
  const range = spanText(formatMoney(cost.low, currency), formatMoney(cost.high, currency));
  return (
    <FactsTooltip
      name={say('number.named', { name, value: formatMoney(cost.value, currency) })}
      facts={[formula, { label: say('money.costs.range'), text: range }]}
    >
      {costText(cost, currency)}
    </FactsTooltip>
  );
}
