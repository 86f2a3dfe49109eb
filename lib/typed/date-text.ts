import { plainNumberText } from './plain';

/** A date as it is written. Two numbers of which each may be the month stay `open`. */
export type DateText =
  | { is: 'known'; date: string }
  /** Two numbers before or after the year, in the order of the text. */
  | { is: 'open'; first: number; second: number; year: number };

/** The first three letters of the months are too few in some languages: "mar" and "mai", "jun" and "jul". */
const MONTHS: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|styczeń|stycznia|sty|ocak|oca|январь|января|янв|يناير|जनवरी|januari',
  'february|feb|februar|février|févr|fév|febrero|fevereiro|fev|febbraio|februari|luty|lutego|lut|şubat|şub|февраль|февраля|фев|فبراير|फ़रवरी|फरवरी',
  'march|mar|märz|mrz|mär|mars|marzo|março|maart|mrt|marzec|marca|mart|март|марта|мар|مارس|मार्च|maret',
  'april|apr|avril|avr|abril|abr|aprile|kwiecień|kwietnia|kwi|nisan|nis|апрель|апреля|апр|أبريل|ابريل|अप्रैल',
  'may|mai|mayo|maio|maggio|mag|mei|maj|maja|mayıs|май|мая|مايو|मई',
  'june|jun|juni|juin|junio|junho|giugno|giu|czerwiec|czerwca|cze|haziran|haz|июнь|июня|июн|يونيو|जून',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|lipiec|lipca|lip|temmuz|tem|июль|июля|июл|يوليو|जुलाई',
  'august|aug|août|aout|agosto|ago|augustus|sierpień|sierpnia|sie|ağustos|ağu|август|августа|авг|أغسطس|अगस्त|agustus|agu',
  'september|sep|sept|septembre|septiembre|setembro|set|settembre|wrzesień|września|wrz|eylül|eyl|сентябрь|сентября|сен|سبتمبر|सितंबर',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|październik|października|paź|ekim|eki|октябрь|октября|окт|أكتوبر|اكتوبر|अक्टूबर',
  'november|nov|novembre|noviembre|novembro|listopad|listopada|lis|kasım|kas|ноябрь|ноября|ноя|نوفمبر|नवंबर',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|grudzień|grudnia|gru|aralık|ara|декабрь|декабря|дек|ديسمبر|दिसंबर|desember|des',
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
);

const TIME = /[T,\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** Null for a text that is no whole date: "4-5", "04-mai" and "next week" have no year. */
export function dateText(text: string): DateText | null {
  if (text.length > 40 || !/\p{Nd}/u.test(text)) return null;
  const plain = plainNumberText(text)?.replace(TIME, '').trim();
  if (!plain) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(plain);
  if (iso) return known(iso[1], iso[2], iso[3]);
  const asian = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?$/.exec(plain);
  if (asian) return known(asian[1], asian[2], asian[3]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})\.?$/.exec(plain);
  if (dotted) return known(dotted[3], dotted[2], dotted[1]);
  const numbers = /^(\d{1,2})([/-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/.exec(plain);
  if (numbers) return eitherOrder(Number(numbers[1]), Number(numbers[3]), yearOf(numbers[4]));
  return named(plain.toLowerCase());
}

function named(text: string): DateText | null {
  const [, a = '', word = '', b = ''] =
    /^(?:\p{L}+,? )?(\d{1,4})(?:st|nd|rd|th|er|º|ª|\.)?[\s./-]+(?:de |of )?(\p{L}[\p{L}\p{M}]*)\.?,?[\s./-]+(?:de |del )?(\d{2,4})(?: г\.?)?$/u.exec(
      text,
    ) ?? [];
  const month = MONTH_OF.get(word);
  if (month) return a.length === 4 ? known(a, month, b) : known(b, month, a);
  const [, first = '', day, year] =
    /^(?:\p{L}+, )?(\p{L}[\p{L}\p{M}]*)\.?[\s.-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/u.exec(text) ?? [];
  const leading = MONTH_OF.get(first);
  return leading ? known(year, leading, day) : null;
}

/** Lists of creators are from this century. */
const yearOf = (digits = ''): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function known(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): DateText | null {
  const date = isoDate(yearOf(year), Number(month), Number(day));
  return date === null ? null : { is: 'known', date };
}

function eitherOrder(first: number, second: number, year: number): DateText | null {
  if (first === second) return known(String(year), first, String(second));
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  return dayFirst === null && monthFirst === null ? null : { is: 'open', first, second, year };
}

/** Null for a day that is not in the calendar. */
function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCDate() === day ? time.toISOString().slice(0, 10) : null;
}

/** Which of two numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** The order that the cells of a column prove: only numbers above 12 do. Null if none does, or if they contradict. */
export function dateOrder(dates: Iterable<DateText>): { order: DateOrder | null; isContradictory: boolean } {
  let [dayFirst, monthFirst] = [false, false];
  for (const date of dates) {
    if (date.is === 'known') continue;
    if (date.first > 12) dayFirst = true;
    if (date.second > 12) monthFirst = true;
  }
  const isContradictory = dayFirst && monthFirst;
  const order = isContradictory || dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
  return { order, isContradictory };
}

/** The date in this order; null if the order is not known or gives no day of the calendar. */
export function dateIn(date: DateText, order: DateOrder | null): string | null {
  if (date.is === 'known') return date.date;
  const { first, second, year } = date;
  // A number above 12 needs no order.
  const own = first > 12 ? 'day-first' : second > 12 ? 'month-first' : order;
  if (own === null) return null;
  return own === 'day-first' ? isoDate(year, second, first) : isoDate(year, first, second);
}
