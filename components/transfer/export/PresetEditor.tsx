import { useState } from 'react';
import type { ExportPreset } from '../../../lib/model/export';
import type { OwnField } from '../../../lib/model/label';
import { exportPresets } from '../../../lib/settings/stored-settings';
import { ownFileColumns } from '../../../lib/transfer/export/own-file-columns';
import { say } from '../../../lib/words/catalogue/say';
import { consequenceInOneLine } from '../../../lib/words/problem-words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import formStyles from '../../ui/DialogForm.module.css';
import { TextField } from '../../ui/TextField';
import { showProblem } from '../../ui/toast';
import styles from './ExportForm.module.css';
import { PresetColumns } from './PresetColumns';

interface PresetEditorProps {
  /** Null for a new one. */
  preset: ExportPreset | null;
  presets: readonly ExportPreset[];
  fields: readonly OwnField[];
  /** With the id of the saved preset; null if nothing was saved. */
  onDone(id: string | null): void;
}

/** Names a preset, and chooses and orders its columns. */
export function PresetEditor({ preset, presets, fields, onDone }: PresetEditorProps) {
  const [name, setName] = useState(preset?.name ?? '');
  const [columns, setColumns] = useState<readonly string[]>(preset?.columns ?? []);
  const [isForTool, setForTool] = useState(preset ? !preset.isSpreadsheet : false);
  const [isTried, setTried] = useState(false);
  const known = ownFileColumns(fields).map(({ heading }) => heading);
  const typed = name.trim();
  const isTaken = presets.some((one) => one.id !== preset?.id && sameName(one.name, typed));
  const nameProblem =
    typed === '' ? say('export.preset.name-empty') : isTaken ? say('export.preset.name-taken') : null;

  const save = async () => {
    setTried(true);
    if (nameProblem !== null || columns.length === 0) return;
    const id = preset?.id ?? crypto.randomUUID();
    const saved = { id, name: typed, columns: [...columns], isSpreadsheet: !isForTool };
    const stored = await exportPresets.amend((all) =>
      all.some((one) => one.id === id) ? all.map((one) => (one.id === id ? saved : one)) : [...all, saved],
    );
    if (stored.ok) onDone(id);
    else showProblem(() => consequenceInOneLine(stored.problem));
  };
  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={formStyles.title}>
        {say(preset ? 'export.preset.title-edit' : 'export.preset.title-new')}
      </h3>
      <TextField
        label={say('export.preset.name')}
        value={name}
        onChange={setName}
        problem={isTried ? nameProblem : null}
      />
      <PresetColumns known={known} columns={columns} onChange={setColumns} />
      {isTried && columns.length === 0 && (
        <p className={styles.problem} role="alert">
          {say('export.preset.columns-empty')}
        </p>
      )}
      <Checkbox checked={isForTool} onChange={setForTool}>
        {say('export.preset.for-tool')}
      </Checkbox>
      <div className={formStyles.actions}>
        <Button variant="primary" onPress={() => void save()}>
          {say('export.preset.save')}
        </Button>
        <Button onPress={() => onDone(null)}>{say('export.preset.cancel')}</Button>
      </div>
    </form>
  );
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
