import { KeySheet } from '../keys/KeySheet';
import type { TabBrowser } from '../tab/tab-browser';
import { useTab } from '../tab/use-tab';
import { Toasts } from '../ui/Toasts';
import { latestProfileTab } from './latest-profile-tab';
import { Settings } from './Settings';
import styles from './Settings.module.css';
import { useEvaluationSettings } from './use-evaluation-settings';

/** The settings on a page of their own, with their effect on the profile that was looked at last. */
export function SettingsPage({ browser = latestProfileTab }: { browser?: TabBrowser }) {
  const { screen } = useTab(browser);
  const settings = useEvaluationSettings();
  return (
    <Toasts>
      <main className={styles.page}>
        <header className={styles.top}>
          <h1 className={styles.title}>Settings</h1>
          <KeySheet atEdge />
        </header>
        {settings && <Settings settings={settings} seen={screen.seen} />}
      </main>
    </Toasts>
  );
}
