import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedCells, readTable } from '../../../../lib/transfer/clipboard/read-table';
import { tableHtml, tableText } from '../../../../lib/transfer/clipboard/write-table';

describe('the cells of a pasted text', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['a\t\n', [['a', '']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    // LibreOffice and Excel put a text with a line break or a tab in quotation marks, and double its own.
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['"He said ""yes""\nand left"\t1', [['He said "yes"\nand left', '1']]],
    // A text with quotation marks alone is copied as it is.
    [
      '"Best" cook\tb\n"x\ty"',
      [
        ['"Best" cook', 'b'],
        ['x\ty', ''],
      ],
    ],
    ['5" screen\tb', [['5" screen', 'b']]],
    [
      '"all of it"\t"b"\r\n""\t"c',
      [
        ['"all of it"', '"b"'],
        ['""', '"c'],
      ],
    ],
    [
      '"never closed\tb\nc\td',
      [
        ['"never closed', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('of %j are %j', (text, cells) => {
    expect(readTable(text)).toEqual(cells);
  });
});

const texts = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '=', "'", '-', '@', ',', '+') });

describe('a table that is copied here and pasted here', () => {
  it('has the same cells', () => {
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(texts, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(tables, (cells) => {
        // An empty last row cannot be told from the end of the table.
        fc.pre(cells.at(-1)?.some((cell) => cell !== '') === true);
        expect(pastedCells(tableText(cells), tableHtml(cells))).toEqual(cells);
      }),
    );
  });

  it('keeps numbers as numbers and texts as texts in a spreadsheet', () => {
    expect(tableText([[16476, 0.5, '007', '=1+1', null]])).toBe("16476\t0.5\t007\t'=1+1\t");
    const html = tableHtml([[16476, '007', '<b>"x"</b>\ny', '=1+1']]);
    expect(html).toContain(
      '<td sdval="16476" sdnum="1033;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:16476}">16476</td>',
    );
    expect(html).toContain('sdnum="1033;0;@"');
    expect(html).toContain('&lt;b&gt;"x"&lt;/b&gt;'.replaceAll('"', '&quot;'));
    expect(html).toContain('>=1+1</td>');
  });
});
