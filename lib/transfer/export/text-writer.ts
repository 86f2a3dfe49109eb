import type { CsvFormat } from '../../model/export';
import { cutsIn } from '../cell-length';
import { keptColumns, mayDropColumns, RowChecker } from './check-rows';
import type { CellValue, ExportSource } from './file-column';
import type { FileWriter, WrittenFile } from './file-writer';
import type { ExportKind, ExportTarget } from './targets/target';
import { clipboardHeading, clipboardRows, csvBody, csvHeading, jsonLines } from './text-files';

export interface TextOptions {
  kind: Exclude<ExportKind, 'workbook'>;
  format: CsvFormat;
  /** Whether copied rows have the headings above them. */
  hasHeadings: boolean;
}

/** Writes a text file part by part. */
export function textWriter(target: ExportTarget, options: TextOptions): FileWriter {
  const checker = new RowChecker(target);
  const body: string[] = [];
  /** Rows of a file whose columns are known only at its end. */
  const waiting: CellValue[][] = [];
  const write = (rows: readonly CellValue[][], columns: readonly number[]) =>
    body.push(bodyText(target, rows, columns, options));
  const all = target.columns.map((_, at) => at);
  return {
    async add(sources: readonly ExportSource[]) {
      const rows = sources.flatMap((source) => {
        const values = checker.take(source);
        return values === null ? [] : [values];
      });
      if (mayDropColumns(target)) waiting.push(...rows);
      else write(rows, all);
    },
    async finish(): Promise<WrittenFile> {
      const check = checker.result();
      const kept = keptColumns(target, check.filled);
      if (mayDropColumns(target)) write(waiting, kept);
      const parts = [headingText(target, kept, options), ...body];
      return { parts, check, cuts: parts.reduce((sum, part) => sum + cutsIn(part), 0) };
    },
    cancel() {},
  };
}

/** The beginning of a file, exactly as it is written. */
export function firstLines(
  target: ExportTarget,
  rows: readonly CellValue[][],
  filled: readonly boolean[],
  options: TextOptions,
): string {
  const kept = keptColumns(target, filled);
  return headingText(target, kept, options) + bodyText(target, rows, kept, options);
}

function headingText(target: ExportTarget, kept: readonly number[], options: TextOptions): string {
  const columns = pick(target.columns, kept);
  if (options.kind === 'csv') return csvHeading(columns, options.format, target.isSpreadsheet);
  return options.kind === 'clipboard' && options.hasHeadings ? clipboardHeading(columns) : '';
}

function bodyText(
  target: ExportTarget,
  rows: readonly CellValue[][],
  kept: readonly number[],
  { kind, format }: TextOptions,
): string {
  const columns = pick(target.columns, kept);
  const values = rows.map((row) => pick(row, kept));
  if (kind === 'json-lines') return jsonLines(columns, values);
  if (kind === 'clipboard') return clipboardRows(columns, values, format.decimalSign);
  return csvBody(columns, values, format, target.isSpreadsheet);
}

const pick = <Item>(items: readonly Item[], places: readonly number[]): Item[] =>
  places.map((at) => items[at] as Item);
