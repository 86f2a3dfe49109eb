import type { CodeColumn } from '../metrics/column-names';
import { codeAt, type ListColumns } from '../metrics/columns';
import { type ListContext, PRICE_COLUMNS, type PriceColumn } from './list-query';

/** The column with the currency of a price. */
export const CURRENCY_COLUMNS: Readonly<Record<PriceColumn, CodeColumn>> = {
  feeAmount: 'feeCurrency',
  offeredAmount: 'offeredCurrency',
  agreedAmount: 'agreedCurrency',
};

/** One price of all rows in one currency, by the user's exchange rates; NaN for none and for a currency without a rate. */
export function feesIn(
  { columns, context }: { columns: ListColumns; context: Pick<ListContext, 'dollarsPerUnit'> },
  currency: string,
  price: PriceColumn = 'feeAmount',
): Float64Array {
  const dollars = (code: string) => (code === 'USD' ? 1 : (context.dollarsPerUnit[code] ?? Number.NaN));
  const wanted = dollars(currency);
  return Float64Array.from({ length: columns.size }, (_, at) => {
    const amount = columns.numbers[price][at] as number;
    const own = codeAt(columns, CURRENCY_COLUMNS[price], at);
    return own === currency || amount === 0 ? amount : (amount * dollars(own)) / wanted;
  });
}

/** Whether any profile has this price. From the codes alone, which are there before the amounts. */
export const hasPrice = (columns: ListColumns, price: PriceColumn): boolean =>
  columns.codes[CURRENCY_COLUMNS[price]].subarray(0, columns.size).some((code) => code !== 0);

/**
 * The currency of most of these prices outside the trash; null without any, and if two currencies are equally common. From the
 * codes alone, which are there before the amounts.
 */
export function commonCurrency(
  columns: ListColumns,
  prices: readonly PriceColumn[] = Object.values(PRICE_COLUMNS),
): string | null {
  const trashed = columns.dictionaries.trash.indexOf('yes');
  const uses = new Map<string, number>();
  for (const price of prices) {
    const codes = columns.codes[CURRENCY_COLUMNS[price]];
    const counts = columns.dictionaries[CURRENCY_COLUMNS[price]].map(() => 0);
    for (let at = 0; at < columns.size; at++) {
      const code = codes[at] as number;
      if (code !== 0 && columns.codes.trash[at] !== trashed) counts[code] = (counts[code] ?? 0) + 1;
    }
    for (const [code, count] of counts.entries()) {
      const currency = columns.dictionaries[CURRENCY_COLUMNS[price]][code] ?? '';
      if (count > 0) uses.set(currency, (uses.get(currency) ?? 0) + count);
    }
  }
  const [first, second] = [...uses].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
