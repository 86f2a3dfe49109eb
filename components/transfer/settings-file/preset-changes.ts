import type { ExportPreset } from '../../../lib/model/export';
import { isSame } from '../../../lib/settings/merge-setting';

/** What becomes of the user's export presets, by name, when those of a settings file replace them. */
export function presetChanges(here: readonly ExportPreset[], file: readonly ExportPreset[]) {
  const among = (presets: readonly ExportPreset[], { id }: ExportPreset) =>
    presets.find((one) => one.id === id);
  const namesOf = (presets: readonly ExportPreset[]) => presets.map(({ name }) => name);
  return {
    added: namesOf(file.filter((one) => !among(here, one))),
    changed: namesOf(file.filter((one) => among(here, one) && !isSame(among(here, one), one))),
    removed: namesOf(here.filter((one) => !among(file, one))),
  };
}
