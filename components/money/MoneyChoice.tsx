import { MODIFIER_IDS } from '../../lib/evaluation/money/modifiers';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { currency } from '../../lib/settings/choices';
import { CURRENCY_OPTIONS } from '../../lib/words/currencies';
import { MODIFIER_NAMES } from '../../lib/words/modifier-names';
import { choose, useChoice } from '../data/use-choice';
import { FieldGroup } from '../ui/FieldGroup';
import { Select } from '../ui/Select';
import { ExchangeRate } from './ExchangeRate';
import { FactorFields } from './FactorFields';

/** The currency fees are typed in, what it is worth in the sources' dollars, and what modifiers multiply by. */
export function MoneyChoice({ settings: { money } }: { settings: EvaluationSettings }) {
  const usual = useChoice(currency);
  return (
    <FieldGroup legend="Money">
      <Select
        label="Currency of a new fee"
        value={usual}
        options={CURRENCY_OPTIONS}
        onChange={(code) => choose(currency, code)}
      />
      {usual !== 'USD' && <ExchangeRate key={usual} currency={usual} money={money} />}
      {MODIFIER_IDS.map((id) => (
        <div key={id}>
          <p>{MODIFIER_NAMES[id]}</p>
          <FactorFields id={id} money={money} />
        </div>
      ))}
    </FieldGroup>
  );
}
