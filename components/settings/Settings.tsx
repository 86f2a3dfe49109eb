import { useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { resetEvaluationSettings } from '../../lib/settings/evaluation-settings';
import { CopyHeadersSwitch } from '../exchange/CopyHeadersSwitch';
import type { Seen } from '../tab/screen-state';
import { Button } from '../ui/Button';
import { FailureBoundary } from '../ui/FailureBoundary';
import { inOneLine, sayWithUndo } from '../ui/say-with-undo';
import { sayProblem } from '../ui/toast';
import { FormulaChoice } from './FormulaChoice';
import { KeyChoice } from './KeyChoice';
import { KindChoice } from './KindChoice';
import { MoneyChoice } from './MoneyChoice';
import { OwnTables } from './OwnTables';
import { Preview } from './Preview';
import { SampleChoice } from './SampleChoice';
import styles from './Settings.module.css';
import { TierChoice } from './TierChoice';
import { toDraft } from './tier-draft';

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
    const outcome = await resetEvaluationSettings();
    forgetTyped();
    if (!outcome.ok) {
      sayProblem(inOneLine(outcome.problem));
      return;
    }
    const takeBack = async () => {
      const taken = await outcome.value();
      forgetTyped();
      return taken;
    };
    sayWithUndo(settings.ownTables.length > 0 ? USUAL_BUT_TABLES : USUAL, takeBack, STILL_USUAL);
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
        <fieldset className={styles.group}>
          <legend>Copy row</legend>
          <CopyHeadersSwitch />
        </fieldset>
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
