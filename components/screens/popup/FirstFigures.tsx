import { say } from '../../../lib/words/catalogue/say';
import { absenceWords, countText } from '../../../lib/words/reading-facts';
import type { KnownProfile } from '../../data/session-profile';
import { Header } from '../../profile/Header';
import { NumberLine, NumberList } from '../../ui/NumberLine';
import styles from './Popup.module.css';

/** What the popup knows before its evaluation is loaded: who, and how many followers. */
export function FirstFigures({ seen }: { seen: KnownProfile | null }) {
  if (!seen) return <main aria-busy className={`${styles.popup} ${styles.filling}`} />;
  const { followers } = seen.profile;
  return (
    <main aria-busy className={`${styles.popup} ${styles.filling}`}>
      <div className={styles.who}>
        <Header seen={seen} />
      </div>
      <div className={styles.numbers}>
        <NumberList columns={2}>
          <NumberLine label={say('header.followers')}>
            {followers.found ? countText(followers) : absenceWords(followers.why)}
          </NumberLine>
        </NumberList>
      </div>
    </main>
  );
}
