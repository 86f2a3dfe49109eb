import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { sayParts } from '../../../lib/words/catalogue/say';
import fieldStyles from '../../ui/Field.module.css';

/** The hash of the settings, by which two people can tell that theirs are the same. */
export function SettingsFile({ settings }: { settings: EvaluationSettings }) {
  return (
    <p className={fieldStyles.hint}>
      {sayParts('settings-file.hash', { hash: <code key="hash">{settingsHash(settings)}</code> })}
    </p>
  );
}
