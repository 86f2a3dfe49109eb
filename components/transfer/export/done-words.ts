import type { WrittenFile } from '../../../lib/transfer/export/file-writer';
import type { ExportKind } from '../../../lib/transfer/export/targets/target';
import { say } from '../../../lib/words/catalogue/say';

/** Reports texts cut to the limit of spreadsheets; the shortlist still has them in full. */
export function doneWords({ check, cuts }: WrittenFile, kind: ExportKind): string {
  const profiles = check.rows;
  const done =
    kind === 'clipboard'
      ? say('transfer.export.copied', { profiles })
      : say('transfer.export.done', { profiles });
  if (cuts === 0) return done;
  return say('transfer.export.done-cut', { done, cuts: say('transfer.export.cuts', { texts: cuts }) });
}
