import type { CsvFormat } from '../../../lib/model/export';
import { FOR_TOOLS } from '../../../lib/transfer/export/file-format';
import type { FileWriter } from '../../../lib/transfer/export/file-writer';
import type { ExportKind, ExportTarget } from '../../../lib/transfer/export/targets/target';
import { textWriter } from '../../../lib/transfer/export/text-writer';
import { workbookWriter } from '../../../lib/transfer/export/workbook/workbook-writer';

interface Wanted {
  target: ExportTarget;
  kind: ExportKind;
  hasHeadings?: boolean;
}

/** The format is the user's for spreadsheets, and fixed for other tools. */
export function writerFor({ target, kind, hasHeadings = true }: Wanted, format: CsvFormat): FileWriter {
  if (kind === 'workbook') return workbookWriter(target);
  return textWriter(target, { kind, hasHeadings, format: target.isSpreadsheet ? format : FOR_TOOLS });
}
