import type { PlatformId } from '../../model/platform';
import { tidyCell } from './tidy-cell';

/** A text with the places of its cells: where each begins and ends, in two numbers. */
export interface CutText {
  text: string;
  /** The second number is `~end` for a cell in which each quotation mark is doubled. */
  places: Int32Array;
  /** Whether any character of it only directs text. */
  hasMarks: boolean;
}

/** Gets the cell of row `n` as a part of a text: from one place in it to before another. */
export type SeeText = (n: number, text: string, start: number, end: number) => void;

const [BLANK, EQUALS] = [32, 61];

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
    if (isTidy(this.cut, start, end)) return text.slice(start, end);
    return tidyCell(
      end < 0 ? text.slice(start, ~end).replaceAll('""', '"') : text.slice(start, end),
      hasMarks,
    );
  }

  /** Shows a cell where it stands in the file, if nothing of it is to be cut off or replaced there. */
  show(to: { at: number; see: SeeText }, n: number): void {
    if (to.at >= this.width) {
      to.see(n, '', 0, 0);
      return;
    }
    const { text, places } = this.cut;
    const place = 2 * (this.first + to.at);
    const [start, end] = [places[place] as number, places[place + 1] as number];
    if (start === end || isTidy(this.cut, start, end)) to.see(n, text, start, end);
    else {
      const cell = this.cellAt(to.at) as string;
      to.see(n, cell, 0, cell.length);
    }
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
    if (at >= this.width) return 0;
    const { places } = this.cut;
    const place = 2 * (this.first + at);
    const [start, end] = [places[place] as number, places[place + 1] as number];
    return (end < 0 ? ~end : end) - start;
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

/** Whether a cell is the same text as its place in the file. */
const isTidy = ({ text, hasMarks }: CutText, start: number, end: number): boolean =>
  end > 0 && !hasMarks && isVisible(text.charCodeAt(start)) && isVisible(text.charCodeAt(end - 1));
