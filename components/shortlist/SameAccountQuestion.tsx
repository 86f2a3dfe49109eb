import { handleText } from '../../lib/model/place';
import type { Result } from '../../lib/model/result';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { samePerson, someoneElse } from '../../lib/store/update-account';
import { sameAccountQuestion } from '../../lib/words/account-words';
import { inOneLine } from '../../lib/words/problem-words';
import { takeBack } from '../data/take-back';
import { useRecognized } from '../data/use-recognized';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { showProblem } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import styles from './SameAccountQuestion.module.css';

interface QuestionProps {
  /** The account on the screen. */
  draft: CandidateDraft;
}

/**
 * Asks whether a saved profile with the same handle or account id is the person on the screen. Both stay as they are until
 * the user has answered.
 */
export function SameAccountQuestion({ draft }: QuestionProps) {
  const db = useShortlist();
  const recognized = useRecognized(draft);
  if (!recognized?.doubtful) return null;
  const { candidate, doubtful } = recognized;
  const answer = async (saving: Promise<Result<string>>, words: string) => {
    const result = await saving;
    if (!result.ok) return showProblem(inOneLine(result.problem));
    showToastWithUndo(words, () => takeBack(db, result.value), 'The answer still counts.');
  };
  const of = handleText(doubtful.handle);
  return (
    <section aria-label="Same person?" className={styles.question}>
      <p>{sameAccountQuestion({ handle: draft.handle, candidate, doubtful }, draft.takenAtMs)}</p>
      <div className={styles.answers}>
        <Button
          onPress={() =>
            void answer(
              samePerson(db, draft, { candidate, doubtful }),
              candidate
                ? `Joined both profiles of ${handleText(candidate.handle)}.`
                : `${of} is the same person.`,
            )
          }
        >
          Same person
        </Button>
        <Button
          onPress={() =>
            void answer(
              someoneElse(db, draft, { candidate, doubtful }),
              `The saved ${of} stays a profile of its own.`,
            )
          }
        >
          Someone else
        </Button>
      </div>
    </section>
  );
}
