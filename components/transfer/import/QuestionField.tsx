import type { Question } from '../../../lib/transfer/import/questions';
import { say } from '../../../lib/words/catalogue/say';
import { Select } from '../../ui/Select';
import styles from './ColumnsStep.module.css';
import { answerOptions, questionWords } from './column-words';

interface QuestionFieldProps {
  question: Question;
  /** Null until the user answers. */
  answer: string | null;
  onAnswer(answer: string): void;
}

/** One question about a column or the whole list. Until it is answered, what it is about stays empty. */
export function QuestionField({ question, answer, onAnswer }: QuestionFieldProps) {
  const { asks, about } = questionWords(question);
  return (
    <div className={styles.question}>
      <Select
        label={asks}
        value={answer ?? ''}
        options={[['', say('import.question.unanswered')], ...answerOptions(question)]}
        onChange={onAnswer}
        hint={about}
      />
    </div>
  );
}
