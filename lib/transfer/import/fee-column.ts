import type { Fee } from '../../model/candidate';
import { currenciesCalled, currencyMeant } from '../../typed/currency';
import { typedNumber } from '../../typed/typed-number';
import { refused, taken } from './cell-result';
import { type ColumnReader, numbersIn, withAnswer } from './count-column';
import { type Cell, type GridRow, knownOf, textIn } from './grid';
import { numberStyle, numberText, settledReading } from './number-text';
import { type Answers, OpenQuestion } from './questions';
import { isToCome, isUnknown } from './unknown-words';

export interface FeeReader extends ColumnReader<Fee> {
  /** `currencyCell` is the row's own currency, from a column beside. */
  readBeside(
    line: number,
    cell: Cell | undefined,
    currencyCell: Cell | undefined,
  ): ReturnType<FeeReader['read']>;
}

/** Reads amounts with their currency: in the cell, beside it, in the heading, else by one answer for the column. */
export function feeColumn(
  rows: readonly GridRow[],
  at: number,
  heading: string,
  answers: Answers,
): FeeReader {
  const currency = new OpenQuestion('currency', at);
  const marks = new OpenQuestion('decimal-mark', at);
  const style = withAnswer(numberStyle(numbersIn(rows, at), false), answers[marks.id]);
  const ofColumn = currencyIn(heading) ?? currencyNamed(answers[currency.id] ?? '');

  const readBeside: FeeReader['readBeside'] = (line, cell, currencyCell) => {
    const text = textIn(cell);
    if (isToCome(text)) return refused({ code: 'not-an-amount' });
    if (isUnknown(text)) return null;
    const known = knownOf(cell);
    if (known?.isShownAsOther) return refused({ code: 'shown-as-other' });
    const beside = currencyNamed(textIn(currencyCell));
    const named = typedNumber(text, 'amount', beside ?? ofColumn);
    if (named.ok && (named.currency ?? beside ?? ofColumn))
      return taken({
        amount: known?.number ?? named.value,
        currency: named.currency ?? beside ?? ofColumn ?? '',
      });
    const number = numberText(withoutCurrency(text));
    if (!number || number.isPercent || number.isBound) return refused({ code: 'not-an-amount' });
    const reading = settledReading(number, style, false);
    if (known?.number === undefined && !reading) {
      marks.add(line, text);
      return refused({ code: 'open', question: marks.id });
    }
    const amount = known?.number ?? Number((Number(reading?.digits) * number.unit).toPrecision(15));
    const code = currencyBeside(text) ?? beside ?? ofColumn;
    if (code !== null) return taken({ amount, currency: code });
    currency.add(line, text);
    return refused({ code: 'open', question: currency.id });
  };

  return {
    readBeside,
    read: (line, cell) => readBeside(line, cell, undefined),
    questions: () =>
      [currency.asked([], null, null), marks.asked(['.', ','], null, null)].filter(
        (question) => question !== null,
      ),
  };
}

const withoutCurrency = (text: string): string =>
  text
    .replace(/^[^\d]*?(?=\d)|(?<=[\dkmw万億亿.])\s*(?:\p{Sc}|[A-Z]{3})$/giu, (part) =>
      currencyNamed(part) ? '' : part,
    )
    .trim();

function currencyBeside(text: string): string | null {
  const [, before = ''] = /^([^\d]+)/.exec(text) ?? [];
  const [, behind = ''] = /([^\d]+)$/.exec(text) ?? [];
  return currencyNamed(before) ?? currencyNamed(behind);
}

/** Null for a text that names no currency, or several that are equally likely. */
function currencyNamed(text: string): string | null {
  const word = text.trim();
  if (word === '' || word.length > 12) return null;
  return currencyMeant(currenciesCalled(word), word, null);
}

/** "Fee (EUR)", "Preis in €", "price_usd". */
function currencyIn(heading: string): string | null {
  for (const word of heading.split(/[\s()[\]{}/,;:_-]+/).toReversed()) {
    const code = word === '' || (word.length < 3 && /^\p{L}/u.test(word)) ? null : currencyNamed(word);
    if (code !== null) return code;
  }
  return null;
}
