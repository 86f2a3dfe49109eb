import type { WrittenFile } from '../../../lib/transfer/export/file-writer';
import type { ExportKind } from '../../../lib/transfer/export/targets/target';
import { say } from '../../../lib/words/catalogue/say';

/** Reports texts cut to the limit of spreadsheets; the shortlist still has them in full. */
export function doneWords(
  { check, cuts }: WrittenFile,
  { kind, isByCreator }: { kind: ExportKind; isByCreator: boolean },
): string {
  const done = writtenWords(check.rows, kind, isByCreator);
  if (cuts === 0) return done;
  return say('transfer.export.done-cut', { done, cuts: say('transfer.export.cuts', { texts: cuts }) });
}

function writtenWords(rows: number, kind: ExportKind, isByCreator: boolean): string {
  if (kind === 'clipboard') return say('transfer.export.copied', { profiles: rows });
  return isByCreator
    ? say('transfer.export.done-creators', { creators: rows })
    : say('transfer.export.done', { profiles: rows });
}
