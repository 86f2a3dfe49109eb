import type { Money as Found } from '../../lib/evaluation/money/money';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { MODIFIER_NAMES } from '../../lib/words/modifier-names';
import type { TypedDeal } from '../data/use-deal';
import { CitedRanges } from './CitedRanges';
import { Costs } from './Costs';
import { Estimates } from './Estimates';
import { ExchangeRate } from './ExchangeRate';
import { FeeForm } from './FeeForm';
import { Modifiers } from './Modifiers';
import styles from './Money.module.css';

interface MoneyProps {
  money: Found;
  typed: TypedDeal;
  settings: EvaluationSettings;
}

/** What the fee buys, beside what others ask; the sources differ, and that stays to be seen. */
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
          {`${withoutNumber.map((id) => MODIFIER_NAMES[id]).join(', ')}: no source gives a number, so the estimates leave it out until you do.`}
        </p>
      )}
    </div>
  );
}
