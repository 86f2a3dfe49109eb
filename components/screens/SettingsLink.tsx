import { say } from '../../lib/words/catalogue/say';
import buttonStyles from '../ui/Button.module.css';
import styles from './SettingsLink.module.css';

/** Opens the settings page. `small` shows a picture only, where room is scarce. */
export function SettingsLink({ small = false }: { small?: boolean }) {
  const name = say('screens.settings-page');
  return (
    <a
      className={`${buttonStyles.button} ${buttonStyles.quiet} ${styles.link} ${small ? styles.small : ''}`}
      href="/options.html"
      target="_blank"
      rel="noreferrer"
      {...(small && { 'aria-label': name, title: name })}
    >
      {small ? <Sliders /> : name}
    </a>
  );
}

/** Two sliders, the common picture for settings that holds at 16 px. */
function Sliders() {
  return (
    <svg className={styles.picture} viewBox="0 0 16 16" aria-hidden="true">
      <line x1="1" x2="8" y1="5" y2="5" />
      <line x1="12" x2="15" y1="5" y2="5" />
      <line x1="1" x2="4" y1="11" y2="11" />
      <line x1="8" x2="15" y1="11" y2="11" />
      <circle cx="10" cy="5" r="2" />
      <circle cx="6" cy="11" r="2" />
    </svg>
  );
}
