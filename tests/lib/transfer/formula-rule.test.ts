import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asSpreadsheetText, fromSpreadsheetText } from '../../../lib/transfer/formula-rule';

it.each([
  ['=1+1', "'=1+1"],
  ['+49 30 1234', "'+49 30 1234"],
  ['-', "'-"],
  ['@maya.bakes', "'@maya.bakes"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ["'=1+1", "''=1+1"],
  ["''=1+1", "'''=1+1"],
])('%j stands in a spreadsheet as %j', (text, cell) => {
  expect(asSpreadsheetText(text)).toBe(cell);
  expect(fromSpreadsheetText(cell)).toBe(text);
});

it.each(['', 'Maya', ' =1', "'quoted'", 'a=b', "'"])('%j stands as it is', (text) => {
  expect(asSpreadsheetText(text)).toBe(text);
  expect(fromSpreadsheetText(text)).toBe(text);
});

it('never leaves a cell that runs, and loses nothing on the way back', () => {
  const signs = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' '))
    .map((s) => s.join(''));
  fc.assert(
    fc.property(signs, (text) => {
      const cell = asSpreadsheetText(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(fromSpreadsheetText(cell)).toBe(text);
    }),
  );
});
