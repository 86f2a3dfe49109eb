import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Entry } from '../../../lib/lists/entries';
import { exportRow } from '../../../lib/transfer/export/export-row';
import type { ExportSource } from '../../../lib/transfer/export/file-column';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { toolVersion } from '../../data/tool-version';

/** What the columns of a file are filled from. */
export function sourcesOf(entries: readonly Entry[], settings: EvaluationSettings): ExportSource[] {
  const rest = {
    tiers: settings.tiers,
    toolVersion: toolVersion(),
    settingsHash: settingsHash(settings),
  };
  return entries.map((entry) => ({ row: exportRow({ ...entry, ...rest }), candidate: entry.candidate }));
}
