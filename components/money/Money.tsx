import type { CitedRange, Money as Found } from '../../lib/evaluation/money/money';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import { modifierName } from '../../lib/words/modifier-names';
import type { TypedDeal } from '../data/use-deal';
import { Costs } from './Costs';
import { Estimates } from './Estimates';
import { ExchangeRate } from './ExchangeRate';
import { FeeFields } from './FeeFields';
import { Modifiers } from './Modifiers';
import styles from './Money.module.css';
import { SourceLine } from './SourceLine';

interface MoneyProps {
  money: Found;
  typed: TypedDeal;
  settings: EvaluationSettings;
}

/** What the fee buys, beside published prices; differences between the sources stay visible. */
export function Money({ money, typed, settings }: MoneyProps) {
  const { costs, cpmRanges, withoutNumber } = money;
  return (
    <div className={styles.parts}>
      <FeeForm typed={typed} />
      {costs && costs.currency !== 'USD' && (
        <ExchangeRate key={costs.currency} currency={costs.currency} money={settings.money} />
      )}
      {costs && <Costs costs={costs} />}
      {costs && <CitedRanges ranges={cpmRanges} />}
      <Estimates money={money} />
      <Modifiers chosen={typed.deal.modifiers} onChange={typed.changeModifiers} money={settings.money} />
      {withoutNumber.length > 0 && (
        <p className={styles.small}>
          {say('money.terms.without-number', {
            terms: separated(withoutNumber.map((id) => modifierName(id))),
          })}
        </p>
      )}
    </div>
  );
}

/** The fee for one post, as the user knows it. */
function FeeForm({ typed: { deal, accountId, isKept, changeFee } }: { typed: TypedDeal }) {
  return (
    <div>
      <FeeFields key={accountId} fee={deal.fee} onChange={changeFee} />
      <p className={styles.small}>{isKept ? say('money.fee.saved') : say('money.fee.not-saved')}</p>
    </div>
  );
}

/**
 * Published costs per thousand views, impressions or people reached. They are different measures, so each is labelled.
 */
function CitedRanges({ ranges }: { ranges: readonly CitedRange[] }) {
  if (ranges.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say('money.cited.title')}</h3>
      <ul className={styles.sources}>
        {ranges.map((range) => (
          <SourceLine key={range.id} range={range} amounts={range} />
        ))}
      </ul>
    </section>
  );
}
