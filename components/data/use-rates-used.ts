import type { ExchangeRates } from '../../lib/evaluation/money/exchange-rates';
import { CURRENCY_COLUMNS } from '../../lib/lists/fees-in';
import type { ListClient } from '../../lib/lists/list-client';
import { EVERYTHING } from '../../lib/lists/list-query';
import { type ChosenFilter, isBlank } from './chosen-filters';
import { useFacets } from './use-facets';

type PriceFilter = Extract<ChosenFilter, { kind: 'fee' }>;

/** The currencies whose exchange rates decide whether saved profiles pass these filters. */
export function useRatesUsed(
  client: ListClient | null,
  filters: readonly ChosenFilter[],
  { dollarsPerUnit }: ExchangeRates,
): string[] {
  const prices = filters.filter((one): one is PriceFilter => one.kind === 'fee' && !isBlank(one));
  const columns = [...new Set(prices.map(({ column }) => CURRENCY_COLUMNS[column]))];
  const counts = useFacets(columns.length > 0 ? client : null, EVERYTHING, columns);
  const isKnown = (currency: string) => currency === 'USD' || dollarsPerUnit[currency] !== undefined;
  const used = prices.flatMap(({ column, currency }) => {
    const others = Object.keys(counts[CURRENCY_COLUMNS[column]] ?? {}).filter(
      (one) => one !== currency && isKnown(one),
    );
    return isKnown(currency) && others.length > 0 ? [currency, ...others] : [];
  });
  return [...new Set(used)].filter((currency) => currency !== 'USD');
}
