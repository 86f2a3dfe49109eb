import { useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { err, ok, type Problem, type Result } from '../../../lib/model/result';
import { MAX_SETTINGS_BYTES, readSettingsFile } from '../../../lib/transfer/settings-file/settings-file';
import { say } from '../../../lib/words/catalogue/say';
import { inOneLine } from '../../../lib/words/problem-words';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { FileField } from '../../ui/FileField';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { showProblem } from '../../ui/toast';
import { showToastWithUndo } from '../../ui/toast-with-undo';
import styles from '../backup/Backup.module.css';
import { importSettings, isSameAsFile, planSettings, type SettingsPlan, undoImport } from './import-settings';
import { SettingsPreview } from './SettingsPreview';

interface ImportSettingsProps {
  settings: EvaluationSettings;
  onClose(): void;
}

/** Chooses a settings file, shows what it changes, and imports it. */
export function ImportSettings({ settings, onClose }: ImportSettingsProps) {
  const db = useShortlist();
  const [plan, setPlan] = useState<SettingsPlan | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const choose = async (file: Blob) => {
    const text = await textOf(file);
    const read = text.ok ? readSettingsFile(text.value) : text;
    const planned = read.ok ? await planSettings(db, read.value, settings) : read;
    setPlan(planned.ok ? planned.value : null);
    setProblem(planned.ok ? null : planned.problem);
  };
  const take = async (wanted: SettingsPlan) => {
    const result = await importSettings(db, wanted);
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    showToastWithUndo(
      () => say('settings-file.done'),
      () => undoImport(db),
      () => say('settings-file.still'),
    );
    onClose();
  };
  return (
    <div className={styles.part}>
      <FileField
        label={say('settings-file.file')}
        hint={say('settings-file.hint')}
        accept=".json,application/json"
        onChoose={(file) => void choose(file)}
      />
      {problem && <ProblemNotice problem={problem} />}
      {plan && <SettingsPreview plan={plan} />}
      {plan && (
        <div className={styles.actions}>
          {!isSameAsFile(plan) && (
            <Button variant="primary" onPress={() => void take(plan)}>
              {say('settings-file.now')}
            </Button>
          )}
          <Button variant="quiet" onPress={onClose}>
            {say('settings-file.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}

async function textOf(file: Blob): Promise<Result<string>> {
  const refused = (happened: string, next: string) =>
    err(happened, say('settings-file.nothing-changed'), next);
  if (file.size > MAX_SETTINGS_BYTES)
    return refused(say('settings-file.too-large'), say('problem.settings-file-missing.next'));
  const text = await file.text().catch(() => null);
  return text === null
    ? refused(say('settings-file.unreadable'), say('settings-file.unreadable-next'))
    : ok(text);
}
