import type { PlatformId } from '../../model/platform';
import { tidyCell } from './tidy-cell';

/** A text with the places of its cells. */
export interface CutText {
  text: string;
  /**
   * Where each cell begins, row by row. Each ends one character before the next place, and so behind the last cell of a row is one
   * more. Quotation marks are a part of their cell here.
   */
  places: Int32Array;
  /** The lines of rows in which a cell has line breaks. */
  linesWithBreaks: ReadonlySet<number>;
  /** Whether any character of it only directs text. */
  hasMarks: boolean;
}

/** Gets the cell of row `n` as a part of a text: from one place in it to before another. */
export type SeeText = (n: number, text: string, start: number, end: number) => void;

const [BLANK, QUOTE, EQUALS] = [32, 34, 61];

/** Of ASCII. */
const isVisible = (code: number): boolean => code > BLANK && code < 127;
/** No quotation mark, and no formula. */
const startsPlainly = (code: number): boolean => isVisible(code) && code !== QUOTE && code !== EQUALS;

/**
 * A row of a text file. It keeps where its cells are and makes them when they are asked for: a list of 100,000 rows has a million
 * cells, of which a dry run needs few as texts.
 */
export class TextRow {
  readonly line: number;
  /** How many cells it has. */
  readonly width: number;
  section?: PlatformId;
  private readonly cut: CutText;
  /** The number of the place of its first cell. */
  private readonly first: number;

  constructor(cut: CutText, line: number, first: number, width: number) {
    this.line = line;
    this.width = width;
    this.cut = cut;
    this.first = first;
  }

  get hasBreaks(): true | undefined {
    return this.cut.linesWithBreaks.has(this.line) || undefined;
  }

  get cells(): readonly string[] {
    const { width } = this;
    const cells: string[] = [];
    for (let at = 0; at < width; at++) cells.push(this.cellAt(at) ?? '');
    return cells;
  }

  cellAt(at: number): string | undefined {
    if (at < 0 || at >= this.width) return undefined;
    const { cut } = this;
    const [start, end] = [this.startOf(at), this.startOf(at + 1) - 1];
    if (start === end) return '';
    if (isTidy(cut, start, end)) return cut.text.slice(start, end);
    return tidyCell(insideOf(cut.text, start, end), cut.hasMarks);
  }

  /** Shows a cell where it stands in the file, if nothing of it is to be cut off or replaced there. */
  show(to: { at: number; see: SeeText }, n: number): void {
    const { at } = to;
    if (at >= this.width) {
      to.see(n, '', 0, 0);
      return;
    }
    const { cut } = this;
    const [start, end] = [this.startOf(at), this.startOf(at + 1) - 1];
    if (start === end || isTidy(cut, start, end)) to.see(n, cut.text, start, end);
    else if (isTidyInQuotes(cut, start, end)) to.see(n, cut.text, start + 1, end - 1);
    else {
      const cell = this.cellAt(at) as string;
      to.see(n, cell, 0, cell.length);
    }
  }

  /** Whether a cell has no text, mostly without making it. */
  isEmptyAt(at: number): boolean {
    const [start, end] = [this.startOf(at), this.startOf(at + 1) - 1];
    // A formula may be one of an empty text.
    return start === end || (!startsPlainly(this.cut.text.charCodeAt(start)) && this.cellAt(at) === '');
  }

  /** Whether a cell begins with a blank in the file. */
  hasBlankAt(at: number): boolean {
    return this.cut.text.charCodeAt(this.startOf(at)) === BLANK;
  }

  /** The end of the row from a cell on, with its separators as they stand in the file but for those of empty cells at its end. */
  rawFrom(at: number): string {
    let end = this.width;
    while (end > at + 1 && this.isEmptyAt(end - 1)) end -= 1;
    return tidyCell(this.cut.text.slice(this.startOf(at), this.startOf(end) - 1), this.cut.hasMarks);
  }

  /** Whether no cell has anything but blanks. */
  isBlank(): boolean {
    const { width } = this;
    for (let at = 0; at < width; at++) {
      const [start, end] = [this.startOf(at), this.startOf(at + 1) - 1];
      if (start < end && insideOf(this.cut.text, start, end).trim() !== '') return false;
    }
    return true;
  }

  /** How many characters the file has for a cell, at least as many as the cell itself; 0 beyond the row. */
  lengthAt(at: number): number {
    return at >= this.width ? 0 : this.startOf(at + 1) - 1 - this.startOf(at);
  }

  /** Whether a text occurs anywhere in the file. */
  isInFile(part: string): boolean {
    return this.cut.text.includes(part);
  }

  /** The same row below the name of a platform. */
  under(section: PlatformId): TextRow {
    const row = new TextRow(this.cut, this.line, this.first, this.width);
    row.section = section;
    return row;
  }

  /** Where a cell begins in the text. */
  private startOf(at: number): number {
    return this.cut.places[this.first + at] as number;
  }
}

/** Whether a cell is the same text as its place in the file. */
const isTidy = ({ text, hasMarks }: CutText, start: number, end: number): boolean =>
  !hasMarks && startsPlainly(text.charCodeAt(start)) && isVisible(text.charCodeAt(end - 1));

/** The same for what stands in quotation marks. */
const isTidyInQuotes = (cut: CutText, start: number, end: number): boolean =>
  cut.text.charCodeAt(start) === QUOTE &&
  cut.text.indexOf('"', start + 1) === end - 1 &&
  isTidy(cut, start + 1, end - 1);

/** What a cell says, without the quotation marks around it. */
function insideOf(text: string, start: number, end: number): string {
  let open = start;
  while (open < end && text.charCodeAt(open) === BLANK) open += 1;
  if (open === end || text.charCodeAt(open) !== QUOTE) return text.slice(start, end);
  let close = end - 1;
  while (text.charCodeAt(close) === BLANK) close -= 1;
  const inside = text.slice(open + 1, close);
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}
