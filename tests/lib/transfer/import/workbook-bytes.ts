import { strToU8, zipSync } from 'fflate';

/** A small workbook as bytes: each sheet is the XML inside `sheetData`, and what may follow it. */
export interface TestSheet {
  name: string;
  state?: string;
  rows: string;
  after?: string;
  relations?: string;
}

/** Formats by their code, or by the number of one that every sheet knows. */
const STYLES: readonly (string | number)[] = [
  'General',
  '0.0%',
  'dd/mm/yyyy',
  '[$€-2]\\ #,##0',
  '0.0"万"',
  '0.0,,"M"',
  'hh:mm:ss dd.mm.yyyy',
  '0.00E+00',
  '##0.0E+0',
  'hh:mm',
  11,
];

export function workbookBytes(sheets: readonly TestSheet[], texts: readonly string[] = []): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${STYLES.map(
      (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${String(code).replaceAll('"', '&quot;')}"/>`,
    ).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${STYLES.map(
      (code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 164 + at}"/>`,
    ).join('')}</cellXfs></styleSheet>`,
  };
  for (const [at, { rows, after = '', relations = '' }] of sheets.entries()) {
    files[`xl/worksheets/sheet${at}.xml`] = `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
    files[`xl/worksheets/_rels/sheet${at}.xml.rels`] = `<Relationships>${relations}</Relationships>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A row of texts. */
export const textRow = (line: number, ...texts: string[]): string =>
  `<row r="${line}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
