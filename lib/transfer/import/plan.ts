import type { OwnField } from '../../model/label';
import type { ImportedCreator } from './creators';
import { type CreatorsOfRows, creatorsOfRows } from './creators-of-rows';
import { findTable, type Table } from './find-table';
import type { Grid } from './grid';
import { headingText } from './heading-text';
import type { KnownStage } from './known-stages';
import { type ChosenMeanings, matchColumns } from './match-columns';
import { type Column, MEANINGS } from './meanings';
import type { OpenedFile } from './open-file';
import { rowsWithCutTexts, withOwnTexts } from './own-file';
import { type Answers, type Question, questionId } from './questions';
import { type ReadRows, type RefusedCell, type RefusedRow, readRows } from './read-rows';
import { remarkOnRejoined, withTextsRejoined } from './rejoined-texts';
import type { Remark } from './remark';
import { remarkOnCuts, remarksOnShape } from './remarks';
import type { LeftRow } from './rows-of-list';
import { OPEN_FIGURES } from './twin-columns';

/** What the user decided about a file. */
export interface ImportChoices {
  /** The name of a sheet. */
  sheet?: string;
  /** The row of the headings; null for a list without. */
  headingLine?: number | null;
  meanings?: ChosenMeanings;
  answers?: Answers;
  /** Rows that the user unticked. */
  skipped?: ReadonlySet<number>;
}

/** What would be taken from a file, and everything that would not. Compared with the shortlist by `compareWithSaved`. */
export interface ImportPlan {
  sheet: string | null;
  headingLine: number | null;
  columns: readonly Column[];
  /** The same for every file with these headings, to remember the user's choices by. */
  fingerprint: string;
  questions: readonly Question[];
  remarks: readonly Remark[];
  creators: readonly ImportedCreator[];
  /** In a file of ours: which rows are about the same creator. */
  creatorsOfRows: CreatorsOfRows;
  /** Rows of the list. */
  rowCount: number;
  refusedRows: readonly RefusedRow[];
  refusedCells: readonly RefusedCell[];
  /** Rows of the sheet that are no rows of the list. */
  leftRows: readonly LeftRow[];
  /** Null if something can be taken. */
  nothingBecause:
    | 'no-rows'
    | 'no-account-column'
    | 'no-account-in-any-row'
    | 'more-cells-than-columns'
    | null;
}

/** Pure: the same file, choices, stages and custom fields of the workspace give the same plan. Takes time in proportion to the file. */
export function planImport(
  file: Pick<OpenedFile, 'grids'>,
  choices: ImportChoices = {},
  stages?: readonly KnownStage[],
  fields: readonly OwnField[] = [],
): ImportPlan {
  const { grid, question } = sheetOf(file.grids, choices);
  const rejoined = withTextsRejoined(matched(grid, choices, fields), choices.meanings);
  const { table, columns } = rejoined;
  const answers = choices.answers ?? {};
  const isWanted = ({ line }: { line: number }) => !choices.skipped?.has(line);
  const rows = withOwnTexts(
    choices.skipped?.size ? table.rows.filter(isWanted) : table.rows,
    columns,
    grid.hasKeys,
  );
  const wanted = { ...table, rows };
  const hasAccounts = columns.some(({ meaning }) => meaning === 'account');
  const applied = columns.map((column) =>
    isOpenFigure(column) ? { ...column, meaning: untilConfirmed(column) } : column,
  );
  const read: ReadRows = hasAccounts
    ? readRows(wanted, applied, answers, stages)
    : withoutAccounts(wanted.rows);
  return {
    sheet: grid.name,
    headingLine: table.headingLine,
    columns,
    fingerprint: fingerprintOf(columns),
    questions: [
      ...(question ? [question] : []),
      ...(hasAccounts ? meaningQuestions(columns, choices) : []).filter(
        // Whether its single words are handles says what the column means.
        ({ at }) => !read.questions.some(({ code, at: own }) => code === 'single-words' && own === at),
      ),
      ...read.questions,
    ],
    remarks: [
      ...read.remarks,
      ...remarkOnRejoined(rejoined, choices.skipped),
      ...remarksOnShape(columns, grid),
      ...remarkOnCuts(rowsWithCutTexts(table.rows, columns)),
    ],
    creators: read.creators,
    creatorsOfRows: creatorsOfRows(wanted.rows, columns),
    rowCount: table.rows.length,
    refusedRows: read.refusedRows,
    refusedCells: read.refusedCells,
    leftRows: table.left,
    nothingBecause:
      table.rows.length === 0
        ? 'no-rows'
        : !hasAccounts
          ? 'no-account-column'
          : read.creators.length === 0 && read.questions.length === 0
            ? areAllTooLong(read)
              ? 'more-cells-than-columns'
              : 'no-account-in-any-row'
            : null,
  };
}

/**
 * The list and its columns. A row of unknown words above a list without headings, such as merged titles, is no heading if only
 * the values of the list without it name accounts.
 */
function matched(
  grid: Grid,
  { headingLine, meanings }: ImportChoices,
  fields: readonly OwnField[],
): { table: Table; columns: Column[] } {
  const table = findTable(grid, headingLine);
  const columns = matchColumns(table, meanings, fields);
  const isFound = columns.some(({ meaning }) => meaning === 'account');
  if (isFound || headingLine !== undefined || table.headingLine === null || grid.hasKeys)
    return { table, columns };
  const bare = findTable(grid, null);
  const bareColumns = matchColumns(bare, meanings, fields);
  const isBare = bareColumns.some(
    ({ meaning, confidence }) => meaning === 'account' && confidence !== 'guessed',
  );
  return isBare ? { table: bare, columns: bareColumns } : { table, columns };
}

/** Without a column of accounts nothing is asked: no answer would bring a row in. */
const withoutAccounts = (rows: readonly { line: number }[]): ReadRows => ({
  ...{ creators: [], refusedCells: [], questions: [], remarks: [] },
  refusedRows: rows.map(({ line }) => ({ line, why: { code: 'no-account' } })),
});

const areAllTooLong = ({ refusedRows }: ReadRows): boolean =>
  refusedRows.length > 0 && refusedRows.every(({ why }) => why.code === 'more-cells-than-columns');

/** In the order of the file; columns without a heading count by their place. */
function fingerprintOf(columns: readonly Pick<Column, 'heading'>[]): string {
  return columns.map(({ heading }) => headingText(heading)).join('|');
}

/** A number of a guessed meaning is not taken before the user confirms it. */
const isOpenFigure = ({ meaning, confidence }: Column): boolean =>
  confidence === 'guessed' && OPEN_FIGURES.has(meaning);

/** The question may never be answered, so what its column says stays readable in the note, beside its heading. */
const untilConfirmed = ({ heading }: Column): Column['meaning'] => (heading === '' ? 'ignore' : 'note');

/** A guess about accounts and names is applied to show what it would do, and is asked about like all guesses. */
function meaningQuestions(columns: readonly Column[], { meanings = {} }: ImportChoices): Question[] {
  return columns.flatMap((column) => {
    const { at, heading, meaning, confidence } = column;
    // A column called "name" is asked about by its single words.
    const isAsked =
      confidence === 'guessed' && !(at in meanings) && (heading === '' || meaning !== 'account');
    if (!isAsked) return [];
    const isOpen = meaning === 'own-number' || meaning === 'ignore';
    return {
      ...{ id: questionId('column-meaning', at), code: 'column-meaning', at, cells: [], count: 0 },
      ...{
        answers: MEANINGS,
        suggested: isOpen ? null : meaning,
        meanwhile: isOpenFigure(column) ? untilConfirmed(column) : meaning,
      },
    };
  });
}

/** The sheet to read: the chosen one, else the one that holds people. Asks if several may. */
function sheetOf(
  grids: readonly Grid[],
  { sheet }: ImportChoices,
): { grid: Grid; question: Question | null } {
  const empty: Grid = { name: null, isHidden: false, rows: [] };
  const chosen = grids.find(({ name }) => name === sheet && name !== null);
  if (chosen) return { grid: chosen, question: null };
  const visible = grids.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  if (visible.length < 2) return { grid: visible[0] ?? grids[0] ?? empty, question: null };
  const tables = visible.map((grid) => ({ grid, score: peopleScore(grid) }));
  const best = tables.toSorted((a, b) => b.score - a.score)[0]?.grid ?? empty;
  const likely = tables.filter(({ score }) => score > 0);
  if (likely.length < 2) return { grid: best, question: null };
  const answers = tables.flatMap(({ grid }) => grid.name ?? []);
  const base = { id: questionId('sheet', null), code: 'sheet', at: null, cells: [] } as const;
  return {
    grid: best,
    question: { ...base, count: likely.length, answers, suggested: best.name, meanwhile: best.name },
  };
}

const WORTH: Partial<Record<Column['meaning'], number>> = {
  followers: 1,
  name: 1,
  platform: 1,
  email: 1,
  'engagement-rate': 1,
};

/** 0 for a sheet without accounts. The first of several alike is the one that people keep. */
function peopleScore(grid: Grid): number {
  const table = findTable({ ...grid, rows: grid.rows.slice(0, 300) });
  const columns = matchColumns(table);
  const account = columns.find(({ meaning }) => meaning === 'account');
  if (!account || table.rows.length === 0) return 0;
  const others = columns.reduce((sum, { meaning }) => sum + (WORTH[meaning] ?? 0), 0);
  return (account.confidence === 'guessed' ? 0.5 : 3) + others;
}
