import type { NoteEntry } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { formatDay, formatMoment } from '../../lib/words/numbers';
import styles from './Detail.module.css';

/** All notes on a candidate, newest first, each with the day it was written. */
export function NoteLog({ entries, nowMs }: { entries: readonly NoteEntry[]; nowMs: number }) {
  const written = entries.filter(({ body, other }) => body !== '' || other.length > 0).toReversed();
  if (written.length === 0) return <p className={styles.quiet}>{say('detail.no-notes')}</p>;
  return (
    <ol className={styles.log}>
      {written.map(({ id, atMs, body, other }) => (
        <li key={id}>
          <time className={styles.day} dateTime={new Date(atMs).toISOString()} title={formatMoment(atMs)}>
            {formatDay(atMs, nowMs)}
          </time>
          <p className={styles.body} dir="auto">
            {[body, ...other].filter(Boolean).join('\n')}
          </p>
        </li>
      ))}
    </ol>
  );
}
