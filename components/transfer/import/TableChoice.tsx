import { withoutReordering } from '../../../lib/model/outside-text';
import type { ImportChoices } from '../../../lib/transfer/import/plan';
import type { PlannedImport } from '../../../lib/transfer/import/planned';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { Select } from '../../ui/Select';
import styles from './ColumnsStep.module.css';

interface TableChoiceProps {
  planned: PlannedImport;
  /** Choices about another table do not apply to this one. */
  onChoose(choices: ImportChoices): void;
}

/** Which sheet has the list, and which of its rows has the headings. */
export function TableChoice({ planned, onChoose }: TableChoiceProps) {
  const { sheets, sheet, headingRows, headingLine, questions, choices } = planned;
  const isAsked = questions.some(({ code }) => code === 'sheet');
  const kept = choices.sheet === undefined ? {} : { sheet: choices.sheet };
  const line = headingLine === null ? '' : String(headingLine);
  const isListed = headingRows.some((row) => row.line === headingLine);
  return (
    <div className={styles.table}>
      {sheets.length > 1 && (
        <Select
          label={isAsked ? say('import.question.sheet') : say('import.columns.sheet')}
          value={sheet ?? ''}
          options={sheets.map(({ name, rows }) => [name, say('import.columns.sheet-rows', { name, rows })])}
          onChange={(chosen) => onChoose({ sheet: chosen })}
        />
      )}
      {headingRows.length > 1 && (isListed || headingLine === null) && (
        <Select
          label={say('import.columns.heading-row')}
          value={line}
          options={[
            ['', say('import.columns.no-heading')],
            ...headingRows.map(
              (row) =>
                [
                  String(row.line),
                  say('import.columns.heading-line', {
                    line: formatNumber(row.line),
                    text: withoutReordering(row.text),
                  }),
                ] as const,
            ),
          ]}
          onChange={(chosen) => onChoose({ ...kept, headingLine: chosen === '' ? null : Number(chosen) })}
        />
      )}
    </div>
  );
}
