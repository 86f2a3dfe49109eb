import { codeAt, type ListColumns } from '../metrics/columns';
import type { ListContext } from './list-query';

/** The fees of all rows in one currency, by the user's exchange rates; NaN for none and for a currency without a rate. */
export function feesIn(
  { columns, context }: { columns: ListColumns; context: Pick<ListContext, 'dollarsPerUnit'> },
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

/** The currency of most fees outside the trash; null without fees, and if two currencies are equally common. */
export function commonCurrency(columns: ListColumns): string | null {
  const { feeCurrency } = columns.codes;
  const trashed = columns.dictionaries.trash.indexOf('yes');
  const uses = columns.dictionaries.feeCurrency.map(() => 0);
  for (let at = 0; at < columns.size; at++) {
    if (Number.isNaN(columns.numbers.feeAmount[at]) || columns.codes.trash[at] === trashed) continue;
    const code = feeCurrency[at] as number;
    uses[code] = (uses[code] as number) + 1;
  }
  const most = Math.max(0, ...uses);
  const at = uses.indexOf(most);
  return most === 0 || uses.lastIndexOf(most) !== at ? null : (columns.dictionaries.feeCurrency[at] ?? null);
}
