/** What a column or a file leaves open. One question each, never one per cell. */
export type QuestionCode =
  /** No cell says which platform the handles are on. */
  | 'platform'
  /** Several sheets hold a list of people. */
  | 'sheet'
  /** Cells name two platforms beside one handle. */
  | 'two-platforms'
  /** Single words that may be handles or names. */
  | 'single-words'
  /** 0 followers: none, or not known. */
  | 'zero'
  /** "1.000": which mark is the decimal one. */
  | 'decimal-mark'
  /** "03/04/2026" */
  | 'date-order'
  /** 0.04: percent, or a share of one. */
  | 'rate-unit'
  /** "1.2 mil": thousand or million. */
  | 'unit'
  | 'currency'
  /** A meaning that values suggest and no heading says. */
  | 'column-meaning';

export interface Question {
  /** The same whenever the same file is read again; answers are given by it. */
  id: string;
  code: QuestionCode;
  /** The column; null for the whole file. */
  at: number | null;
  /** The first cells that it is about, with the row as a spreadsheet counts. */
  cells: readonly { line: number; cell: string }[];
  /** How many cells it is about. */
  count: number;
  /** What can be answered. Empty for a currency that may be any of ISO 4217. */
  answers: readonly string[];
  /** What the file hints at; null without a hint. */
  suggested: string | null;
  /** What holds until it is answered: a value that is left out, never a guess. */
  meanwhile: string | null;
}

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, string>>;

const SHOWN_CELLS = 5;

/** Collects the cells of one question while rows are read. */
export class OpenQuestion {
  readonly code: QuestionCode;
  readonly at: number | null;
  private readonly cells: { line: number; cell: string }[] = [];
  private count = 0;

  private readonly part: string | null;

  /** `part` tells apart several questions of one kind about one column. */
  constructor(code: QuestionCode, at: number | null, part: string | null = null) {
    this.code = code;
    this.at = at;
    this.part = part;
  }

  get id(): string {
    const id = questionId(this.code, this.at);
    return this.part === null ? id : `${id}:${this.part}`;
  }

  add(line: number, cell: string): void {
    this.count += 1;
    if (this.cells.length < SHOWN_CELLS) this.cells.push({ line, cell });
  }

  /** Null if no cell raised it. */
  asked(answers: readonly string[], suggested: string | null, meanwhile: string | null): Question | null {
    const { id, code, at, count } = this;
    // A copy: rows that are read again add to the cells.
    const cells = [...this.cells];
    return count === 0 ? null : { id, code, at, cells, count, answers, suggested, meanwhile };
  }
}

export const questionId = (code: QuestionCode, at: number | null): string =>
  at === null ? code : `${code}:${at}`;
