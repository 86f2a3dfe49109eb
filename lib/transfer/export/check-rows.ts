import { type CellValue, type ExportSource, isEmptyCell, valuesOf } from './file-column';
import { profilesIn } from './targets/creator';
import { type ExportTarget, IDENTITIES, type Identity, type Refusal } from './targets/target';

/** Rows that the tool cannot tell from earlier ones, with the first of their handles. */
export interface Repeated {
  rows: number;
  handles: string[];
}

/** More names say nothing more. */
const MAX_HANDLES = 5;

/** What a file will contain, counted over its rows. */
export interface RowCheck {
  /** How many rows are in the file: profiles, or creators. */
  rows: number;
  /** How many are left out, by the reason for which the tool would refuse them. */
  refused: Partial<Record<Refusal, number>>;
  /** Those with the same address or handle as an earlier row, so that the tool makes one record of them. */
  repeated: Partial<Record<Identity, Repeated>>;
  /** How many rows have several profiles. */
  joined: number;
  /** For each column whether any row has a value in it. */
  filled: readonly boolean[];
}

/** Takes row after row, and leaves out what the target would refuse. */
export class RowChecker {
  readonly #target: ExportTarget;
  readonly #identities = new Set<string>();
  readonly #refused: Partial<Record<Refusal, number>> = {};
  readonly #repeated: Partial<Record<Identity, Repeated>> = {};
  readonly #filled: boolean[];
  #rows = 0;
  #joined = 0;

  constructor(target: ExportTarget) {
    this.#target = target;
    this.#filled = target.columns.map(() => false);
  }

  /** The cells of a row; null if it is left out. */
  take(source: ExportSource): CellValue[] | null {
    const refusal = refusalOf(this.#target, source);
    if (refusal !== null) {
      this.#refused[refusal] = (this.#refused[refusal] ?? 0) + 1;
      return null;
    }
    this.#rows += 1;
    if (profilesIn(source).length > 1) this.#joined += 1;
    this.#compare(source);
    const values = valuesOf(this.#target.columns, source);
    for (const [at, { isMark }] of this.#target.columns.entries())
      this.#filled[at] ||= isMark ? values[at] === true : !isEmptyCell(values[at] ?? null);
    return values;
  }

  #compare(source: ExportSource): void {
    const identities = this.#target.identifiedBy?.(source) ?? {};
    for (const by of IDENTITIES) {
      const text = identities[by]?.toLowerCase() ?? null;
      if (text === null) continue;
      const key = `${by} ${text}`;
      if (this.#identities.has(key)) {
        const { rows, handles } = this.#repeated[by] ?? { rows: 0, handles: [] };
        const named = handles.length < MAX_HANDLES ? [...handles, source.row.handle] : handles;
        this.#repeated[by] = { rows: rows + 1, handles: named };
      }
      this.#identities.add(key);
    }
  }

  result(): RowCheck {
    return {
      rows: this.#rows,
      refused: { ...this.#refused },
      repeated: { ...this.#repeated },
      joined: this.#joined,
      filled: [...this.#filled],
    };
  }
}

/** Whether every row must be looked at before the first row can be written or the file described. */
export const needsCheck = (target: ExportTarget): boolean =>
  target.isForOutreach === true ||
  target.isByCreator === true ||
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
