import { type CellResult, refused, taken } from './cell-result';
import { type ColumnShapes, EMPTY } from './column-style';
import { type Cell, cellAt, type GridRow, knownOf, textIn } from './grid';
import { headingUnit } from './heading-unit';
import { type NumberStyle, type NumberText, numberText, settledReading } from './number-text';
import { hasUnit, kindOf, numberShape, SHAPES, SPLIT, startsWithZero } from './plain-number';
import { type Answers, OpenQuestion, type Question } from './questions';
import { hasMil, sharedUnit } from './unit-by-language';
import { isUnknown } from './unknown-words';
import { unreadNumber } from './unread-number';

/** A number that a person or a program typed: rounded where it is written as "94.6K". */
export interface TypedNumber {
  value: number;
  low: number;
  high: number;
  /** As the cell writes it. */
  raw: string;
}

export interface ColumnReader<Value> {
  read(line: number, cell: Cell | undefined): CellResult<Value>;
  /** Whether reading a cell with this text surely refuses and asks nothing. False proves nothing. */
  isPlain(text: string): boolean;
  /** Marks the rows whose cells may not be plain, by their number. */
  markDoubts(doubts: Uint8Array): void;
  /** What the cells that were read leave open. */
  questions(): Question[];
}

/** What "mil" can stand for. */
const UNITS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6 };

const PLAIN_DIGITS = /^(?:0|[1-9]\d{0,14})$/;

const [PLAIN, OTHER] = [1, 2];

const exact = (value: number, raw: string): TypedNumber => ({ value, low: value, high: value, raw });

/**
 * `isCount`: whole numbers such as followers, where 0 is doubtful. Otherwise averages and the user's own numbers. `headings` are all
 * of the list: they tell its language.
 */
export function countColumn(
  { style: proved, shapes, examples }: ColumnShapes,
  at: number,
  isCount: boolean,
  answers: Answers,
  heading = '',
  headings = heading,
): ColumnReader<TypedNumber> {
  // The user's own numbers keep their heading, and so its unit.
  const unit = isCount ? headingUnit(heading) : 1;
  const marks = new OpenQuestion('decimal-mark', at);
  const zero = new OpenQuestion('zero', at);
  const style = withAnswer(proved, answers[marks.id]);
  const mil = new OpenQuestion('unit', at);
  const ofMil = sharedUnit('mil', headings) ?? UNITS[answers[mil.id] ?? ''] ?? null;
  const isZeroKnown = answers[zero.id] === 'none';

  const resultOf = (cell: Cell | undefined): CellResult<TypedNumber> => {
    if (unit === 1 && typeof cell === 'string' && PLAIN_DIGITS.test(cell))
      return taken(exact(Number(cell), cell));
    const text = textIn(cell);
    if (isUnknown(text)) return null;
    if (unit > 1) return inUnit(text);
    const known = knownOf(cell);
    if (known?.isShownAsOther) return refused({ code: 'shown-as-other' });
    if (known?.number !== undefined && known.date === undefined && !text.endsWith('%'))
      return isCount && !Number.isInteger(known.number)
        ? refused({ code: 'cut-number' })
        : taken(exact(known.number, text));
    const number = inLanguage(numberText(text));
    if (!number || (isCount && number.isPercent)) return unreadNumber(text, { code: 'not-a-number' });
    if (number.isBound) return refused({ code: 'only-a-bound' });
    if (hasMil(number) && ofMil === null) return refused({ code: 'open', question: mil.id });
    const reading = settledReading(number, style, isCount);
    if (!reading) return refused({ code: 'open', question: marks.id });
    if (isCount && number.unit === 1 && reading.decimals > 0 && !/\.0+$/.test(reading.digits))
      return refused({ code: 'cut-number' });
    return taken(withRange(reading.digits, reading.decimals, number, text));
  };

  /** "850 B" is 850 thousand in Turkish. Elsewhere B is a billion, which no account has as followers. */
  function inLanguage(number: NumberText | null): NumberText | null {
    if (number !== null && hasMil(number)) return { ...number, unit: ofMil ?? number.unit };
    if (number?.unitWord !== 'b') return number;
    const unit = sharedUnit('b', heading);
    return unit !== null ? { ...number, unit } : isCount ? null : number;
  }

  /** The heading gives the unit of plain numbers; a cell with a unit of its own would have two. */
  function inUnit(text: string): CellResult<TypedNumber> {
    const number = numberText(text);
    const [reading, second] = number?.readings ?? [];
    if (!number || !reading || number.isPercent) return unreadNumber(text, { code: 'not-a-number' });
    if (number.unit > 1 || second) return refused({ code: 'shown-as-other' });
    return taken(withRange(reading.digits, reading.decimals, { ...number, unit, isRounded: true }, text));
  }

  const verdicts = new Uint8Array(SHAPES);
  /** By the first number of its shape: zeros, which are asked about, and decimals of a count, which may be, are never plain. */
  function isPlain(text: string): boolean {
    const shape = numberShape(text);
    const isDoubtful = startsWithZero(shape) || (isCount && kindOf(shape) === SPLIT && !hasUnit(shape));
    if (shape === 0 || isDoubtful) return text === '';
    if (verdicts[shape] === 0) verdicts[shape] = resultOf(text)?.ok ? PLAIN : OTHER;
    return verdicts[shape] === PLAIN;
  }

  function markDoubts(doubts: Uint8Array): void {
    const arePlain = new Uint8Array(SHAPES);
    arePlain[EMPTY] = 1;
    for (const [shape, text] of examples) if (isPlain(text)) arePlain[shape] = 1;
    for (let n = 0; n < shapes.length; n++) if (arePlain[shapes[n] as number] === 0) doubts[n] = 1;
  }

  return {
    isPlain,
    markDoubts,
    read(line, cell) {
      const result = resultOf(cell);
      if (result && !result.ok && result.why.code === 'open')
        (result.why.question === mil.id ? mil : marks).add(line, textIn(cell));
      if (!isCount || !result?.ok || result.value.value !== 0) return result;
      zero.add(line, textIn(cell));
      return isZeroKnown ? result : null;
    },
    questions: () =>
      [
        marks.asked(['.', ','], null, null),
        mil.asked(Object.keys(UNITS), null, null),
        zero.asked(['not-known', 'none'], 'not-known', 'not-known'),
      ].filter((question) => question !== null),
  };
}

export function* numbersIn(
  rows: readonly GridRow[],
  at: number,
  numberOf: (text: string) => NumberText | null = numberText,
): Iterable<NumberText> {
  for (const row of rows) {
    const cell = cellAt(row, at);
    if (knownOf(cell)?.number !== undefined) continue;
    const text = textIn(cell);
    if (text === '' || PLAIN_DIGITS.test(text)) continue;
    const number = numberOf(text);
    if (number) yield number;
  }
}

export function withAnswer(style: NumberStyle, answer: string | undefined): NumberStyle {
  return answer === '.' || answer === ',' ? { ...style, decimalMark: answer, isContradictory: false } : style;
}

/** "94.6K" is 94,600 to 94,699: the page or tool that wrote it cut the rest off. */
function withRange(
  digits: string,
  decimals: number,
  { unit, isRounded }: NumberText,
  raw: string,
): TypedNumber {
  const value = Number((Number(digits) * unit).toPrecision(15));
  if (!isRounded) return exact(value, raw);
  if (unit === 1) return about(value, digits, raw);
  const step = unit / 10 ** decimals;
  return { value, low: value, high: step > 1 ? value + step - 1 : value, raw };
}

/** "ca. 5000" says nothing of the digits that are zeros at its end: 4,500 to 5,499. */
function about(value: number, digits: string, raw: string): TypedNumber {
  const [, zeros = ''] = /^\d*[1-9](0*)$/.exec(digits) ?? [];
  const half = 10 ** zeros.length / 2;
  return half < 1 ? exact(value, raw) : { value, low: value - half, high: value + half - 1, raw };
}
