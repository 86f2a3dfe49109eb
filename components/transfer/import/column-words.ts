import { handleText } from '../../../lib/model/place';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../../../lib/model/platform';
import { columnLetters } from '../../../lib/transfer/import/column-letters';
import { MEANINGS, type Meaning } from '../../../lib/transfer/import/meanings';
import type { Settled, ShownColumn } from '../../../lib/transfer/import/planned';
import type { Question } from '../../../lib/transfer/import/questions';
import type { Remark } from '../../../lib/transfer/import/remark';
import { say } from '../../../lib/words/catalogue/say';
import { currencyOptions } from '../../../lib/words/currencies';
import { listOf, separated } from '../../../lib/words/lists';
import { formatNumber } from '../../../lib/words/numbers';

/** The heading, or the letter that a spreadsheet shows over the column. */
export function columnName({ at, heading }: Pick<ShownColumn, 'at' | 'heading'>): string {
  if (heading !== '') return heading;
  return say('import.columns.untitled', { letter: columnLetters(at) });
}

export const meaningOptions = (): (readonly [string, string])[] =>
  MEANINGS.map((meaning) => [meaning, say(`import.meaning.${meaning}`)] as const);

/** Meanings of which a list can have one for each platform. */
export const HAS_PLATFORM: ReadonlySet<Meaning> = new Set<Meaning>([
  'account',
  'followers',
  'engagement-rate',
]);

/** Why a column means what it does, in a few words. */
export function whyWords(column: ShownColumn): string[] {
  const { meaning, why, confidence, otherPlatform, settled, field } = column;
  if (otherPlatform !== null && meaning === 'account')
    return [say('import.columns.other-platform', { platform: otherPlatform })];
  if (confidence === 'guessed') return [say('import.why.guessed')];
  if (why === 'own-part') return [say('import.why.own-part')];
  if (meaning === 'ignore' && why !== 'chosen') return [say('import.why.ignored')];
  const because = field ? say('import.why.known-field', { field: field.name }) : say(`import.why.${why}`);
  return [because, ...(settled ? [settledWords(settled)] : [])];
}

function settledWords(settled: Settled): string {
  if (settled.code === 'decimal-mark')
    return say('import.settled.decimal-mark', { mark: settled.mark === ',' ? 'comma' : 'point' });
  return say('import.settled.date-order', { order: settled.order === 'day-first' ? 'day' : 'month' });
}

/** A question with the cells that it is about. */
export function questionWords({ code, cells, count }: Question): { asks: string; about: string | null } {
  const shown = cells.map(({ cell }) => cell);
  return {
    asks: say(`import.question.${code}`),
    about: shown.length === 0 ? null : say('import.question.cells', { count, cells: separated(shown) }),
  };
}

const SAID = [
  ...(['both', 'leave-out', 'handles', 'names', 'not-known', 'none', 'day-first', 'month-first'] as const),
  ...(['leave-empty', 'percent', 'share', 'thousand', 'million'] as const),
];
const MARKS: Readonly<Record<string, 'point' | 'comma'>> = { '.': 'point', ',': 'comma' };

/** What can be answered, with the likely answer marked. */
export function answerOptions(question: Question): (readonly [string, string])[] {
  if (question.code === 'currency') return currencyAnswers(question);
  return question.answers.map((answer) => {
    const words = answerWords(question, answer);
    const isLikely = question.suggested === answer && question.meanwhile !== answer;
    return [answer, isLikely ? say('import.question.suggested', { answer: words }) : words] as const;
  });
}

/** Only those that the sign of the amounts can mean. */
function currencyAnswers({ answers }: Question): (readonly [string, string])[] {
  const all = currencyOptions();
  return answers.length === 0 ? all : all.filter(([code]) => answers.includes(code));
}

function answerWords({ code }: Question, answer: string): string {
  if (code === 'column-meaning') return say(`import.meaning.${answer as Meaning}`);
  const mark = MARKS[answer];
  if (code === 'decimal-mark' && mark) return say(`import.answer.${mark}`);
  const platform = PLATFORM_IDS.find((id) => id === answer);
  if (code === 'platform' && platform) return PLATFORM_NAMES[platform];
  const said = SAID.find((known) => known === answer);
  // The name of a sheet.
  return said === undefined || code === 'sheet' ? answer : say(`import.answer.${said}`);
}

/** What holds until questions are answered: who may be forbidden to contact is, and other cells stay empty. */
export function openWords(open: readonly Pick<Question, 'meanwhile'>[]): string[] {
  const locks = open.filter(({ meanwhile }) => meanwhile !== null && LOCKS.has(meanwhile)).length;
  const others = open.length - locks;
  return [
    ...(others > 0 ? [say('import.columns.open', { questions: others })] : []),
    ...(locks > 0 ? [say('import.columns.open-locks', { questions: locks })] : []),
  ];
}
const LOCKS: ReadonlySet<string> = new Set<Meaning>(['do-not-contact', 'may-contact']);

export function remarkWords(remark: Remark, columns: readonly ShownColumn[]): string {
  const nameAt = (at: number) => {
    const column = columns.find((one) => one.at === at);
    return column ? columnName(column) : '';
  };
  switch (remark.code) {
    case 'lost-letters':
      return say('import.remark.lost-letters', { cells: remark.cells });
    case 'repaired-handles':
    case 'linked-elsewhere':
      return say(`import.remark.${remark.code}`, { rows: remark.rows, list: linesWords(remark.lines) });
    case 'values-became-dates': {
      const { cells } = remark;
      return say('import.remark.values-became-dates', { cells, column: nameAt(remark.at) });
    }
    case 'lost-zeros': {
      const { at, cells, lines } = remark;
      return say('import.remark.lost-zeros', { cells, column: nameAt(at), list: linesWords(lines) });
    }
    case 'contacts-in-note':
    case 'more-contacts-in-note':
      return say(`import.remark.${remark.code}`, { cells: remark.cells, column: nameAt(remark.at) });
    case 'rejoined-texts': {
      const { at, rows, lines } = remark;
      return say('import.remark.rejoined-texts', { rows, column: nameAt(at), list: linesWords(lines) });
    }
    case 'cut-texts': {
      const { at, cells, lines, max } = remark;
      return say('import.remark.cut-texts', {
        cells,
        column: nameAt(at),
        max: formatNumber(max),
        list: linesWords(lines),
      });
    }
    case 'cut-headings': {
      const { columns: count, max } = remark;
      return say('import.remark.cut-headings', { count, max: formatNumber(max) });
    }
    case 'joined-names':
      return say('import.remark.joined-names', { columns: listOf(remark.ats.map(nameAt)) });
    case 'one-field':
      return say('import.remark.one-field', { columns: listOf(remark.ats.map(nameAt)), field: remark.field });
    case 'lists-inside':
      return say('import.remark.lists-inside', { cells: remark.cells, columns: listOf(remark.headings) });
    case 'cut-by-export':
      return say('import.remark.cut-by-export', { rows: remark.rows, list: linesWords(remark.lines) });
    case 'joined-by-profile': {
      const { creators, platform, handle, lines } = remark;
      const account = separated([handleText(handle), PLATFORM_NAMES[platform]]);
      return say('import.remark.joined-by-profile', { creators, account, list: linesWords(lines) });
    }
    case 'rows-disagree': {
      const list = separated(remark.lines.map(linesWords));
      return say('import.remark.rows-disagree', { creators: remark.creators, list });
    }
  }
}

/** "rows 3, 8 and 9" */
export const linesWords = (lines: readonly number[]): string =>
  say('import.row.lines', { lines: lines.length, list: listOf(lines.map(formatNumber)) });
