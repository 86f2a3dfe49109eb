import { type CellResult, refused, taken } from './cell-result';
import { type ColumnReader, numbersIn, withAnswer } from './count-column';
import { type Cell, type GridRow, knownOf, textIn } from './grid';
import { headingText } from './heading-text';
import { numberStyle, numberText, settledReading } from './number-text';
import { type Answers, OpenQuestion } from './questions';
import { isUnknown } from './unknown-words';
import { NUMBER_AND_RATE } from './value-shapes';

/** An engagement rate in percent, of a formula that nobody knows. */
export interface TypedRate {
  percent: number;
  raw: string;
}

/** How close a rate must be to engagements by followers to be the same, given that both are rounded. */
const CLOSE = 0.25;

/**
 * Reads rates in percent. "4.2%" says so itself, and so do the heading and any plain number of 1 or more: a share of 1 would
 * be an engagement by every follower. A column of smaller numbers alone may be either, so it is asked about.
 * `followersIn` gives the followers of a row, which settle "56.33 (0.04)".
 */
export function rateColumn(
  rows: readonly GridRow[],
  at: number,
  heading: string,
  answers: Answers,
  followersIn: (row: GridRow) => number | null,
): ColumnReader<TypedRate> {
  const unit = new OpenQuestion('rate-unit', at);
  const marks = new OpenQuestion('decimal-mark', at);
  const style = withAnswer(numberStyle(numbersIn(rows, at), false), answers[marks.id]);
  const plain = rows.flatMap(({ cells }) => plainRate(cells[at]) ?? []);
  const bracketed = rows.filter(({ cells }) => NUMBER_AND_RATE.test(textIn(cells[at])));
  const isBracketed = bracketed.length > 0 && bracketed.length >= rows.length / 3;
  const unitOf = settledUnit();

  return {
    read(line, cell) {
      const text = textIn(cell);
      if (isUnknown(text)) return null;
      const inBrackets = NUMBER_AND_RATE.exec(text);
      const written = inBrackets ? `${inBrackets[2]}` : text;
      if (!inBrackets && isBracketed) return refused({ code: 'not-a-rate' });
      const number = numberText(written);
      if (!number || number.unit > 1) return refused({ code: 'not-a-rate' });
      const known = inBrackets ? undefined : knownOf(cell)?.number;
      const reading = settledReading(number, style, false) ?? smallReading(number.readings);
      if (known === undefined && !reading) {
        marks.add(line, text);
        return refused({ code: 'open', question: marks.id });
      }
      const value = known !== undefined && !number.isPercent ? known : Number(reading?.digits);
      const isPercent = number.isPercent || /%/.test(inBrackets?.[0] ?? '');
      return inPercent(line, text, value, isPercent);
    },
    questions: () =>
      [unit.asked(['percent', 'share'], null, null), marks.asked(['.', ','], null, null)].filter(
        (question) => question !== null,
      ),
  };

  function inPercent(line: number, raw: string, value: number, isPercent: boolean): CellResult<TypedRate> {
    const as = isPercent || value === 0 ? 'percent' : unitOf(value);
    if (as === null) {
      unit.add(line, raw);
      return refused({ code: 'open', question: unit.id });
    }
    const percent = Number((as === 'share' ? value * 100 : value).toPrecision(12));
    return percent > 100 ? refused({ code: 'not-a-rate' }) : taken({ percent, raw });
  }

  /** Decides for the whole column what a plain number is. */
  function settledUnit(): (value: number) => 'percent' | 'share' | null {
    const answer = answers[unit.id];
    if (answer === 'percent' || answer === 'share') return () => answer;
    if (isBracketed) {
      const settled = bracketUnit();
      return () => settled;
    }
    if (
      / pct$|^pct | pct |percent|prozent|pourcent|porcent|procent|процент|パーセント|퍼센트|百分/.test(
        ` ${headingText(heading)} `.replace(/ $/, ''),
      )
    )
      return () => 'percent';
    const hasPercentSigns = rows.some(({ cells }) => PERCENT.test(textIn(cells[at])));
    const largest = Math.max(0, ...plain);
    // Beside percentages, 3.9 is one of them, and 0.039 may be either.
    if (hasPercentSigns) return (value) => (value >= 1 ? 'percent' : null);
    return largest > 1 ? () => 'percent' : () => null;
  }

  /** The count before the brackets and the followers of the row give the rate in the brackets. */
  function bracketUnit(): 'percent' | 'share' | null {
    const votes = { percent: 0, share: 0 };
    for (const row of bracketed) {
      const [, count = '', rate = ''] = NUMBER_AND_RATE.exec(textIn(row.cells[at])) ?? [];
      const followers = followersIn(row);
      const [engagements, value] = [plainNumber(count), plainNumber(rate)];
      if (!followers || !engagements || !value) continue;
      const share = engagements / followers;
      if (Math.abs(value - share * 100) <= share * 100 * CLOSE) votes.percent += 1;
      else if (Math.abs(value - share) <= share * CLOSE) votes.share += 1;
    }
    if (votes.percent === 0 && votes.share === 0) return null;
    return votes.percent > votes.share * 3 ? 'percent' : votes.share > votes.percent * 3 ? 'share' : null;
  }

  function plainNumber(text: string): number | null {
    const number = numberText(text.trim());
    const reading = number && (settledReading(number, style, false) ?? smallReading(number.readings));
    return reading ? Number(reading.digits) : null;
  }
}

const PERCENT = /[%٪％]/;

/** Rates are never grouped, so "1.085" is a little more than one. */
const smallReading = (readings: readonly { digits: string; decimals: number }[]) =>
  readings.find(({ decimals, digits }) => decimals > 0 && !digits.endsWith('0'));

/** A rate without a percent sign; null for any other cell. */
function plainRate(cell: Cell | undefined): number | null {
  const text = textIn(cell);
  if (text === '' || PERCENT.test(text)) return null;
  const known = knownOf(cell)?.number;
  if (known !== undefined) return known;
  const number = numberText(text);
  const smallest = Math.min(...(number?.readings.map(({ digits }) => Number(digits)) ?? []));
  return Number.isFinite(smallest) ? smallest : null;
}
