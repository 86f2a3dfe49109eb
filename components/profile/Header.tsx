import { nameText } from '../../lib/model/outside-text';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { say } from '../../lib/words/catalogue/say';
import type { KnownProfile } from '../data/session-profile';
import { OutsideText } from '../ui/OutsideText';
import styles from './Header.module.css';

/** The account whose numbers are shown. Name and handle are the page's own text. */
export function Header({ seen: { place, handle, profile } }: { seen: KnownProfile }) {
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <h1 className={styles.name} dir="auto">
          {nameText(profile.displayName) ?? handleText(handle)}
        </h1>
        {profile.verified === true && <span className={styles.sign}>{say('header.verified')}</span>}
      </div>
      <p className={styles.platform}>{PLATFORM_NAMES[place.platform]}</p>
      <p className={styles.handle}>
        <OutsideText>{handleText(handle)}</OutsideText>
        {profile.category !== null && <OutsideText>{profile.category}</OutsideText>}
      </p>
    </header>
  );
}
