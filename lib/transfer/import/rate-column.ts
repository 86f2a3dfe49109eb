import { type CellResult, refused, taken } from './cell-result';
import { type ColumnTexts, markTexts, styleOfTexts } from './column-texts';
import { type ColumnReader, withAnswer } from './count-column';
import { cellAt, type GridRow, knownOf, textIn } from './grid';
import { memoize } from './memoize';
import { type NumberText, numberText, settledReading } from './number-text';
import { type Answers, OpenQuestion } from './questions';
import { isFarOff, medianOf, plainRateUnit } from './rate-unit';
import { isUnknown } from './unknown-words';
import { unreadNumber } from './unread-number';
import { NUMBER_AND_RATE } from './value-shapes';

/** An engagement rate in percent, of a formula that nobody knows. */
export interface TypedRate {
  percent: number;
  raw: string;
}

/** How many percentages a column needs before one far from them is doubted. */
const MIN_TO_COMPARE = 5;

/** How close a rate must be to engagements by followers to be the same, given that both are rounded. */
const CLOSE = 0.25;

/**
 * Reads rates in percent. "4.2%" says so itself, and so do the heading and any plain number of 1 or more: a share of 1 would
 * be an engagement by every follower. A column of smaller numbers alone may be either, so it is asked about, and so is one
 * small number that a hundredfold brings near the others.
 * `followersIn` gives the followers of a row, which settle "56.33 (0.04)".
 */
export function rateColumn(
  rows: readonly GridRow[],
  at: number,
  cells: ColumnTexts,
  heading: string,
  answers: Answers,
  followersIn: (row: GridRow) => number | null,
): ColumnReader<TypedRate> {
  const unit = new OpenQuestion('rate-unit', at);
  const marks = new OpenQuestion('decimal-mark', at);
  const numberOf = memoize(numberText);
  const style = withAnswer(styleOfTexts(cells, at, numberOf), answers[marks.id]);
  const { bracketed, plain, signed } = scanned();
  const usual = medianOf(signed);
  const isBracketed = bracketed.length > 0 && bracketed.length >= rows.length / 3;
  const unitOf = settledUnit();
  const ofText = memoize((text) => resultOf(text, undefined));

  return {
    isPlain,
    markDoubts: (doubts) => markTexts(cells, isPlain, doubts),
    read(line, cell) {
      const text = textIn(cell);
      const result = typeof cell === 'string' ? ofText(text) : resultOf(text, knownOf(cell)?.number);
      if (result && !result.ok && result.why.code === 'open')
        (result.why.question === unit.id ? unit : marks).add(line, text);
      return result;
    },
    questions: () =>
      [unit.asked(['percent', 'share'], null, null), marks.asked(['.', ','], null, null)].filter(
        (question) => question !== null,
      ),
  };

  function isPlain(text: string): boolean {
    return ofText(text)?.ok ?? true;
  }

  function resultOf(text: string, number: number | undefined): CellResult<TypedRate> {
    if (isUnknown(text)) return null;
    const inBrackets = bracketsIn(text);
    const written = inBrackets ? `${inBrackets[2]}` : text;
    if (!inBrackets && isBracketed) return refused({ code: 'not-a-rate' });
    const rate = numberOf(written);
    if (!rate || rate.unit > 1) return unreadNumber(text, { code: 'not-a-rate' });
    const known = inBrackets ? undefined : number;
    const reading = settledReading(rate, style, false) ?? smallReading(rate.readings);
    if (known === undefined && !reading) return refused({ code: 'open', question: marks.id });
    const value = known !== undefined && !rate.isPercent ? known : Number(reading?.digits);
    const isPercent = rate.isPercent || /%/.test(inBrackets?.[0] ?? '');
    return inPercent(text, value, isPercent);
  }

  /** What the cells of the column say together. */
  function scanned() {
    const [withoutSign, withSign]: [number[], number[]] = [[], []];
    let hasBrackets = false;
    const add = (text: string, known: number | undefined, times: number) => {
      if (bracketsIn(text)) hasBrackets = true;
      const isSigned = PERCENT.test(text);
      const value = (isSigned ? undefined : known) ?? smallestIn(numberOf(text));
      const values = isSigned ? withSign : withoutSign;
      if (value > 0) for (let n = 0; n < times; n++) values.push(value);
    };
    for (const [place, text] of cells.texts.entries()) add(text, undefined, cells.counts[place] ?? 0);
    for (const row of cells.others) {
      const cell = cellAt(row, at);
      add(textIn(cell), knownOf(cell)?.number, 1);
    }
    const rowsInBrackets = hasBrackets ? rows.filter((row) => bracketsIn(textIn(cellAt(row, at)))) : [];
    return { bracketed: rowsInBrackets, plain: withoutSign, signed: withSign };
  }

  function inPercent(raw: string, value: number, isPercent: boolean): CellResult<TypedRate> {
    // 0 stands for a rate that nobody knows: an account with posts has likes.
    if (value === 0) return null;
    const as = isPercent ? 'percent' : unitOf(value);
    if (as === null) return refused({ code: 'open', question: unit.id });
    const percent = Number((as === 'share' ? value * 100 : value).toPrecision(12));
    if (isPercent && signed.length >= MIN_TO_COMPARE && isFarOff(percent, usual))
      return refused({ code: 'far-from-column' });
    return percent > 100 ? refused({ code: 'not-a-rate' }) : taken({ percent, raw });
  }

  /** Decides for the whole column what a plain number is. */
  function settledUnit(): (value: number) => 'percent' | 'share' | null {
    const chosen = answers[unit.id];
    const answer = chosen === 'percent' || chosen === 'share' ? chosen : null;
    if (isBracketed) {
      const settled = answer ?? bracketUnit();
      return () => settled;
    }
    const settled = plainRateUnit(heading, plain, signed.length > 0);
    return (value) => settled(value) ?? answer;
  }

  /** The count before the brackets and the followers of the row give the rate in the brackets. */
  function bracketUnit(): 'percent' | 'share' | null {
    const votes = { percent: 0, share: 0 };
    for (const row of bracketed) {
      const [, count = '', rate = ''] = bracketsIn(textIn(cellAt(row, at))) ?? [];
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
    const number = numberOf(text.trim());
    const reading = number && (settledReading(number, style, false) ?? smallReading(number.readings));
    return reading ? Number(reading.digits) : null;
  }
}

const PERCENT = /[%٪％]/;

/** Rates are never grouped, so "1.085" is a little more than one. */
const smallReading = (readings: readonly { digits: string; decimals: number }[]) =>
  readings.find(({ decimals, digits }) => decimals > 0 && !digits.endsWith('0'));

const bracketsIn = (text: string): RegExpExecArray | null =>
  /[(（]/.test(text) ? NUMBER_AND_RATE.exec(text) : null;

/** 0 for a text that is no number. */
const smallestIn = (number: NumberText | null): number =>
  number === null ? 0 : Math.min(...number.readings.map(({ digits }) => Number(digits)));
