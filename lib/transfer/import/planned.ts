import type { OwnField } from '../../model/label';
import { dateOrder, dateText } from '../../typed/date-text';
import { numbersIn } from './count-column';
import type { Encoding } from './decode';
import { type Grid, type GridRow, knownOf, textIn } from './grid';
import { fieldsFor } from './known-fields';
import type { KnownStage } from './known-stages';
import type { Column } from './meanings';
import { numberStyle } from './number-text';
import type { OpenedFile } from './open-file';
import type { ImportChoices, ImportPlan } from './plan';
import type { Question } from './questions';
import { accountCount } from './row-creator';
import type { LeftRow } from './rows-of-list';
import { type StageValue, stageValues } from './stage-column';

/** What the values of a column themselves settle, so that nobody has to be asked. */
export type Settled =
  | { code: 'decimal-mark'; mark: '.' | ',' }
  | { code: 'date-order'; order: 'day-first' | 'month-first' };

export interface ShownColumn extends Column {
  /** The first values that differ. */
  values: readonly string[];
  settled: Settled | null;
  /** The custom fields of the workspace that its values can be of, in the user's order. */
  ownFields: readonly OwnField[];
  /** Of a column of stages, the words that no stage of the workspace is called. */
  stages: readonly StageValue[];
}

/** A plan as a screen shows it: everything about the columns, and of the rows how many. */
export interface PlannedImport
  extends Pick<
    ImportPlan,
    'sheet' | 'headingLine' | 'fingerprint' | 'remarks' | 'rowCount' | 'nothingBecause'
  > {
  encoding: Encoding | null;
  isEncodingGuessed: boolean;
  /** More than one only in a workbook. */
  sheets: readonly { name: string; rows: number }[];
  /** Rows that may be the headings. */
  headingRows: readonly { line: number; text: string }[];
  /** The open ones, and those that the user has answered and may answer again. */
  questions: readonly Question[];
  columns: readonly ShownColumn[];
  creators: number;
  profiles: number;
  refusedRows: number;
  refusedCells: number;
  leftRows: readonly LeftRow[];
  /** The stages of the workspace, in the user's order. */
  stages: readonly KnownStage[];
  /** The choices that the plan follows: the user's, with those remembered from an earlier file. */
  choices: ImportChoices;
  /** Whether any of them was remembered. */
  isRemembered: boolean;
}

const SHOWN_VALUES = 3;
const SHOWN_HEADING_ROWS = 12;
/** Rows that are searched for first values, and for what settles a column. */
const SEARCHED = 2_000;

interface PlannedWith {
  isRemembered: boolean;
  asked: ReadonlyMap<string, Question>;
  stages: readonly KnownStage[];
  fields: readonly OwnField[];
}

export function plannedImport(
  file: OpenedFile,
  plan: ImportPlan,
  choices: ImportChoices,
  { isRemembered, asked, stages, fields }: PlannedWith,
): PlannedImport {
  const grid = gridOf(file, plan);
  const left = new Set(plan.leftRows.map(({ line }) => line));
  const rows = grid.rows
    .slice(0, SEARCHED)
    .filter(({ line }) => line !== plan.headingLine && !left.has(line));
  const open = new Set(plan.questions.map(({ id }) => id));
  const answered = [...asked.values()].filter(({ id }) => !open.has(id) && id in (choices.answers ?? {}));
  const questions = [...plan.questions, ...answered];
  const inQuestion = new Set(questions.map(({ at }) => at));
  const { sheet, headingLine, fingerprint, remarks, rowCount, nothingBecause } = plan;
  return {
    ...{ sheet, headingLine, fingerprint, remarks, rowCount, nothingBecause, choices, isRemembered, stages },
    questions: questions.map(shortQuestion),
    encoding: file.encoding,
    isEncodingGuessed: file.isEncodingGuessed,
    sheets: file.grids.flatMap(({ name, rows: all }) =>
      name === null || all.length === 0 ? [] : [{ name, rows: all.length }],
    ),
    headingRows: grid.hasKeys ? [] : grid.rows.slice(0, SHOWN_HEADING_ROWS).map(headingRow),
    columns: plan.columns.map((column) => ({
      ...column,
      values: firstValues(rows, column.at),
      settled: inQuestion.has(column.at) ? null : settledIn(rows, column),
      ownFields: fieldsFor(column, rows, fields),
      stages:
        column.meaning === 'stage' && column.why !== 'own-heading'
          ? stageValues(listed(grid, plan, left), column.at, choices.answers ?? {}, stages)
          : [],
    })),
    creators: plan.creators.length,
    profiles: plan.creators.reduce((sum, creator) => sum + accountCount(creator), 0),
    refusedRows: plan.refusedRows.length,
    refusedCells: plan.refusedCells.length,
    leftRows: plan.leftRows.slice(0, SEARCHED),
  };
}

/** The rows that are read: without the headings, and without lines around the list. */
const listed = ({ rows }: Grid, { headingLine }: ImportPlan, left: ReadonlySet<number>) =>
  rows.filter(({ line }) => line !== headingLine && !left.has(line));

/** The sheet that a plan reads. */
export const gridOf = ({ grids }: OpenedFile, { sheet }: Pick<ImportPlan, 'sheet'>): Grid =>
  grids.find(({ name }) => name === sheet) ?? { name: null, isHidden: false, rows: [] };

/** A cell may have 100,000 characters, of which no screen shows more. */
const MAX_TEXT = 120;
export const shortText = (text: string): string =>
  text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;

const shortQuestion = (question: Question): Question => ({
  ...question,
  cells: question.cells.map(({ line, cell }) => ({ line, cell: shortText(cell) })),
});

const headingRow = ({ line, cells }: GridRow) => ({
  line,
  text: shortText(
    cells
      .map(textIn)
      .filter((text) => text !== '')
      .join(' · '),
  ),
});

function firstValues(rows: readonly GridRow[], at: number): string[] {
  const values = new Set<string>();
  for (const { cells } of rows) {
    const text = textIn(cells[at]);
    if (text !== '') values.add(shortText(text));
    if (values.size === SHOWN_VALUES) break;
  }
  return [...values];
}

function settledIn(rows: readonly GridRow[], { at, meaning }: Column): Settled | null {
  switch (meaning) {
    case 'followers':
    case 'engagement-rate':
    case 'fee-asked':
    case 'fee-offered':
    case 'fee-agreed':
    case 'own-number': {
      const numbers = [...numbersIn(rows, at)];
      if (!numbers.some(({ readings }) => readings.length > 1)) return null;
      const { decimalMark } = numberStyle(numbers, meaning === 'followers');
      return decimalMark && { code: 'decimal-mark', mark: decimalMark };
    }
    case 'figures-date':
    case 'own-date': {
      const dates = rows.flatMap(({ cells }) =>
        knownOf(cells[at])?.date ? [] : (dateText(textIn(cells[at])) ?? []),
      );
      if (!dates.some(({ is }) => is === 'open')) return null;
      const { order } = dateOrder(dates);
      return order && { code: 'date-order', order };
    }
    default:
      return null;
  }
}
