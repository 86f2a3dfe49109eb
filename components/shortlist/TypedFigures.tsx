import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { typedSentence } from '../../lib/words/typed-figures-words';
import styles from './TypedFigures.module.css';

/** Figures that were imported or typed, newest first. They stand apart from everything that was read. */
export function TypedFigures({ candidate: { typed = [] }, nowMs }: { candidate: Candidate; nowMs: number }) {
  if (typed.length === 0) return null;
  return (
    <section className={styles.figures} aria-label={say('import.typed.title')}>
      <h3 className={styles.title}>{say('import.typed.title')}</h3>
      <ul>
        {typed.map((figures) => (
          <li key={JSON.stringify(figures)}>{typedSentence(figures, nowMs)}</li>
        ))}
      </ul>
      <p className={styles.hint}>{say('import.typed.apart')}</p>
    </section>
  );
}
