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
  return (value, kind) => {
    const isGrouped = kind === 'amount' || kind === 'whole';
    const format = !isGrouped ? plain : kind === 'amount' && !Number.isInteger(value) ? cents : grouped;
    // Right-to-left locales put invisible marks around a minus sign.
    return format.format(value).replace(/\p{Cf}/gu, '');
  };
}

const writer = perLanguage(numberWriter);

/** The number as the user may type it, in the language of the interface: "1,200.50", in German "1.200,50". */
export const writtenNumber = (value: number, kind: WrittenKind): string => writer()(value, kind);
