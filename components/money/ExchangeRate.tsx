import { withRate } from '../../lib/evaluation/money/exchange-rates';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { money as moneySetting } from '../../lib/settings/stored-settings';
import { rateDay } from '../../lib/words/budget-words';
import { say } from '../../lib/words/catalogue/say';
import { storeSetting } from '../data/use-setting';
import { NumberField } from '../ui/NumberField';

/** Less than the dollar price of any currency's unit in 2026: a rate of 0 would be a slip. */
const MIN_RATE = 0.000_001;

interface ExchangeRateProps {
  currency: string;
  money: EvaluationSettings['money'];
  /** What the rate is for, if not for the comparison with the sources. */
  hint?: string;
}

/** A field for the exchange rate: the sources use dollars, and Yardstick downloads nothing. */
export function ExchangeRate({ currency, money, hint = say('money.rate.hint') }: ExchangeRateProps) {
  const write = (rate: number | null) =>
    storeSetting(moneySetting, withRate(money, currency, rate, Date.now()));
  const day = rateDay(currency, money);
  return (
    <NumberField
      label={say('money.rate.label', { currency })}
      value={money.dollarsPerUnit[currency] ?? null}
      mayBeEmpty
      min={MIN_RATE}
      onChange={write}
      hint={day === null ? hint : `${say('money.rate.entered', { day })} ${hint}`}
    />
  );
}
