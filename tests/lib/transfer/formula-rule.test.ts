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
  [' =1+1', "' =1+1"],
  ['\u00a0\u200b=1+1', "'\u00a0\u200b=1+1"],
  ['\n=1+1', "'\n'=1+1"],
  ['＝1+1', "'＝1+1"],
  ['Baker;=1+1;thanks', "Baker;'=1+1;thanks"],
  ['Baker, =1+1', "Baker,' =1+1"],
  ['Baker\n"=1+1"', 'Baker\n\'"=1+1"'],
  ['Baker;@SUM(A1)', "Baker;'@SUM(A1)"],
  ["Baker;'=1", "Baker;''=1"],
])('%j stands in a spreadsheet as %j', (text, cell) => {
  expect(asSpreadsheetText(text)).toBe(cell);
  expect(fromSpreadsheetText(cell)).toBe(text);
});

it.each([
  '',
  'Maya',
  "'quoted'",
  'a=b',
  "'",
  "a, '",
  'With @maya, @noor',
  'Facts:\n- one\n- two',
  'Call;+49 30 1',
])('%j stands as it is', (text) => {
  expect(asSpreadsheetText(text)).toBe(text);
  expect(fromSpreadsheetText(text)).toBe(text);
});

it('never leaves a formula, and can be reversed', () => {
  const signs = fc
    .array(
      fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', ' ', ',', ';', '"', '(', '|', '＝'),
    )
    .map((s) => s.join(''));
  fc.assert(
    fc.property(signs, (text) => {
      const cell = asSpreadsheetText(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(fromSpreadsheetText(cell)).toBe(text);
    }),
  );
});

it.each([',', ';', '\t', '\n'])('no part of a text runs when a sheet splits it at %j', (separator) => {
  const parts = fc.array(
    fc.array(fc.constantFrom("'", '=', '@SUM(A1)', '-1', 'a', ' ', '"')).map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(parts, (texts) => {
      const cells = asSpreadsheetText(texts.join(separator)).split(separator);
      for (const cell of cells) expect(cell).not.toMatch(/^[ "]*(?:=|[@+-].*[(|!])/);
    }),
  );
});
