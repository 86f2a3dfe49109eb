import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../../lib/model/platform';
import type { KnownStage } from '../../../lib/transfer/import/known-stages';
import type { ImportChoices } from '../../../lib/transfer/import/plan';
import type { ShownColumn } from '../../../lib/transfer/import/planned';
import type { Question } from '../../../lib/transfer/import/questions';
import { isStageAnswerOf } from '../../../lib/transfer/import/stage-column';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import { Button } from '../../ui/Button';
import { OutsideText } from '../../ui/OutsideText';
import { Select } from '../../ui/Select';
import styles from './ColumnsStep.module.css';
import { chosenFor, fieldGroup, targetOf } from './column-target';
import { HAS_PLATFORM, meaningOptions, whyWords } from './column-words';
import importStyles from './Import.module.css';
import { QuestionField } from './QuestionField';
import { StageValues } from './StageValues';

interface ColumnRowProps {
  column: ShownColumn;
  name: string;
  questions: readonly Question[];
  /** Of the workspace. */
  stages: readonly KnownStage[];
  choices: ImportChoices;
  onAnswer(question: Question, answer: string): void;
  onChange(choices: ImportChoices): void;
}

/** One column of the file: its heading, first values and meaning, with what it leaves open. */
export function ColumnRow(props: ColumnRowProps) {
  const { column, name, questions, stages, choices, onAnswer, onChange } = props;
  const { at, values } = column;
  // A choice is shown at once, before the file was read by it.
  const { meaning, platform = null } = choices.meanings?.[at] ?? column;
  const target = targetOf(column, choices.meanings?.[at]);
  const choose = (next: string, on: PlatformId | null) => {
    // What was answered about the column was about its old meaning.
    const answers = Object.fromEntries(
      Object.entries(choices.answers ?? {}).filter(
        ([id]) => !id.endsWith(`:${at}`) && !isStageAnswerOf(id, at),
      ),
    );
    onChange({
      ...choices,
      answers,
      meanings: { ...choices.meanings, [at]: { ...chosenFor(next, column), platform: on } },
    });
  };
  const asked = questions.filter(({ code }) => code !== 'column-meaning');
  const isGuess = questions.some(({ code }) => code === 'column-meaning');
  return (
    <tr>
      <th scope="row" className={styles.heading}>
        <OutsideText>{name}</OutsideText>
      </th>
      <td className={styles.values}>
        {values.length === 0 ? say('import.columns.empty') : <OutsideText>{separated(values)}</OutsideText>}
      </td>
      <td className={styles.meaning}>
        {column.why !== 'own-part' && (
          <div className={styles.selects}>
            <Select
              label={say('import.columns.meaning-of', { column: name })}
              hidesLabel
              value={target}
              options={meaningOptions()}
              group={fieldGroup(column)}
              onChange={(next) => choose(next, platform)}
            />
            {HAS_PLATFORM.has(meaning) && column.otherPlatform === null && (
              <Select
                label={say('import.columns.platform-of', { column: name })}
                hidesLabel
                value={platform ?? ''}
                options={[
                  ['', say('import.columns.any-platform')],
                  ...PLATFORM_IDS.map((id) => [id, PLATFORM_NAMES[id]] as const),
                ]}
                onChange={(next) => choose(target, next === '' ? null : next)}
              />
            )}
          </div>
        )}
        {whyWords(column).map((words) => (
          <p key={words} className={importStyles.hint}>
            {words}
          </p>
        ))}
        {isGuess && (
          <p className={styles.open}>
            {say('import.question.column-meaning')}{' '}
            <Button
              variant="quiet"
              name={say('import.question.confirm-name', { column: name })}
              onPress={() => choose(target, platform)}
            >
              {say('import.question.confirm')}
            </Button>
          </p>
        )}
        <StageValues
          column={name}
          values={column.stages}
          stages={stages}
          onChoose={({ id }, target) =>
            onChange({ ...choices, answers: { ...choices.answers, [id]: target } })
          }
        />
        {asked.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={choices.answers?.[question.id] ?? null}
            onAnswer={(given) => onAnswer(question, given)}
          />
        ))}
      </td>
    </tr>
  );
}
