import { useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { resetEvaluationSettings } from '../../../lib/settings/evaluation-settings';
import type { Seen } from '../../data/screen-state';
import { MoneyChoice } from '../../money/MoneyChoice';
import { FormulaChoice } from '../../settings/FormulaChoice';
import { KeyChoice } from '../../settings/KeyChoice';
import { KindChoice } from '../../settings/KindChoice';
import { OwnTables } from '../../settings/OwnTables';
import { Preview } from '../../settings/Preview';
import { SampleChoice } from '../../settings/SampleChoice';
import styles from '../../settings/Settings.module.css';
import { TierChoice } from '../../settings/TierChoice';
import { toDraft } from '../../settings/tier-draft';
import { CopyHeadersSwitch } from '../../transfer/CopyHeadersSwitch';
import { Button } from '../../ui/Button';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { FieldGroup } from '../../ui/FieldGroup';
import { showProblem } from '../../ui/toast';
import { inOneLine, showToastWithUndo } from '../../ui/toast-with-undo';

interface SettingsProps {
  settings: EvaluationSettings;
  /** The profile that the effect of a change is shown on. */
  seen: Seen | null;
}

const USUAL = 'Everything is as usual again.';
const STILL_USUAL = 'The usual settings still hold.';
const USUAL_BUT_TABLES = 'All else is as usual again. Your own tables are kept and still come first.';

/** Every choice that an evaluation is made under; a change holds at once, and everywhere. */
export function Settings({ settings, seen }: SettingsProps) {
  const [before] = useState(settings);
  const [resets, setResets] = useState(0);
  // What was typed and did not make sense goes too.
  const forgetTyped = () => setResets((count) => count + 1);
  const reset = async () => {
    const result = await resetEvaluationSettings();
    forgetTyped();
    if (!result.ok) {
      showProblem(inOneLine(result.problem));
      return;
    }
    const takeBack = async () => {
      const taken = await result.value();
      forgetTyped();
      return taken;
    };
    showToastWithUndo(settings.ownTables.length > 0 ? USUAL_BUT_TABLES : USUAL, takeBack, STILL_USUAL);
  };
  return (
    <div>
      <div key={resets}>
        <FailureBoundary part="Sample">
          <SampleChoice settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Formula">
          <FormulaChoice settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Kinds of post">
          <KindChoice settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Tiers">
          <TierChoice stored={toDraft(settings.tiers)} />
        </FailureBoundary>
        <FailureBoundary part="Your own tables">
          <OwnTables settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Money">
          <MoneyChoice settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Keys">
          <KeyChoice />
        </FailureBoundary>
        <FieldGroup legend="Copy row">
          <CopyHeadersSwitch />
        </FieldGroup>
      </div>
      <p className={styles.licences}>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          Licences of the software in Yardstick
        </a>
      </p>
      <Button onPress={reset}>Back to the usual settings</Button>
      <FailureBoundary part="The preview">
        <Preview seen={seen} before={before} now={settings} />
      </FailureBoundary>
    </div>
  );
}
