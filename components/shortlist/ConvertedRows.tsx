import type { ExchangeRates } from '../../lib/evaluation/money/exchange-rates';
import { rateText } from '../../lib/words/budget-words';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';

interface ConvertedRowsProps {
  /** The currencies whose rates the filters use. */
  currencies: readonly string[];
  rates: ExchangeRates;
}

/** By which exchange rates the filters compare amounts: with other rates, or without, other profiles are found. */
export function ConvertedRows({ currencies, rates }: ConvertedRowsProps) {
  const texts = currencies.flatMap((currency) => {
    const dollars = rates.dollarsPerUnit[currency];
    return dollars === undefined ? [] : [rateText(currency, dollars, rates)];
  });
  if (texts.length === 0) return null;
  return <div>{say('filter.converted', { rates: listOf(texts) })}</div>;
}
