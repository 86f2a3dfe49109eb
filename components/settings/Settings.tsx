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
import { BrowserKeys } from './BrowserKeys';
import { FormulaSettings } from './FormulaSettings';
import { ImportSettings } from './ImportSettings';
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
  /** The file of the settings, and their hash. */
  settingsFile?: ReactNode;
  /** Backing up the workspace, and restoring it. */
  backup?: ReactNode;
  /** Offers to report the page that was looked at last. */
  report?: ReactNode;
}

/** Every setting of the evaluation. A change takes effect at once on all screens. */
export function Settings({ settings, seen, money, copyRow, settingsFile, backup, report }: SettingsProps) {
  const [before] = useState(settings);
  const [resets, setResets] = useState(0);
  // Also discards text that was typed but invalid.
  const forgetTyped = () => setResets((count) => count + 1);
  const reset = async () => {
    const result = await resetEvaluationSettings();
    forgetTyped();
    if (!result.ok) {
      showProblem(() => inOneLine(result.problem));
      return;
    }
    const takeBack = async () => {
      const taken = await result.value();
      forgetTyped();
      return taken;
    };
    const done = () =>
      settings.ownTables.length > 0 ? say('settings.reset.done-but-tables') : say('settings.reset.done');
    showToastWithUndo(done, takeBack, () => say('settings.reset.undo-failed'));
  };
  return (
    <div>
      <FailureBoundary part={say('settings.language.legend')}>
        <LanguageSettings />
      </FailureBoundary>
      <div key={resets}>
        <FailureBoundary part={say('settings.platforms.legend')}>
          <PlatformSwitches />
        </FailureBoundary>
        <FailureBoundary part={say('settings.part.sample')}>
          <SampleSettings settings={settings} />
        </FailureBoundary>
        <FailureBoundary part={say('settings.part.formula')}>
          <FormulaSettings settings={settings} />
        </FailureBoundary>
        <FailureBoundary part={say('settings.part.kinds')}>
          <KindSettings settings={settings} />
        </FailureBoundary>
        <FailureBoundary part={say('settings.part.tiers')}>
          <TierSettings stored={toDraft(settings.tiers)} />
        </FailureBoundary>
        <FailureBoundary part={say('settings.part.tables')}>
          <OwnTables settings={settings} />
        </FailureBoundary>
        <FailureBoundary part={say('settings.part.money')}>{money}</FailureBoundary>
        <FailureBoundary part={say('settings.part.keys')}>
          <KeySettings />
          <BrowserKeys />
        </FailureBoundary>
        <FieldGroup legend={say('settings.copy-row.legend')}>{copyRow}</FieldGroup>
        {settingsFile && (
          <FailureBoundary part={say('settings-file.title')}>
            <FieldGroup legend={say('settings-file.title')}>{settingsFile}</FieldGroup>
          </FailureBoundary>
        )}
        {backup && (
          <FailureBoundary part={say('backup.title')}>
            <FieldGroup legend={say('backup.title')}>{backup}</FieldGroup>
          </FailureBoundary>
        )}
        <FailureBoundary part={say('import.remembered.legend')}>
          <ImportSettings />
        </FailureBoundary>
        {report && <FailureBoundary part={say('page-file.settings-legend')}>{report}</FailureBoundary>}
        <FailureBoundary part={say('health.title')}>
          <ReaderHealth />
        </FailureBoundary>
      </div>
      <p className={styles.licences}>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {say('settings.licences')}
        </a>
      </p>
      <Button onPress={reset}>{say('settings.reset.button')}</Button>
      <FailureBoundary part={say('settings.part.preview')}>
        <Preview seen={seen} before={before} now={settings} />
      </FailureBoundary>
    </div>
  );
}
