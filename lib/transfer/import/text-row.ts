import type { PlatformId } from '../../model/platform';
import { tidyCell } from './tidy-cell';

/** A text with the places of its cells: where each begins and ends, in two numbers. */
export interface CutText {
  text: string;
  places: Uint32Array;
  /** Whether any character of it only directs text. */
  hasMarks: boolean;
}

const [BLANK, QUOTE, EQUALS] = [32, 34, 61];

/** Of ASCII, and not the beginning of a formula. */
const isVisible = (code: number): boolean => code > BLANK && code < 127 && code !== EQUALS;

/**
 * A row of a text file. It keeps where its cells are and makes them when they are asked for: a list of 100,000 rows has a million
 * cells, of which a dry run needs few as texts.
 */
export class TextRow {
  readonly line: number;
  /** How many cells it has. */
  readonly width: number;
  readonly hasBreaks?: true;
  section?: PlatformId;
  private readonly cut: CutText;
  /** The number of its first cell in the text. */
  private readonly first: number;

  constructor(cut: CutText, line: number, first: number, width: number, hasBreaks: boolean) {
    this.line = line;
    this.width = width;
    this.cut = cut;
    this.first = first;
    if (hasBreaks) this.hasBreaks = true;
  }

  get cells(): readonly string[] {
    const cells: string[] = [];
    for (let at = 0; at < this.width; at++) cells.push(this.cellAt(at) ?? '');
    return cells;
  }

  cellAt(at: number): string | undefined {
    if (at < 0 || at >= this.width) return undefined;
    const { text, places, hasMarks } = this.cut;
    const place = 2 * (this.first + at);
    const [start, end] = [places[place] as number, places[place + 1] as number];
    if (start === end) return '';
    // Inside quotation marks, each one is doubled. A plain cell never begins behind one.
    const isQuoted = start > 0 && text.charCodeAt(start - 1) === QUOTE;
    const cell = text.slice(start, end);
    if (!isQuoted && !hasMarks && isVisible(text.charCodeAt(start)) && isVisible(text.charCodeAt(end - 1)))
      return cell;
    return tidyCell(isQuoted && cell.includes('""') ? cell.replaceAll('""', '"') : cell, hasMarks);
  }

  /** Whether a cell has no text, mostly without making it. */
  isEmptyAt(at: number): boolean {
    const { text, places } = this.cut;
    const place = 2 * (this.first + at);
    const [start, end] = [places[place] as number, places[place + 1] as number];
    if (start === end) return true;
    const code = text.charCodeAt(start);
    // A formula may be one of an empty text.
    return isVisible(code) ? false : this.cellAt(at) === '';
  }

  /** How many characters the file has for a cell, at least as many as the cell itself; 0 beyond the row. */
  lengthAt(at: number): number {
    const { places } = this.cut;
    const place = 2 * (this.first + at);
    return at < this.width ? (places[place + 1] as number) - (places[place] as number) : 0;
  }

  /** Whether a text occurs anywhere in the file. */
  isInFile(part: string): boolean {
    return this.cut.text.includes(part);
  }

  /** The same row below the name of a platform. */
  under(section: PlatformId): TextRow {
    const { cut, line, first, width, hasBreaks } = this;
    const row = new TextRow(cut, line, first, width, hasBreaks ?? false);
    row.section = section;
    return row;
  }
}
