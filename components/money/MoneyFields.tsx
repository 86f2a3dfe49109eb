import { MODIFIER_IDS } from '../../lib/evaluation/money/modifiers';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { currency } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { currencyOptions } from '../../lib/words/currencies';
import { modifierName } from '../../lib/words/modifier-names';
import { storeSetting, useSetting } from '../data/use-setting';
import { FieldGroup } from '../ui/FieldGroup';
import { Select } from '../ui/Select';
import { ExchangeRate } from './ExchangeRate';
import { FactorFields } from './FactorFields';
import styles from './Money.module.css';

/** The default currency of fees, its exchange rate to the sources' dollars, and the factors of the modifiers. */
export function MoneyFields({ settings: { money } }: { settings: EvaluationSettings }) {
  const defaultCurrency = useSetting(currency);
  return (
    <FieldGroup legend={say('money.settings.legend')}>
      <Select
        label={say('money.settings.currency')}
        value={defaultCurrency}
        options={currencyOptions()}
        onChange={(code) => storeSetting(currency, code)}
      />
      {defaultCurrency !== 'USD' && (
        <ExchangeRate key={defaultCurrency} currency={defaultCurrency} money={money} />
      )}
      <p className={styles.small}>{say('money.settings.terms')}</p>
      {MODIFIER_IDS.map((id) => (
        <div key={id}>
          <p>{modifierName(id)}</p>
          <FactorFields id={id} money={money} />
        </div>
      ))}
    </FieldGroup>
  );
}
