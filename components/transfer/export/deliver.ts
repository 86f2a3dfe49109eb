import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { err, ok, type Result } from '../../../lib/model/result';
import type { WrittenFile } from '../../../lib/transfer/export/file-writer';
import type { ExportKind, ExportTarget } from '../../../lib/transfer/export/targets/target';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { say } from '../../../lib/words/catalogue/say';
import { download } from '../../data/download';
import { localDay } from '../../data/file-words';

const TYPES: Record<Exclude<ExportKind, 'clipboard'>, { type: string; ending: string }> = {
  csv: { type: 'text/csv;charset=utf-8', ending: 'csv' },
  workbook: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
  },
  'json-lines': { type: 'application/jsonl;charset=utf-8', ending: 'jsonl' },
};

interface Delivery {
  target: ExportTarget;
  kind: ExportKind;
  part: string | undefined;
  atMs: number;
  settings: EvaluationSettings;
}

/** Downloads the file, or copies the rows. */
export async function deliver({ parts }: WrittenFile, delivery: Delivery): Promise<Result<null>> {
  if (delivery.kind === 'clipboard') return copy(parts.join('').replace(/\n$/, ''));
  const { type, ending } = TYPES[delivery.kind];
  download(parts, `${fileName(delivery)}.${ending}`, type);
  return ok(null);
}

async function copy(text: string): Promise<Result<null>> {
  try {
    await navigator.clipboard.writeText(text);
    return ok(null);
  } catch {
    return err(
      say('export.dialog.copy-refused'),
      say('export.dialog.copy-refused-safe'),
      say('export.dialog.copy-refused-next'),
    );
  }
}

/**
 * Names the target, the part and the day. A file without a column for the hash of the settings has it in its name: by it
 * two people know that their files were made with the same tiers, formulas and tables.
 */
function fileName({ target, part, atMs, settings }: Delivery): string {
  const hasHash = target.columns.some(({ heading }) => heading === 'settings_hash');
  const words = ['yardstick', target.fileWord, part, localDay(atMs), hasHash ? null : settingsHash(settings)];
  return words.filter(Boolean).join('-');
}
