import type { ReactNode } from 'react';
import type { BudgetSummary, CurrencySum, PartialSum } from '../../lib/evaluation/money/budget';
import type { ExchangeRates } from '../../lib/evaluation/money/exchange-rates';
import type { Fee } from '../../lib/model/candidate';
import {
  costedText,
  engagementsHint,
  knownText,
  leftText,
  perEngagementText,
  priceKindsText,
  sumText,
} from '../../lib/words/budget-words';
import { say } from '../../lib/words/catalogue/say';
import { feeText } from '../../lib/words/money-text';
import { formatNumber } from '../../lib/words/numbers';
import styles from './Budget.module.css';

/** What the budget comes from, line by line, and what is not in it. */
export function BudgetLines({
  summary,
  amount,
  rates,
}: {
  summary: BudgetSummary;
  amount: Fee | null;
  rates: ExchangeRates;
}) {
  const { creators, profiles, mustNotContact, declined, sums, withoutPrice } = summary;
  const { followers, typedFollowers, engagements } = summary;
  const left = amount && leftText(summary, amount.currency);
  return (
    <dl className={styles.lines}>
      <Line label={say('budget.line-creators')} value={formatNumber(creators)}>
        {say('budget.profiles', { profiles })}
        {declined > 0 && ` ${say('budget.declined', { profiles: declined })}`}
        {mustNotContact > 0 && ` ${say('budget.must-not-contact', { profiles: mustNotContact })}`}
      </Line>
      {sums.map((sum) => (
        <Line
          key={sum.currency}
          label={say('budget.line-prices')}
          value={feeText(sum.total, sum.currency)}
          isApart={amount !== null && sum.currency !== amount.currency}
        >
          {priceKindsText(sum, rates)}
        </Line>
      ))}
      {withoutPrice > 0 && (
        <Line label={say('budget.line-no-price')} value={formatNumber(withoutPrice)}>
          {say('budget.no-price-hint')}
        </Line>
      )}
      {left && (
        <Line
          label={left.isOver ? say('budget.line-over') : say('budget.line-left')}
          value={left.text}
          isProblem={left.isOver}
        />
      )}
      <Line label={say('budget.line-followers')} value={sumText(followers) ?? say('budget.not-known')}>
        {knownText(followers)} {say('budget.overlap')}
      </Line>
      <TypedFollowers followers={typedFollowers} />
      <Line label={say('budget.line-engagements')} value={sumText(engagements) ?? say('budget.not-known')}>
        {knownText(engagements)} {engagementsHint(engagements)}
      </Line>
      {sums.map((sum) => (
        <CostLine key={sum.currency} sum={sum} />
      ))}
    </dl>
  );
}

/** A sum of its own, because a number that nobody has checked does not become part of one that was read. */
function TypedFollowers({ followers }: { followers: PartialSum }) {
  const text = sumText(followers);
  if (text === null) return null;
  return (
    <Line label={say('budget.line-typed-followers')} value={text}>
      {knownText(followers)} {say('budget.typed-followers-hint')}
    </Line>
  );
}

function CostLine({ sum }: { sum: CurrencySum }) {
  const text = perEngagementText(sum);
  return (
    <Line label={say('budget.line-cost', { currency: sum.currency })} value={text ?? say('budget.not-known')}>
      {costedText(sum)}
    </Line>
  );
}

interface LineProps {
  label: string;
  value: string;
  /** In another currency than the budget, and not part of it. */
  isApart?: boolean;
  isProblem?: boolean;
  children?: ReactNode;
}

function Line({ label, value, isApart = false, isProblem = false, children }: LineProps) {
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd className={isProblem ? styles.over : styles.value}>{value}</dd>
      {children && <dd className={styles.small}>{children}</dd>}
      {isApart && <dd className={styles.small}>{say('budget.apart')}</dd>}
    </div>
  );
}
