import { handleText } from '../../lib/model/place';
import type { Result } from '../../lib/model/result';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import { samePerson, someoneElse } from '../../lib/store/update-account';
import { sameAccountQuestion } from '../../lib/words/account-words';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { takeBack } from '../data/take-back';
import { useRecognized } from '../data/use-recognized';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { showProblem, type ToastWords } from '../ui/toast';
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
  const answer = async (saving: Promise<Result<string>>, words: ToastWords) => {
    const result = await saving;
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    showToastWithUndo(
      words,
      () => takeBack(db, result.value),
      () => say('shortlist.same.still'),
    );
  };
  const of = handleText(doubtful.handle);
  return (
    <section aria-label={say('shortlist.same.title')} className={styles.question}>
      <p>{sameAccountQuestion({ handle: draft.handle, candidate, doubtful }, draft.takenAtMs)}</p>
      <div className={styles.answers}>
        <Button
          onPress={() =>
            void answer(samePerson(db, draft, { candidate, doubtful }), () =>
              candidate
                ? say('shortlist.same.joined', { account: handleText(candidate.handle) })
                : say('shortlist.same.is', { account: of }),
            )
          }
        >
          {say('shortlist.same.yes')}
        </Button>
        <Button
          onPress={() =>
            void answer(someoneElse(db, draft, { candidate, doubtful }), () =>
              say('shortlist.same.apart', { account: of }),
            )
          }
        >
          {say('shortlist.same.no')}
        </Button>
      </div>
    </section>
  );
}
