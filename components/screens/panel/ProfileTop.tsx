import { draftOf } from '../../data/draft-of';
import type { ShownProfile } from '../../data/screen-state';
import { Header } from '../../profile/Header';
import { SavedLine } from '../../shortlist/SavedLine';
import styles from './Panel.module.css';

/** Whose profile the panel shows, and whether you have met: stays in sight while the rest scrolls. */
export function ProfileTop({ seen }: { seen: ShownProfile }) {
  return (
    <div className={styles.top}>
      <Header seen={seen} />
      <div className={styles.saved}>
        <SavedLine draft={draftOf(seen)} nowMs={seen.heardAtMs} />
      </div>
    </div>
  );
}
