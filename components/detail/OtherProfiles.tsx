import { type Candidate, nameOf } from '../../lib/model/candidate';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import { answerCreator, type CreatorAnswer } from '../../lib/store/edit-creator';
import type { OtherProfile } from '../../lib/store/other-profiles';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { accountWords } from '../../lib/words/saved-words';
import { takeBack } from '../data/take-back';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { OutsideText } from '../ui/OutsideText';
import { showProblem } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import styles from './Detail.module.css';

interface OtherProfilesProps {
  candidate: Candidate;
  others: readonly OtherProfile[];
  onOpen(id: string): void;
}

/** Saved profiles that are, or may be, of the same creator, with the reason to think so. The user says whether they are. */
export function OtherProfiles({ candidate, others, onOpen }: OtherProfilesProps) {
  const db = useShortlist();
  const answer = async (other: Candidate, given: CreatorAnswer) => {
    const result = await answerCreator(db, candidate.id, other.id, given);
    if (!result.ok) return showProblem(() => inOneLine(result.problem));
    const words = () => say(`detail.answered-${given}`, { account: accountWords(other) });
    showToastWithUndo(
      words,
      () => takeBack(db, result.value),
      () => say('undo.not-yet'),
    );
  };
  return (
    <ul className={styles.log}>
      {others.map(({ candidate: other, because }) => (
        <li key={other.id} className={styles.relative}>
          <span>
            <OutsideText>{nameOf(other)}</OutsideText>{' '}
            <span className={styles.quiet}>{PLATFORM_NAMES[other.platform]}</span>
            <br />
            <span className={styles.quiet}>{say(`detail.because-${because}`)}</span>
          </span>
          <span className={styles.actions}>
            {because === 'creator' ? (
              <Answer given="parted" other={other} onAnswer={answer} />
            ) : (
              <>
                <Answer given="same" other={other} onAnswer={answer} />
                <Answer given="not-same" other={other} onAnswer={answer} />
              </>
            )}
            <Button
              variant="quiet"
              atEdge
              name={say('detail.title', { account: accountWords(other) })}
              onPress={() => onOpen(other.id)}
            >
              {say('detail.open')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface AnswerProps {
  given: CreatorAnswer;
  other: Candidate;
  onAnswer(other: Candidate, given: CreatorAnswer): Promise<void>;
}

function Answer({ given, other, onAnswer }: AnswerProps) {
  return (
    <Button
      variant="quiet"
      name={say(`detail.answer-${given}-this`, { account: accountWords(other) })}
      onPress={() => void onAnswer(other, given)}
    >
      {say(`detail.answer-${given}`)}
    </Button>
  );
}
