import { MAX_RATING } from '../../../lib/model/candidate';
import { withoutReordering } from '../../../lib/model/outside-text';
import { handleText } from '../../../lib/model/place';
import { PLATFORM_NAMES } from '../../../lib/model/platform';
import type { CellFault } from '../../../lib/transfer/import/cell-result';
import type { CheckedProfile, CheckedRow } from '../../../lib/transfer/import/checked-rows';
import type { FieldChange, Value } from '../../../lib/transfer/import/comparison';
import type { TypedNumber } from '../../../lib/transfer/import/count-column';
import type { FigureDifference } from '../../../lib/transfer/import/figure-differences';
import { type FigureEntry, saysAny } from '../../../lib/transfer/import/figures';
import type { NotTakenRow } from '../../../lib/transfer/import/not-taken';
import type { TypedRate } from '../../../lib/transfer/import/rate-column';
import type { RowFault } from '../../../lib/transfer/import/row-accounts';
import { say } from '../../../lib/words/catalogue/say';
import { listOf, separated } from '../../../lib/words/lists';
import { feeText } from '../../../lib/words/money-text';
import { formatIsoDay, formatNumber, formatPercentInFull } from '../../../lib/words/numbers';
import { stageWords } from '../../../lib/words/saved-words';
import { typedCount } from '../../../lib/words/typed-figures-words';
import { linesWords } from './column-words';

/** Why nothing of a row is taken, and what to do about it. */
function rowFaultWords(fault: RowFault): string {
  switch (fault.code) {
    case 'other-site':
      return say('import.refused.other-site', { site: fault.site });
    case 'handle-contradicts-link':
      return say('import.refused.handle-contradicts-link', { handle: handleText(fault.linked) });
    case 'platform-not-read':
      return say('import.refused.platform-not-read', { platform: fault.platform });
    case 'platform-contradicts-link':
      return say(`import.refused.${fault.code}`, {
        platform: PLATFORM_NAMES[fault.platform],
        linked: PLATFORM_NAMES[fault.linked],
        column: withoutReordering(fault.column),
      });
    case 'two-platforms': {
      const platforms = listOf(fault.platforms.map((id) => PLATFORM_NAMES[id]));
      return say('import.refused.two-platforms', { platforms });
    }
    case 'rows-inside-cell':
      return say('import.refused.rows-inside-cell', { rows: fault.rows });
    default:
      return say(`import.refused.${fault.code}`);
  }
}

/** Enough to find a row again. */
const FIRST_CELLS = 3;

/** What a row that is not taken begins with, and why it is not. */
export function refusedRowWords({ why, cells }: Extract<CheckedRow, { kind: 'refused-row' }>): string {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, FIRST_CELLS);
  const words = rowFaultWords(why);
  if (filled.length === 0) return words;
  return say('import.row.refused-row', { cells: separated(filled.map(withoutReordering)), why: words });
}

/** Why a row, or which cells of it, are not taken: one sentence after the other. */
export const notTakenWords = ({ why, faults }: NotTakenRow): string =>
  [...(why === null ? [] : [rowFaultWords(why)]), ...faults.map(refusedCellWords)].join(' ');

/** The column and the text of one cell, and why it is left empty. */
export const refusedCellWords = ({
  heading,
  cell,
  why,
}: Pick<Extract<CheckedRow, { kind: 'refused-cell' }>, 'heading' | 'cell' | 'why'>): string =>
  say('import.row.refused-cell', {
    column: withoutReordering(heading),
    cell: withoutReordering(cell),
    why: cellFaultWords(why),
  });

const cellFaultWords = ({ code }: CellFault): string =>
  code === 'not-a-rating'
    ? say('import.cell.not-a-rating', { best: formatNumber(MAX_RATING) })
    : say(`import.cell.${code}`);

/** What the import does to a profile, one line for each part. */
export function detailLines(row: CheckedProfile): string[] {
  const { profile, changes, addedTags, addedLists, addedNotes, addedFigures, status, hasOtherRows } = row;
  const figures = row.figures.filter(saysAny).map((entry) => figuresText(entry, row.figureDifferences));
  const kept = row.figureDifferences.filter(({ isTaken }) => !isTaken);
  const isSavedProfile = figures.length > 0 && (status === 'changed' || status === 'same');
  const isLeft = isSavedProfile && !row.areFiguresSaved && addedFigures.length === 0;
  return [
    ...(hasOtherRows ? [say('import.row.disagree', { list: linesWords(profile.lines) })] : []),
    ...changes.flatMap((change) => changeLines(change, status === 'new')),
    ...figures,
    ...kept.map(differenceText),
    ...(figures.length > 0 && row.areFiguresSaved ? [say('import.row.figures-known')] : []),
    ...(isLeft ? [say('import.row.figures-left')] : []),
    ...(addedTags.length > 0
      ? [say('import.row.tags', { names: separated(addedTags.map(withoutReordering)) })]
      : []),
    ...(addedLists.length > 0
      ? [say('import.row.lists', { names: separated(addedLists.map(withoutReordering)) })]
      : []),
    ...addedNotes.map((text) => say('import.row.note', { text: withoutReordering(text) })),
    ...(row.forbidsContact ? [say('import.row.forbids')] : []),
  ];
}

/** What is typed of one day, in one line, with the saved figure that one without a day replaces in the list. */
function figuresText(
  { day, followers, engagementRate }: FigureEntry,
  differences: readonly FigureDifference[],
): string {
  const replaced = (theirs: TypedNumber | TypedRate) => differences.find((one) => one.theirs === theirs);
  const said = separated(
    [followers?.value, engagementRate?.value]
      .filter((value) => value !== undefined)
      .map((value) => {
        const difference = replaced(value);
        return difference ? differenceText(difference) : figureText(value);
      }),
  );
  return day === null ? said : say('import.row.figures-of', { figures: said, day: formatIsoDay(day) });
}

const figureText = (value: TypedNumber | TypedRate): string =>
  'low' in value
    ? say('import.row.followers', { value: followersText(value) })
    : say('import.row.rate', { value: rateText(value) });

const followersText = (count: TypedNumber): string =>
  /^\d+$/.test(count.raw) ? typedCount(count) : written(typedCount(count), count.raw);

const rateText = (rate: TypedRate): string =>
  isPercent(rate) ? formatPercentInFull(rate.percent) : written(formatPercentInFull(rate.percent), rate.raw);

/** "Imported followers: 24,800 stays, the file has ~19.9K, written as 19,9k" */
function differenceText(difference: FigureDifference): string {
  const key = difference.isTaken ? 'import.row.takes-figure' : 'import.row.keeps-figure';
  if (difference.figure === 'followers') {
    const { mine, theirs } = difference;
    return say('import.row.followers', {
      value: say(key, { mine: typedCount(mine), theirs: followersText(theirs) }),
    });
  }
  const { mine, theirs } = difference;
  return say('import.row.rate', {
    value: say(key, { mine: formatPercentInFull(mine.percent), theirs: rateText(theirs) }),
  });
}

/** "6.1%" is 6.1%, in whatever language it was written; "0.061" and "512 (3.1%)" are worth showing. */
const isPercent = ({ percent, raw }: { percent: number; raw: string }): boolean =>
  Number(raw.replace(/[%\s]/g, '').replace(',', '.')) === percent;

/** "8,733, written as 8.733": the file may write numbers in another way than the screen. */
const written = (value: string, raw: string): string =>
  value === raw ? value : say('import.row.written', { value, raw });

function changeLines({ field, mine, theirs, alsoTheirs, isTaken }: FieldChange, isNew: boolean): string[] {
  const words = (value: Value) => (field === 'stage' ? stageOf(value) : valueText(value));
  const said = { field: fieldWords(field), theirs: words(theirs) };
  const first = isNew
    ? say('import.row.field', { field: said.field, value: said.theirs })
    : mine === null
      ? isTaken
        ? say('import.row.field', { field: said.field, value: said.theirs })
        : say('import.row.skips', said)
      : say(isTaken ? 'import.row.takes' : 'import.row.keeps', { ...said, mine: words(mine) });
  const also = alsoTheirs.map(({ line, value }) =>
    say('import.row.also', { field: said.field, value: words(value), line: formatNumber(line) }),
  );
  return [first, ...also];
}

function fieldWords(field: FieldChange['field']): string {
  if (field.startsWith('own:')) return withoutReordering(field.slice(4));
  return say(`import.field.${field as Exclude<FieldChange['field'], `own:${string}`>}`);
}

/** The built-in stages are called by their ids here. */
const stageOf = (value: Value): string => withoutReordering(stageWords({ id: String(value), name: null }));

function valueText(value: Value): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return withoutReordering(value);
  if ('amount' in value) return feeText(value.amount, value.currency);
  const parts = Object.entries(value).flatMap(([part, one]) => {
    if (one === null || one === '') return [];
    return part === 'day'
      ? formatIsoDay(String(one))
      : typeof one === 'number'
        ? formatNumber(one)
        : String(one);
  });
  return withoutReordering(separated(parts));
}

/** "@maya.bakes on Instagram" identifies a row for a screen reader. */
export const profileName = ({ profile }: Pick<CheckedProfile, 'profile'>): string =>
  separated([handleText(profile.handle), PLATFORM_NAMES[profile.platform]]);

/** The same for every answer about one row. */
export function rowKey(row: CheckedRow): string {
  if (row.kind === 'profile') return row.profile.key;
  return row.kind === 'refused-cell' ? `${row.line}:${row.at}` : String(row.line);
}
