import { expect, it } from 'vitest';
import { formatForLanguage } from '../../../../lib/transfer/export/file-format';

it.each([
  ['en-US', ',', '.'],
  ['en-GB', ',', '.'],
  ['ja', ',', '.'],
  ['de', ';', ','],
  ['de-AT', ';', ','],
  ['fr', ';', ','],
  ['de-CH', ';', '.'],
  ['it-CH', ';', '.'],
  ['fr-CH', ';', ','],
  ['de-LI', ';', '.'],
  ['ch', ',', '.'],
  ['no language', ',', '.'],
])('separates cells and decimals for %s as Excel does there', (language, separator, decimalSign) => {
  expect(formatForLanguage(language)).toEqual({ separator, decimalSign, byteOrderMark: true });
});
