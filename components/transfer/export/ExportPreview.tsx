import { cellText } from '../../../lib/transfer/export/cell-text';
import { keptColumns } from '../../../lib/transfer/export/check-rows';
import { FOR_TOOLS } from '../../../lib/transfer/export/file-format';
import type { ExportKind, ExportTarget } from '../../../lib/transfer/export/targets/target';
import { firstLines } from '../../../lib/transfer/export/text-writer';
import { say } from '../../../lib/words/catalogue/say';
import formStyles from '../../ui/DialogForm.module.css';
import { useCsvFormat } from '../csv-format';
import { PreviewFrame } from './PreviewFrame';
import type { CheckedRows } from './use-row-check';

interface ExportPreviewProps {
  target: ExportTarget;
  /** The target's name. */
  name: string;
  kind: ExportKind;
  hasHeadings: boolean;
  rows: CheckedRows | null;
}

/** A note may be longer than the screen can draw quickly. */
const MAX_PREVIEW = 20_000;

/** The first rows of the file as they will be written, and what happens to texts in it. */
export function ExportPreview({ target, name, kind, hasHeadings, rows }: ExportPreviewProps) {
  const chosen = useCsvFormat();
  if (rows?.isDone && rows.first.length === 0) {
    const nothing =
      rows.done === 0 ? say('export.preview.none') : say('export.preview.empty', { target: name });
    return <p className={formStyles.hint}>{nothing}</p>;
  }
  const format = target.isSpreadsheet ? chosen : FOR_TOOLS;
  return (
    <PreviewFrame hint={rule(target, kind)}>
      {rows === null || rows.first.length === 0 ? null : kind === 'workbook' ? (
        <WorkbookRows target={target} rows={rows} />
      ) : (
        firstLines(target, rows.first, rows.check.filled, { kind, format, hasHeadings })
          .replace(/^\uFEFF/, '')
          .slice(0, MAX_PREVIEW)
      )}
    </PreviewFrame>
  );
}

function rule({ isSpreadsheet }: ExportTarget, kind: ExportKind): string {
  if (kind === 'workbook') return say('export.preview.rule-workbook');
  if (kind === 'json-lines') return say('export.preview.rule-json');
  return say(isSpreadsheet ? 'export.preview.rule-spreadsheet' : 'export.preview.rule-tool');
}

function WorkbookRows({ target, rows }: { target: ExportTarget; rows: CheckedRows }) {
  const kept = keptColumns(target, rows.check.filled).flatMap((at) => {
    const column = target.columns[at];
    return column ? [{ at, column }] : [];
  });
  return (
    <table>
      <thead>
        <tr>
          {kept.map(({ at, column }) => (
            <th key={at} scope="col">
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.first.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else, and never move
          <tr key={row}>
            {kept.map(({ at, column: { type } }) => (
              <td key={at} data-type={type}>
                {cellText(cells[at] ?? null, type, { decimalSign: '.', isSpreadsheet: false })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
