import type { ExportPreset } from '../../../lib/model/export';
import { TARGET_IDS, type TargetId } from '../../../lib/transfer/export/targets/all-targets';
import type { ExportKind } from '../../../lib/transfer/export/targets/target';
import { say } from '../../../lib/words/catalogue/say';

const isBuiltIn = (id: string): id is TargetId => (TARGET_IDS as readonly string[]).includes(id);

/** The export of posts, which has a form of its own. */
export const RESEARCH = 'research' as const;

/** What a target is called on screen. */
export function targetName(id: string, presets: readonly ExportPreset[]): string {
  if (id === RESEARCH) return say('export.target.research');
  if (isBuiltIn(id)) return say(`export.target.${id}`);
  return presets.find((one) => one.id === id)?.name ?? say('export.target.yardstick');
}

/** What to know about a target before its file is used. */
export function targetHint(id: string, kind?: ExportKind): string {
  if (!isBuiltIn(id) && id !== RESEARCH) return say('export.preset.hint');
  // The copied rows are no file, and may have no headings.
  if (id === 'yardstick' && kind === 'clipboard') return say('export.target-hint.yardstick-copy');
  return say(`export.target-hint.${id}`);
}
