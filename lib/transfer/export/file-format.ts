import type { CsvFormat } from '../../model/export';

/** What other tools read: RFC 4180, plain numbers. A byte-order mark would stick to their first heading. */
export const FOR_TOOLS: CsvFormat = { separator: ',', decimalSign: '.', byteOrderMark: false };

/**
 * What Excel expects on a computer whose region writes numbers like the language: where 1.5 is "1,5", it separates by
 * semicolons, and takes "3.2" for a date. Switzerland and Liechtenstein separate by semicolons and write "1.5". `language` is a
 * BCP 47 tag; an invalid one counts as English.
 */
export function formatForLanguage(language: string): CsvFormat {
  const decimalSign = decimalSignIn(language);
  const isSwiss = /-(?:CH|LI)\b/i.test(language);
  return { separator: decimalSign === ',' || isSwiss ? ';' : ',', decimalSign, byteOrderMark: true };
}

function decimalSignIn(language: string): CsvFormat['decimalSign'] {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.';
  }
}
