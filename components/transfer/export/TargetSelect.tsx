import type { ExportPreset } from '../../../lib/model/export';
import { exportPresets } from '../../../lib/settings/stored-settings';
import { TARGET_IDS } from '../../../lib/transfer/export/targets/all-targets';
import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { showToast } from '../../ui/toast';
import styles from './ExportForm.module.css';
import { RESEARCH, targetName } from './target-name';

interface TargetSelectProps {
  value: string;
  presets: readonly ExportPreset[];
  onChange(id: string): void;
  /** Opens the editor for a preset, or for a new one. */
  onEdit(id: string | null): void;
}

/** For whom the file is: Yardstick, another tool, or one of the user's own presets. */
export function TargetSelect({ value, presets, onChange, onEdit }: TargetSelectProps) {
  const preset = presets.find(({ id }) => id === value);
  const ids = [...TARGET_IDS, RESEARCH, ...presets.map(({ id }) => id)];
  const remove = (gone: ExportPreset) => {
    onChange('yardstick');
    void exportPresets.amend((all) => all.filter(({ id }) => id !== gone.id));
    showToast(
      () => say('export.preset.removed', { name: gone.name }),
      () => void exportPresets.amend((all) => [...all.filter(({ id }) => id !== gone.id), gone]),
    );
  };
  return (
    <div>
      <Select
        label={say('export.dialog.for')}
        value={value}
        options={ids.map((id) => [id, targetName(id, presets)] as const)}
        onChange={onChange}
      />
      <div className={styles.pair}>
        <Button variant="quiet" onPress={() => onEdit(null)}>
          {say('export.preset.new')}
        </Button>
        {preset && (
          <>
            <Button variant="quiet" onPress={() => onEdit(preset.id)}>
              {say('export.preset.edit')}
            </Button>
            <Button variant="quiet" onPress={() => remove(preset)}>
              {say('export.preset.remove')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
