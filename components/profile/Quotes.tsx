import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import styles from './Reasoning.module.css';

/** More quotes prove nothing further and push down what follows. */
const MAX_SHOWN = 8;

/** Untrusted text by other people, shown as plain text only. */
export function Quotes({ texts }: { texts: readonly string[] }) {
  const rest = texts.length - MAX_SHOWN;
  return (
    <ul className={styles.quotes}>
      {numbered(texts.slice(0, MAX_SHOWN)).map(({ key, text }) => (
        <li key={key} dir="auto" className={styles.quote}>
          {text}
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.why}>{say('profile.comments.more', { number: formatNumber(rest) })}</li>
      )}
    </ul>
  );
}

/** Distinguishes identical texts, which React needs for keys. */
function numbered(texts: readonly string[]) {
  return texts.map((text, at) => ({ key: `${at} ${text}`, text }));
}
