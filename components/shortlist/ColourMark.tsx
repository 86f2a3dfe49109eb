import type { LabelColour } from '../../lib/model/label';
import styles from './Labels.module.css';

/** A dot in the colour of a tag, stage or list; the name beside it says what it is. An empty ring for no colour. */
export function ColourMark({ colour }: { colour: LabelColour | null }) {
  return (
    <span
      className={`${styles.mark} ${colour === null ? styles.none : ''}`}
      style={colour === null ? undefined : { backgroundColor: `var(--label-${colour})` }}
      aria-hidden="true"
    />
  );
}
