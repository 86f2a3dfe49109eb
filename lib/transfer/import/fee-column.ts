import type { Fee } from '../../model/candidate';
import type { NumberReading } from '../../typed/readings';
import { typedNumber } from '../../typed/typed-number';
import { type CellResult, refused, taken } from './cell-result';
import { type ColumnTexts, markTexts, styleOfTexts } from './column-texts';
import { type ColumnReader, withAnswer } from './count-column';
import { CurrencyQuestions, canMean } from './currency-questions';
import { type Cell, cellAt, type GridRow, type KnownCell, knownOf, textIn } from './grid';
import { currencyNamed } from './heading-currency';
import { headingUnit } from './heading-unit';
import { memoize } from './memoize';
import { type MoneyText, moneyText, withCents } from './money-text';
import { type NumberStyle, type NumberText, numberText, settledReading } from './number-text';
import { type Answers, OpenQuestion } from './questions';
import { type SharedSign, sharedSign } from './shared-sign';
import { hasMil, sharedUnit } from './unit-by-language';
import { isToCome, isUnknown } from './unknown-words';
import { unreadAmount } from './unread-number';
import { withoutTax } from './without-tax';

export interface FeeReader extends ColumnReader<Fee> {
  /** `currencyText` is that of the row's own currency. Without such a column, `markDoubts` says the same. */
  isPlain(text: string, currencyText?: string): boolean;
  /** `currencyCell` is the row's own currency, from a column beside. */
  readBeside(
    line: number,
    cell: Cell | undefined,
    currencyCell: Cell | undefined,
  ): ReturnType<FeeReader['read']>;
}

/** No list has amounts in more; a column that has was matched wrongly. */
const MAX_CURRENCIES = 200;

/**
 * Reads amounts with their currency: in the cell, beside it, in the heading, else by one answer for the column. `currencyAt` is
 * the column of currencies, if the list has one. In a file of our own, 0 is a fee; elsewhere it stands for one that nobody knows.
 */
export function feeColumn(
  rows: readonly GridRow[],
  at: number,
  cells: ColumnTexts,
  { heading, headings }: { heading: string; headings: string },
  answers: Answers,
  currencyAt?: number,
  isOwnList = false,
): FeeReader {
  const marks = new OpenQuestion('decimal-mark', at);
  const style = withAnswer(styleOfTexts(cells, at, numberText), answers[marks.id]);
  const unit = headingUnit(heading);
  const plain = namedCurrencies(rows, at, currencyAt);
  const proved = onlyOf(plain.inCells);
  const currency = new CurrencyQuestions(at, heading, answers, proved);
  const { ofColumn } = currency;

  const besides = new Map<string, (text: string) => CellResult<Fee>>();
  /** Amounts and currencies repeat. */
  const ofText = (text: string, currencyText: string): CellResult<Fee> => {
    let read = besides.get(currencyText);
    if (!read) {
      const beside = besideIn(currencyText);
      read = memoize((own) => resultOf(own, null, beside));
      if (besides.size < MAX_CURRENCIES) besides.set(currencyText, read);
    }
    return read(text);
  };

  const readBeside: FeeReader['readBeside'] = (line, cell, currencyCell) => {
    const text = withoutTax(textIn(cell));
    const result =
      typeof cell === 'string'
        ? ofText(text, textIn(currencyCell))
        : resultOf(text, knownOf(cell), besideIn(textIn(currencyCell)));
    const open = result && !result.ok && result.why.code === 'open' ? result.why.question : null;
    if (open !== null && !currency.add(open, line, text)) marks.add(line, text);
    return result;
  };

  function isPlain(text: string, currencyText = ''): boolean {
    return ofText(withoutTax(text), currencyText)?.ok ?? true;
  }

  function resultOf(text: string, known: KnownCell | null, beside: Beside): CellResult<Fee> {
    if (isToCome(text)) return refused({ code: 'not-an-amount' });
    if (isUnknown(text)) return null;
    if (known?.isShownAsOther) return refused({ code: 'shown-as-other' });
    const named = typedNumber(withCents(text), 'amount', beside.code ?? ofColumn);
    if (named.ok && named.value === 0 && !isOwnList) return null;
    const bare = beside.shared === null ? (beside.code ?? ofColumn) : null;
    const code = named.ok && unit === 1 && !isYuan(text) ? (named.currency ?? bare) : null;
    const isOwn = named.ok && named.currency !== null;
    if (named.ok && code !== null && !(isOwn && isOpenSign(text, code, beside)))
      return isOwn && contradicts(code, beside)
        ? refused({ code: 'two-currencies' })
        : taken({ amount: known?.number ?? named.value, currency: code });
    const money = moneyText(text);
    const number = money && inLanguage(numberText(money.number));
    if (!money || !number || number.isPercent || number.isBound) return unreadAmount(text);
    // "2k" under "Fee (kEUR)" has two units.
    if (number.unit > 1 && unit > 1) return refused({ code: 'shown-as-other' });
    const reading = amountReading(number, style);
    if (known?.number === undefined && !reading) return refused({ code: 'open', question: marks.id });
    const amount =
      known?.number !== undefined && unit === 1
        ? known.number
        : Number((Number(reading?.digits) * number.unit * unit).toPrecision(15));
    const yuan = isYuan(text)
      ? [beside.code, ofColumn, proved].find((one) => one && ALSO_YUAN.has(one))
      : null;
    const own = yuan ?? (isOpenSign(text, money.currency, beside) ? null : ownCurrency(money, beside));
    if (own !== null && contradicts(own, beside)) return refused({ code: 'two-currencies' });
    // A sign that several countries share is settled by the column: "¥30,000" beside "50,000円".
    const shared = own === null ? (money.shared ?? beside.shared) : null;
    const isBeside = beside.code !== null && (shared === null || canMean(shared, beside.code));
    const meant = own ?? (isBeside ? beside.code : currency.meant(shared, money.currency));
    return meant === null
      ? refused({ code: 'open', question: currency.id(shared) })
      : taken({ amount, currency: meant });
  }

  /** "45 mil" is 45 thousand in Spanish, and is not taken where no heading says so. */
  function inLanguage(number: NumberText | null): NumberText | null {
    if (number === null || !hasMil(number)) return number;
    const ofMil = sharedUnit('mil', headings);
    return ofMil === null ? null : { ...number, unit: ofMil };
  }

  /** "$" is the dollar that the row or the heading names, else that of the United States. */
  function ownCurrency({ currency: own, shared }: MoneyText, beside: Beside): string | null {
    const named = [beside.code, ofColumn].find((one) => one && shared && canMean(shared, one));
    return own === null ? null : (named ?? own);
  }

  /** "$" alone, where other amounts of the column are in another dollar. */
  function isOpenSign(text: string, usual: string | null, beside: Beside): boolean {
    const shared = usual === null || plain.all.size === 0 ? null : (moneyText(text)?.shared ?? null);
    if (shared === null || [beside.code, ofColumn].some((one) => one && canMean(shared, one))) return false;
    return [...plain.all].some((one) => one !== usual && canMean(shared, one));
  }

  return {
    isPlain,
    markDoubts: (doubts) => markTexts(cells, isPlain, doubts),
    readBeside,
    read: (line, cell) => readBeside(line, cell, undefined),
    questions: () =>
      [...currency.asked(), marks.asked(['.', ','], null, null)].filter((question) => question !== null),
  };
}

/** What the row's own column of currencies says. */
interface Beside {
  code: string | null;
  /** A sign or word of several currencies, where no code is named. */
  shared: SharedSign | null;
}

function besideIn(text: string): Beside {
  const code = currencyNamed(text);
  return { code, shared: code === null ? sharedSign(text) : null };
}

/**
 * Money has two decimals, so a mark before three digits groups them. Only a column that writes decimals with this mark makes
 * that doubtful.
 */
function amountReading(number: NumberText, style: NumberStyle): NumberReading | null {
  const grouped = number.unit === 1 ? number.readings.find(({ decimals }) => decimals === 0) : undefined;
  if (number.readings.length < 2 || !grouped) return settledReading(number, style, false);
  const split = number.readings.find(({ decimals }) => decimals > 0);
  return split?.decimalMark === style.decimalMark ? null : grouped;
}

/** Currencies whose amounts are also written with 元, which alone is the yuan. */
const ALSO_YUAN: ReadonlySet<string> = new Set(['TWD', 'HKD', 'MOP', 'SGD']);
const isYuan = (text: string): boolean => /[元圓]/.test(text);

/** How many cells are searched for what the currency of a column may be. */
const SEARCHED_CELLS = 2_000;

/** The currencies that amounts of the column name themselves, and with those of the column of currencies. */
function namedCurrencies(
  rows: readonly GridRow[],
  at: number,
  currencyAt: number | undefined,
): { inCells: ReadonlySet<string>; all: ReadonlySet<string> } {
  const inCells = new Set<string>();
  const all = new Set<string>();
  const moneyIn = memoize((text) => (/\p{Nd}/u.test(text) ? moneyText(text) : null));
  const namedIn = memoize(currencyNamed);
  for (const row of rows.slice(0, SEARCHED_CELLS)) {
    const money = moneyIn(textIn(cellAt(row, at)));
    if (money?.currency) inCells.add(money.currency);
    if (money?.currency && money.shared === null) all.add(money.currency);
    const beside = currencyAt === undefined ? '' : textIn(cellAt(row, currencyAt));
    const named = beside.length > 1 ? namedIn(beside) : null;
    if (named !== null) all.add(named);
  }
  // Beside NT$, 元 is the dollar of Taiwan.
  if ([...inCells].some((currency) => ALSO_YUAN.has(currency))) inCells.delete('CNY');
  return { inCells, all };
}

const onlyOf = (codes: ReadonlySet<string>): string | null =>
  codes.size === 1 ? ([...codes][0] ?? null) : null;

const contradicts = (own: string, { code }: Beside): boolean => code !== null && code !== own;
