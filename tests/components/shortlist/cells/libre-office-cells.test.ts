import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libreOfficeCells } from '../../../../components/shortlist/cells/libre-office-cells';

const COPIED = readFileSync('tests/browser/harness/clipboard/libre-office.html', 'utf8');
const office = (rows: string) =>
  `<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><table>${rows}</table>`;

describe('cells that are copied from LibreOffice', () => {
  it('have the line breaks, tabs, spaces and quotation marks of the sheet', () => {
    const cells = libreOfficeCells(COPIED);
    expect(cells).toHaveLength(40);
    expect(cells?.slice(0, 8).map(([, , text]) => text)).toEqual([
      'He said "yes"\nin call 0\n\ntwice',
      '"Best" cook 1',
      '"all quoted 2"',
      'a tab\tinside 3',
      '  two  spaces 4 ',
      "<b>& 'x' 5",
      '"open 6',
      'Grüße – 5 €, ñ あ 7',
    ]);
    expect(cells?.[39]?.slice(0, 2)).toEqual(['Agreed', '1039.50 EUR']);
  });

  it('are empty with a line break alone, and have the text of a merged cell in its first place', () => {
    const rows =
      '<tr><td colspan=2 rowspan=2>a</td><td><br></td></tr><tr><td sdval="1.5" sdnum="1033;">1.5</td></tr><tr><td>x</td><td>y</td><td>z</td></tr>';
    expect(libreOfficeCells(office(rows))).toEqual([
      ['a', '', ''],
      ['', '', '1.5'],
      ['x', 'y', 'z'],
    ]);
  });

  it('are none in the table of another program', () => {
    expect(libreOfficeCells('<table><tr><td>a</td></tr></table>')).toBeNull();
    expect(libreOfficeCells('<google-sheets-html-origin><table><tr><td>a</td></tr></table>')).toBeNull();
    expect(libreOfficeCells('')).toBeNull();
  });
});
