import { useState } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import { InWorkspace } from '../../data/InWorkspace';
import { latestProfileTab } from '../../data/latest-profile-tab';
import type { TabBrowser } from '../../data/tab-browser';
import { useEvaluationSettings } from '../../data/use-evaluation-settings';
import { type FollowedScreen, useTab } from '../../data/use-tab';
import { MoneyFields } from '../../money/MoneyFields';
import { ReportSetting } from '../../page-file/ReportSetting';
import { Settings } from '../../settings/Settings';
import styles from '../../settings/Settings.module.css';
import { UndoKey } from '../../shortlist/UndoKey';
import { BackupSettings } from '../../transfer/backup/BackupSettings';
import { CopyHeadersSwitch } from '../../transfer/FormatSettings';
import { SettingsFile } from '../../transfer/settings-file/SettingsFile';
import { KeySheet } from '../../ui/keys/KeySheet';
import { Toasts } from '../../ui/Toasts';

/** The settings page, with a preview on the profile that was looked at last. */
export function SettingsPage({ browser = latestProfileTab }: { browser?: TabBrowser }) {
  const followed = useTab(browser);
  return (
    <InWorkspace>
      <Content {...followed} />
    </InWorkspace>
  );
}

function Content({ screen, actions }: FollowedScreen) {
  const settings = useEvaluationSettings();
  const [nowMs] = useState(() => Date.now());
  return (
    <Toasts>
      <main className={styles.page}>
        <header className={styles.top}>
          <h1 className={styles.title}>{say('screens.options.title')}</h1>
          <KeySheet atEdge />
          <UndoKey />
        </header>
        {settings && (
          <Settings
            settings={settings}
            seen={screen.seen}
            money={<MoneyFields settings={settings} />}
            copyRow={<CopyHeadersSwitch />}
            settingsFile={<SettingsFile settings={settings} nowMs={nowMs} />}
            backup={<BackupSettings nowMs={nowMs} />}
            report={<ReportSetting make={screen.place ? actions.pageFile : null} />}
          />
        )}
      </main>
    </Toasts>
  );
}
