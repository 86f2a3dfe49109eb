import type { ExportPreset } from '../../../lib/model/export';
import type { FileSettingName, FileSettings } from '../../../lib/settings/file-settings';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import { formatNumber } from '../../../lib/words/numbers';
import { fullTableName } from '../../../lib/words/table-names';
import styles from '../backup/Backup.module.css';
import { isSameAsFile, type SettingsPlan } from './import-settings';
import { presetChanges } from './preset-changes';

/** What importing a settings file would change. */
export function SettingsPreview({ plan }: { plan: SettingsPlan }) {
  const { before, settings, definitions, protocols, hashNow, hashAfter } = plan;
  const { tables, briefs } = definitions;
  const presets = Object.hasOwn(before, 'exportPresets')
    ? presetChanges(presetsIn(before), presetsIn(settings))
    : presetChanges([], []);
  const arePresetsNamed = Object.values(presets).some((names) => names.length > 0);
  const groups = [
    ['tables-added', tables.added.map(fullTableName)],
    ['tables-changed', tables.changed.map(fullTableName)],
    ['tables-removed', tables.removed.map(fullTableName)],
    ['briefs-added', briefs.added.map(({ name }) => name)],
    ['briefs-changed', briefs.changed.map(({ name }) => name)],
    ['presets-added', presets.added],
    ['presets-changed', presets.changed],
    ['presets-removed', presets.removed],
    ['protocols-set', protocols.lists.map((list) => list ?? say('settings-file.all-profiles'))],
  ] as const;
  const missing = protocols.missing.length > 0 && (
    <p>
      {say('settings-file.protocols-missing', {
        count: protocols.missing.length,
        names: separated(protocols.missing),
      })}
    </p>
  );
  if (isSameAsFile(plan))
    return (
      <div className={styles.preview} role="status">
        <p>{say('settings-file.same')}</p>
        {missing}
      </div>
    );
  return (
    <div className={styles.preview} role="status">
      <p>{say('settings-file.will-change')}</p>
      <ul>
        {(Object.keys(before) as FileSettingName[])
          .filter((name) => name !== 'exportPresets' || !arePresetsNamed)
          .map((name) => (
            <li key={name}>{changeText(name, before[name], settings[name])}</li>
          ))}
        {groups
          .filter(([, names]) => names.length > 0)
          .map(([group, names]) => (
            <li key={group}>
              {say(`settings-file.${group}`, { count: names.length, names: separated(names) })}
            </li>
          ))}
      </ul>
      {missing}
      <p className={styles.hint}>{say('settings-file.hash-after', { hash: hashAfter, now: hashNow })}</p>
    </div>
  );
}

/** They are parsed by the schema of that setting. */
const presetsIn = ({ exportPresets }: FileSettings) => (exportPresets ?? []) as readonly ExportPreset[];

/** A number with what it was before; of everything else, the name. */
function changeText(setting: FileSettingName, before: unknown, after: unknown): string {
  const name = say('settings-file.setting', { name: setting });
  if (typeof before !== 'number' || typeof after !== 'number') return name;
  return say('settings-file.from-to', { name, before: formatNumber(before), after: formatNumber(after) });
}
