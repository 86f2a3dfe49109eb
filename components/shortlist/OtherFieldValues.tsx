import type { Candidate } from '../../lib/model/candidate';
import { settleField } from '../../lib/store/edit-candidate';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { showProblem } from '../ui/toast';
import styles from './OtherNotes.module.css';

interface OtherFieldValuesProps {
  candidate: Candidate;
  fieldId: string;
  onUse(text: string): void;
}

/** What another window entered into one of the user's custom fields at the same time, until the user has decided. */
export function OtherFieldValues({ candidate, fieldId, onUse }: OtherFieldValuesProps) {
  const db = useShortlist();
  const others = candidate.otherFields?.[fieldId] ?? [];
  if (others.length === 0) return null;
  const settle = async () => {
    const result = await settleField(db, candidate.id, fieldId);
    if (!result.ok) showProblem(() => inOneLine(result.problem));
  };
  return (
    <div role="status">
      <p>{say('shortlist.own.other')}</p>
      {others.map((text, at) => (
        <div key={text}>
          <blockquote className={styles.text}>{text}</blockquote>
          <div className={styles.answers}>
            <Button variant="quiet" onPress={() => onUse(text)}>
              {say('shortlist.own.use-other')}
            </Button>
            {at === others.length - 1 && (
              <Button variant="quiet" onPress={() => void settle()}>
                {say('shortlist.own.discard-other')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
