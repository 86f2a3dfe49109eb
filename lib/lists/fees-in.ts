import { codeAt } from '../metrics/columns';
import type { ListIndex } from './list-index';

/** The fees of all rows in one currency, by the user's exchange rates; NaN for none and for a currency without a rate. */
export function feesIn(
  { columns, context }: Pick<ListIndex, 'columns' | 'context'>,
  currency: string,
): Float64Array {
  const dollars = (code: string) => (code === 'USD' ? 1 : (context.dollarsPerUnit[code] ?? Number.NaN));
  const wanted = dollars(currency);
  return Float64Array.from({ length: columns.size }, (_, at) => {
    const amount = columns.numbers.feeAmount[at] as number;
    const own = codeAt(columns, 'feeCurrency', at);
    return own === currency ? amount : (amount * dollars(own)) / wanted;
  });
}
