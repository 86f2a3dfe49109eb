import { type ReactNode, useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { resetEvaluationSettings } from '../../lib/settings/evaluation-settings';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import type { ShownProfile } from '../data/screen-state';
import { Button } from '../ui/Button';
import { FailureBoundary } from '../ui/FailureBoundary';
import { FieldGroup } from '../ui/FieldGroup';
import { showProblem } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { FormulaSettings } from './FormulaSettings';
import { KeySettings } from './KeySettings';
import { KindSettings } from './KindSettings';
import { LanguageSettings } from './LanguageSettings';
import { OwnTables } from './OwnTables';
import { PlatformSwitches } from './PlatformSwitches';
import { Preview } from './Preview';
import { ReaderHealth } from './ReaderHealth';
import { SampleSettings } from './SampleSettings';
import styles from './Settings.module.css';
import { TierSettings } from './TierSettings';
import { toDraft } from './tier-draft';

interface SettingsProps {
  settings: EvaluationSettings;
  /** The profile on which changes are previewed. */
  seen: ShownProfile | null;
  /** The fields of the currency. */
  money: ReactNode;
  /** The fields of "Copy row". */
  copyRow: ReactNode;
  /** Offers to report the page that was looked at last. */
  report?: ReactNode;
}

const USUAL = 'Everything is as usual again.';
const STILL_USUAL = 'The usual settings still hold.';
const USUAL_BUT_TABLES = 'All else is as usual again. Your own tables are kept and still come first.';

/** Every setting of the evaluation. A change takes effect at once on all screens. */
export function Settings({ settings, seen, money, copyRow, report }: SettingsProps) {
  const [before] = useState(settings);
  const [resets, setResets] = useState(0);
  // Also discards text that was typed but invalid.
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
      <FailureBoundary part={say('settings.language.legend')}>
        <LanguageSettings />
      </FailureBoundary>
      <div key={resets}>
        <FailureBoundary part="More platforms">
          <PlatformSwitches />
        </FailureBoundary>
        <FailureBoundary part="Sample">
          <SampleSettings settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Formula">
          <FormulaSettings settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Kinds of post">
          <KindSettings settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Tiers">
          <TierSettings stored={toDraft(settings.tiers)} />
        </FailureBoundary>
        <FailureBoundary part="Your own tables">
          <OwnTables settings={settings} />
        </FailureBoundary>
        <FailureBoundary part="Money">{money}</FailureBoundary>
        <FailureBoundary part="Keys">
          <KeySettings />
        </FailureBoundary>
        <FieldGroup legend="Copy row">{copyRow}</FieldGroup>
        {report && <FailureBoundary part={say('page-file.settings-legend')}>{report}</FailureBoundary>}
        <FailureBoundary part={say('health.title')}>
          <ReaderHealth />
        </FailureBoundary>
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
