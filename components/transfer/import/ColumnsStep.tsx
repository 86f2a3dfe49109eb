import type { PlannedImport } from '../../../lib/transfer/import/planned';
import type { Question } from '../../../lib/transfer/import/questions';
import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import { OutsideText } from '../../ui/OutsideText';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ColumnRow } from './ColumnRow';
import styles from './ColumnsStep.module.css';
import { columnName, openWords, remarkWords } from './column-words';
import importStyles from './Import.module.css';
import type { ImportFlow, ImportState } from './import-flow';
import { QuestionField } from './QuestionField';
import { forgetImport } from './remembered-imports';
import { TableChoice } from './TableChoice';

interface ColumnsStepProps {
  flow: ImportFlow;
  state: ImportState;
  planned: PlannedImport;
}

/** What each column means, and what the list leaves open: one question for a column, never one for a cell. */
export function ColumnsStep({ flow, state: { name, progress, problem }, planned }: ColumnsStepProps) {
  const { choices, questions, columns, profiles, rowCount, nothingBecause } = planned;
  const ofFile = questions.filter(({ at, code }) => at === null && code !== 'sheet');
  const open = questions.filter(({ id, code }) => code !== 'sheet' && !(id in (choices.answers ?? {})));
  const answer = ({ id }: Question, given: string) => {
    const { [id]: _, ...others } = choices.answers ?? {};
    return flow.plan({ ...choices, answers: given === '' ? others : { ...others, [id]: given } });
  };
  const forget = () => {
    void forgetImport(planned.fingerprint);
    void flow.plan({});
  };
  return (
    <>
      <div className={importStyles.body} aria-busy={progress !== null}>
        <p className={importStyles.file}>
          <OutsideText>{name ?? say('import.columns.pasted')}</OutsideText>
        </p>
        <p role="status">
          {nothingBecause
            ? say(`import.nothing.${nothingBecause}`)
            : say('import.columns.read', {
                rows: rowCount,
                profiles: say('import.columns.profiles', { profiles }),
              })}
        </p>
        {openWords(open).map((words) => (
          <p key={words} className={styles.open}>
            {words}
          </p>
        ))}
        {planned.isRemembered && (
          <p>
            {say('import.columns.remembered')}{' '}
            <Button variant="quiet" onPress={forget}>
              {say('import.columns.forget')}
            </Button>
          </p>
        )}
        {planned.remarks.map((remark) => (
          <p key={JSON.stringify(remark)} className={importStyles.hint}>
            {remarkWords(remark, columns)}
          </p>
        ))}
        {planned.isEncodingGuessed && planned.encoding && (
          <p className={importStyles.hint}>
            {say('import.columns.encoding', { encoding: planned.encoding })}
          </p>
        )}
        <TableChoice planned={planned} onChoose={(choice) => void flow.plan(choice)} />
        {ofFile.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={choices.answers?.[question.id] ?? null}
            onAnswer={(given) => void answer(question, given)}
          />
        ))}
        {problem && <ProblemNotice problem={problem} />}
        <table className={styles.columns} aria-label={say('import.columns.table')}>
          <thead>
            <tr>
              <th scope="col">{say('import.columns.column')}</th>
              <th scope="col">{say('import.columns.values')}</th>
              <th scope="col">{say('import.columns.means')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow
                key={column.at}
                column={column}
                name={columnName(column)}
                questions={questions.filter(({ at }) => at === column.at)}
                stages={planned.stages}
                choices={choices}
                onAnswer={(question, given) => void answer(question, given)}
                onChange={(next) => void flow.plan(next)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={importStyles.foot} data-part="import-next">
        <Button onPress={flow.cancel}>{say('import.again')}</Button>
        <Button
          variant="primary"
          disabled={nothingBecause !== null}
          busy={progress?.doing === 'comparing' ? say('import.working.comparing') : null}
          onPress={() => void flow.check(flow.store.getState().rule)}
        >
          {say('import.next')}
        </Button>
      </div>
    </>
  );
}
