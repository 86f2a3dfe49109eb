import { type CellValue, type ExportSource, isEmptyCell, valuesOf } from './file-column';
import type { ExportTarget, Refusal } from './targets/target';

/** What a file will contain, counted over its profiles. */
export interface RowCheck {
  /** How many profiles are in the file. */
  rows: number;
  /** How many are left out, by the reason for which the tool would refuse them. */
  refused: Partial<Record<Refusal, number>>;
  /** How many are told apart by the same text as an earlier profile, so that the tool makes one record of them. */
  repeated: number;
  /** For each column whether any profile has a value in it. */
  filled: readonly boolean[];
}

/** Takes profile after profile, and leaves out what the target would refuse. */
export class RowChecker {
  readonly #target: ExportTarget;
  readonly #identities = new Set<string>();
  readonly #refused: Partial<Record<Refusal, number>> = {};
  readonly #filled: boolean[];
  #rows = 0;
  #repeated = 0;

  constructor(target: ExportTarget) {
    this.#target = target;
    this.#filled = target.columns.map(() => false);
  }

  /** The cells of a profile; null if it is left out. */
  take(source: ExportSource): CellValue[] | null {
    const refusal = refusalOf(this.#target, source);
    if (refusal !== null) {
      this.#refused[refusal] = (this.#refused[refusal] ?? 0) + 1;
      return null;
    }
    this.#rows += 1;
    const identity = this.#target.identifiedBy?.(source) ?? null;
    if (identity !== null && this.#identities.has(identity)) this.#repeated += 1;
    if (identity !== null) this.#identities.add(identity);
    const values = valuesOf(this.#target.columns, source);
    for (const [at, value] of values.entries()) this.#filled[at] ||= !isEmptyCell(value);
    return values;
  }

  result(): RowCheck {
    return {
      rows: this.#rows,
      refused: { ...this.#refused },
      repeated: this.#repeated,
      filled: [...this.#filled],
    };
  }
}

/** Whether every profile must be looked at before the first row can be written or the file described. */
export const needsCheck = (target: ExportTarget): boolean =>
  target.isForOutreach === true ||
  target.refuses !== undefined ||
  target.identifiedBy !== undefined ||
  mayDropColumns(target);

const refusalOf = ({ isForOutreach, refuses }: ExportTarget, source: ExportSource): Refusal | null =>
  isForOutreach && source.row.do_not_contact ? 'do-not-contact' : (refuses?.(source) ?? null);

/** Whether the columns of a file are known only when all its rows are. */
export const mayDropColumns = ({ dropsEmptyColumns = false, columns }: ExportTarget): boolean =>
  dropsEmptyColumns || columns.some(({ isOptional }) => isOptional);

/** The places of the columns that are in the file. */
export const keptColumns = (target: ExportTarget, filled: readonly boolean[]): number[] =>
  target.columns.flatMap(({ isOptional = false }, at) =>
    (target.dropsEmptyColumns || isOptional) && !filled[at] ? [] : at,
  );
