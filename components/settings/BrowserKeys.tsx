import { browser } from 'wxt/browser';
import { say } from '../../lib/words/catalogue/say';
import { useBrowserKeys } from '../data/use-browser-commands';
import { Button } from '../ui/Button';
import { FieldGroup } from '../ui/FieldGroup';
import { OutsideText } from '../ui/OutsideText';
import styles from './Settings.module.css';

/** Firefox opens its own page for them; the types only cover Chromium. */
interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The keys that the browser hears on every page. Only the browser can change them. */
export function BrowserKeys() {
  const keys = useBrowserKeys();
  if (keys.length === 0) return null;
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  const isChromium = browser.runtime.getURL('/').startsWith('chrome-extension:');
  const change = () => {
    const opened = openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    opened.catch(() => undefined);
  };
  return (
    <FieldGroup legend={say('settings.keys.browser')}>
      <p>{say('settings.keys.browser-hint')}</p>
      <dl className={styles.keys}>
        {keys.map(({ name, keys: set }) => (
          <div key={name}>
            <dt>{say(`settings.keys.${name}`)}</dt>
            <dd>
              {set === '' ? (
                say('settings.keys.not-set')
              ) : (
                <kbd>
                  <OutsideText>{set}</OutsideText>
                </kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isChromium || openShortcutSettings ? (
        <p>
          <Button variant="quiet" onPress={change}>
            {say('settings.keys.change')}
          </Button>
        </p>
      ) : (
        <p>{say('settings.keys.change-by-hand')}</p>
      )}
    </FieldGroup>
  );
}
