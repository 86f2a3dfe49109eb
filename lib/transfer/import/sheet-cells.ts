import { MAX_CELLS, MAX_ROWS } from '../csv-rows';
import { MAX_TABLE_CELLS, Unreadable } from './file-fault';
import { type Cell, type GridRow, type KnownCell, textIn } from './grid';
import { shownNumber } from './number-format';
import { tidyText } from './tidy-cell';
import { relationsOf, textCollector, unescaped, type WorkbookParts } from './workbook-parts';
import { readXml } from './xml';

/** The rows of one sheet. A cell that several rows share counts for each of them. Throws `Unreadable` beyond the limits. */
export function sheetRows(xml: string, relations: string, parts: WorkbookParts): GridRow[] {
  const cells = new Map<number, Cell[]>();
  const links: { at: string; target: string }[] = [];
  const merged: string[] = [];
  const targets = relationsOf(relations);
  const collector = textCollector();
  let [line, column, count, rows] = [0, -1, 0, 0];
  let [value, formula, kind, style] = ['', '', '', 0];
  let inside = '';
  readXml(xml, {
    open(name, attribute) {
      collector.open(name);
      inside = name;
      if (name === 'row') {
        line = Number(attribute('r') ?? line + 1);
        column = -1;
      } else if (name === 'c') {
        column = columnIn(attribute('r')) ?? column + 1;
        [kind, style, value, formula] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0), '', ''];
        count += 1;
        if (count > MAX_TABLE_CELLS) throw new Unreadable({ code: 'too-many-cells', max: MAX_TABLE_CELLS });
      } else if (name === 'mergeCell') merged.push(attribute('ref') ?? '');
      else if (name === 'hyperlink') {
        const target = targets.get(attribute('id') ?? '');
        if (target) links.push({ at: attribute('ref') ?? '', target });
      }
    },
    text(text) {
      collector.text(text);
      if (inside === 'v') value += text;
      else if (inside === 'f') formula += text;
    },
    close(name) {
      collector.close(name);
      inside = '';
      if (name !== 'c') return;
      const cell = tidied(cellFrom(kind, value, collector.take(), style, parts));
      const link = linkInFormula(formula);
      if (textIn(cell) === '' && link === null) return;
      put(link === null ? cell : withLink(cell, link));
    },
  });
  for (const { at, target } of links) addLink(at, target);
  for (const range of merged) spread(range);
  return [...cells].toSorted(([a], [b]) => a - b).map(([at, own]) => ({ line: at, cells: filled(own) }));

  function put(cell: Cell): void {
    if (column >= MAX_CELLS) throw new Unreadable({ code: 'row-too-long', line, max: MAX_CELLS });
    let own = cells.get(line);
    if (!own) {
      rows += 1;
      if (rows > MAX_ROWS) throw new Unreadable({ code: 'too-many-rows', max: MAX_ROWS });
      own = [];
      cells.set(line, own);
    }
    own[column] = cell;
  }

  function addLink(at: string, target: string): void {
    const place = placeIn(at);
    const row = place && cells.get(place.line);
    const cell = row?.[place?.column ?? -1];
    if (place && row && cell !== undefined) row[place.column] = withLink(cell, target);
  }

  /** Only down a single column: headings over several columns stay where they are. */
  function spread(range: string): void {
    const [from, to] = range.split(':').map(placeIn);
    if (!from || !to || from.column !== to.column || to.line - from.line > MAX_ROWS) return;
    const cell = cells.get(from.line)?.[from.column];
    if (cell === undefined) return;
    for (let down = from.line + 1; down <= to.line; down++) {
      const row = cells.get(down);
      if (row && row[from.column] === undefined) row[from.column] = cell;
    }
  }
}

const filled = (row: readonly (Cell | undefined)[]): Cell[] => Array.from(row, (cell) => cell ?? '');

const tidied = (cell: Cell): Cell => (typeof cell === 'string' ? tidyText(cell) : cell);

const withLink = (cell: Cell, link: string): KnownCell =>
  typeof cell === 'string' ? { text: cell, link } : { ...cell, link };

function cellFrom(kind: string, value: string, inline: string, style: number, parts: WorkbookParts): Cell {
  switch (kind) {
    case 's':
      return parts.texts[Number(value)] ?? '';
    case 'inlineStr':
      return inline;
    case 'str':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return { text: value.slice(0, 10), date: value.slice(0, 10) };
    default: {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) return value;
      return shownNumber(number, parts.formats[style] ?? { shows: 'number' }, parts.is1904);
    }
  }
}

/** `HYPERLINK("https://…", "Maya")`, which Google Sheets writes. */
const linkInFormula = (formula: string): string | null =>
  formula === '' ? null : (/^\s*HYPERLINK\(\s*"([^"]+)"/i.exec(formula)?.[1] ?? null);

function columnIn(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function placeIn(reference: string): { line: number; column: number } | null {
  const column = columnIn(reference);
  const line = Number(/\d+/.exec(reference)?.[0]);
  return column === null || !line ? null : { line, column };
}
