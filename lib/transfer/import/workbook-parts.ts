import { formatOf, type NumberFormat } from './number-format';
import { readXml } from './xml';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  path: string;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  texts: string[];
  formats: NumberFormat[];
  is1904: boolean;
}

/** The parts of a workbook that all sheets share. `part` gives the text of a part; null if there is none. */
export function workbookParts(part: (path: string) => string | null): WorkbookParts | null {
  const workbook = part('xl/workbook.xml');
  if (workbook === null) return null;
  const targets = relationsOf(part('xl/_rels/workbook.xml.rels') ?? '');
  const sheets: SheetPart[] = [];
  let is1904 = false;
  readXml(workbook, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute('id') ?? '');
      if (target === undefined) return;
      sheets.push({
        name: attribute('name') ?? '',
        isHidden: /hidden/i.test(attribute('state') ?? ''),
        path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      });
    },
  });
  return {
    sheets,
    is1904,
    texts: textsIn(part('xl/sharedStrings.xml') ?? ''),
    formats: formatsIn(part('xl/styles.xml') ?? ''),
  };
}

/** Where each relation of a part leads, by its id. */
export function relationsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(name, attribute) {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
  });
  return targets;
}

/** Joins the runs of one text, without the reading aids of Japanese. */
export function textCollector() {
  let [text, isText, inAids] = ['', false, false];
  return {
    open(name: string) {
      if (name === 't') isText = true;
      else if (name === 'rPh') inAids = true;
    },
    close(name: string) {
      if (name === 't') isText = false;
      else if (name === 'rPh') inAids = false;
    },
    text(more: string) {
      if (isText && !inAids) text += more;
    },
    take(): string {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
}

/** Excel writes control characters as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

function textsIn(xml: string): string[] {
  const texts: string[] = [];
  const collector = textCollector();
  readXml(xml, {
    open: collector.open,
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
  });
  return texts;
}

function formatsIn(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      formats.push(formatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
