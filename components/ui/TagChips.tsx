import { say } from '../../lib/words/catalogue/say';
import { OutsideText } from './OutsideText';
import styles from './Tags.module.css';

interface TagChipsProps {
  label: string;
  tags: string[];
  onRemove(tag: string): void;
}

/** The tags of a field, each with a remove button. */
export function TagChips({ label, tags, onRemove }: TagChipsProps) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={say('ui.tags.added', { label })} className={styles.list}>
      {tags.map((tag) => (
        <li key={tag} className={styles.chip}>
          <OutsideText>{tag}</OutsideText>
          <button
            type="button"
            className={styles.remove}
            aria-label={say('ui.tags.remove', { tag })}
            onClick={() => onRemove(tag)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
