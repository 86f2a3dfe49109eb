import type { Candidate } from '../../lib/model/candidate';
import { settleNote } from '../../lib/store/edit-candidate';
import { say } from '../../lib/words/catalogue/say';
import { formatDay } from '../../lib/words/numbers';
import { inOneLine } from '../../lib/words/problem-words';
import { useShortlist } from '../data/use-shortlist';
import { useNow } from '../data/use-time';
import { Button } from '../ui/Button';
import { showProblem } from '../ui/toast';
import styles from './OtherNotes.module.css';

interface OtherNotesProps {
  candidate: Candidate;
  /** The entry in the field above. */
  noteId: string;
  /** Adds a version of the text to the entry in the field. */
  onAdd(text: string): void;
}

/** The notes outside the field: other entries with their dates, and what another window wrote at the same time. */
export function OtherNotes({ candidate, noteId, onAdd }: OtherNotesProps) {
  const db = useShortlist();
  const nowMs = useNow();
  const others = candidate.entries.filter(({ id }) => id !== noteId).toReversed();
  const lost = candidate.entries.find(({ id }) => id === noteId)?.other ?? [];
  if (others.length === 0 && lost.length === 0) return null;
  const settle = async () => {
    const result = await settleNote(db, candidate.id, noteId);
    if (!result.ok) showProblem(() => inOneLine(result.problem));
  };
  return (
    <div className={styles.notes}>
      {lost.length > 0 && (
        <div role="status">
          <p>{say('shortlist.notes.other')}</p>
          {lost.map((text) => (
            <blockquote key={text} className={styles.text}>
              {text}
            </blockquote>
          ))}
          <div className={styles.answers}>
            <Button variant="quiet" onPress={() => onAdd(lost.join('\n'))}>
              {say('shortlist.notes.add')}
            </Button>
            <Button variant="quiet" onPress={() => void settle()}>
              {say('shortlist.notes.discard')}
            </Button>
          </div>
        </div>
      )}
      {others.map(({ id, atMs, body, other }) => (
        <p key={id} className={styles.text}>
          <span className={styles.date}>{formatDay(atMs, nowMs)}</span> {[body, ...other].join('\n')}
        </p>
      ))}
    </div>
  );
}
