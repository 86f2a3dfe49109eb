/**
 * A possible meaning of a number's digits and marks, by shape alone. "1.200,50" has one reading, "1.200" has two that
 * differ by a factor of 1,000, "1.2.3" has none. The caller, who knows the kind of number, picks one.
 */
export interface NumberReading {
  /** A plain number as JavaScript writes it, such as `1200.50`. */
  digits: string;
  /** How many digits follow the decimal mark, including trailing zeros. */
  decimals: number;
  /** The decimal mark, if any. */
  decimalMark: string | null;
  /** The grouping mark, if any. */
  groupMark: string | null;
}

/** Longer whole parts are not real counts or amounts, and a double would round them. */
const MAX_WHOLE_DIGITS = 15;
const MAX_DECIMALS = 30;
const MARKS = /[.,'٫٬ ]/g;
const SHAPE = /^\d{1,40}(?:[.,'٫٬ ]\d{1,40}){0,12}$/;
const WITHOUT_WHOLE = /^[.,٫]\d{1,40}$/;

/**
 * The possible readings of `text`, which contains only plain digits and marks: none, one, or two that differ by a
 * factor of 1,000.
 */
export function readingsOf(text: string): NumberReading[] {
  if (WITHOUT_WHOLE.test(text)) return readingsOf(`0${text}`);
  if (!SHAPE.test(text)) return [];
  const pieces = text.split(MARKS);
  const marks = text.match(MARKS) ?? [];
  return [withDecimals(pieces, marks), withGroupsAlone(pieces, marks)].filter((reading) => reading !== null);
}

function withGroupsAlone(pieces: readonly string[], marks: readonly string[]): NumberReading | null {
  if (!isGrouped(pieces, marks)) return null;
  return reading(pieces.join(''), '', null, marks[0] ?? null);
}

/** Reads the last mark as the decimal mark. It must occur once, and the grouping marks before it must be different. */
function withDecimals(pieces: readonly string[], marks: readonly string[]): NumberReading | null {
  const mark = marks.at(-1);
  if (mark === undefined || !'.,٫'.includes(mark) || marks.indexOf(mark) < marks.length - 1) return null;
  const [before, groups] = [pieces.slice(0, -1), marks.slice(0, -1)];
  return isGrouped(before, groups)
    ? reading(before.join(''), pieces.at(-1) ?? '', mark, groups[0] ?? null)
    : null;
}

/** Groups of three digits, or of two before the last three as in India. A single group always fits. */
function isGrouped([first = '', ...rest]: readonly string[], marks: readonly string[]): boolean {
  if (rest.length === 0) return true;
  const [mark = ''] = marks;
  if (mark === '٫' || marks.some((other) => other !== mark) || !/^[1-9]\d{0,2}$/.test(first)) return false;
  const isIndian = /[,٬ ]/.test(mark) && rest.length > 1 && first.length < 3;
  const sizes = rest.map(({ length }) => length);
  return (
    sizes.every((size) => size === 3) ||
    (isIndian && sizes.at(-1) === 3 && sizes.slice(0, -1).every((size) => size === 2))
  );
}

function reading(
  whole: string,
  fraction: string,
  decimalMark: string | null,
  groupMark: string | null,
): NumberReading | null {
  if (whole.replace(/^0+/, '').length > MAX_WHOLE_DIGITS || fraction.length > MAX_DECIMALS) return null;
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return { digits, decimals: fraction.length, decimalMark, groupMark };
}
