import type { NumberKind } from '../typed/typed-number';
import { perLanguage } from './catalogue/current-language';

/** A year is a whole number without grouping. */
export type WrittenKind = NumberKind | 'year';

/** Writes numbers as a user of the locale types them. `typedNumber` reads each back as the same number. */
export function numberWriter(locale: string): (value: number, kind: WrittenKind) => string {
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });
  // "1,200.50": nobody writes money with one decimal.
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 3 });
  // "1.234" would have two readings, "1.2340" has one.
  const clear = new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: 4,
    maximumFractionDigits: 15,
  });
  const full = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 15 });
  const formatOf = (value: number, kind: WrittenKind) => {
    if (kind === 'number') return /\.\d{3}$/.test(String(value)) ? clear : full;
    if (kind === 'amount' && !Number.isInteger(value)) return cents;
    return kind === 'amount' || kind === 'whole' ? grouped : plain;
  };
  return (value, kind) =>
    // Right-to-left locales put invisible marks around a minus sign.
    formatOf(value, kind)
      .format(value)
      .replace(/\p{Cf}/gu, '');
}

const writer = perLanguage(numberWriter);

/** The number as the user may type it, in the language of the interface: "1,200.50", in German "1.200,50". */
export const writtenNumber = (value: number, kind: WrittenKind): string => writer()(value, kind);
