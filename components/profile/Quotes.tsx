import styles from './Reasoning.module.css';

/** More than these prove nothing further and bury what stands below. */
const MOST = 8;

/** Other people's words, as text and nothing else. */
export function Quotes({ texts }: { texts: readonly string[] }) {
  const rest = texts.length - MOST;
  return (
    <ul className={styles.quotes}>
      {numbered(texts.slice(0, MOST)).map(({ key, text }) => (
        <li key={key} dir="auto" className={styles.quote}>
          {text}
        </li>
      ))}
      {rest > 0 && <li className={styles.why}>{`and ${rest} more`}</li>}
    </ul>
  );
}

/** The same words may stand twice. */
function numbered(texts: readonly string[]) {
  return texts.map((text, at) => ({ key: `${at} ${text}`, text }));
}
