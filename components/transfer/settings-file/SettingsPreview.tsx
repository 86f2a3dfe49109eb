import type { FileSettingName } from '../../../lib/settings/file-settings';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import { formatNumber } from '../../../lib/words/numbers';
import { fullTableName } from '../../../lib/words/table-names';
import styles from '../backup/Backup.module.css';
import { isSameAsFile, type SettingsPlan } from './import-settings';

/** What importing a settings file would change. */
export function SettingsPreview({ plan }: { plan: SettingsPlan }) {
  const { before, settings, definitions, protocols, hashNow, hashAfter } = plan;
  const { tables, briefs } = definitions;
  const groups = [
    ['tables-added', tables.added.map(fullTableName)],
    ['tables-changed', tables.changed.map(fullTableName)],
    ['tables-removed', tables.removed.map(fullTableName)],
    ['briefs-added', briefs.added.map(({ name }) => name)],
    ['briefs-changed', briefs.changed.map(({ name }) => name)],
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
        {(Object.keys(before) as FileSettingName[]).map((name) => (
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

/** A number with what it was before; of everything else, the name. */
function changeText(setting: FileSettingName, before: unknown, after: unknown): string {
  const name = say('settings-file.setting', { name: setting });
  if (typeof before !== 'number' || typeof after !== 'number') return name;
  return say('settings-file.from-to', { name, before: formatNumber(before), after: formatNumber(after) });
}
