import { languageOf } from '../counts/language';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const SOME_OF_EACH_PLURAL = [0, 1, 2, 3, 5, 11, 23];

const known = new Map<string, string[]>();

/** The words with which a language writes shortened numbers, months, ages and lists, in lower case; those of English too. */
export function languageWords(tag: string): string[] {
  const before = known.get(tag);
  if (before) return before;
  const words = new Set(unitWords(tag));
  for (const one of languagesOf(tag))
    for (const text of [...timesIn(one), ...joinedIn(one), ...monthsIn(one)]) addWords(text, words);
  known.set(tag, [...words]);
  return [...words];
}

/** The names of the months in a language and in English, in lower case. */
export function monthWords(tag: string): string[] {
  const words = new Set<string>();
  for (const one of languagesOf(tag)) for (const text of monthsIn(one)) addWords(text, words);
  return [...words].filter((word) => word.length > 2 || /[^a-z]/.test(word));
}

/** The words for thousands, millions and so on in a language, in lower case; those of English too. */
export function unitWords(tag: string): string[] {
  const words = new Set<string>();
  for (const one of [tag, 'en']) for (const key of languageOf(one).units.keys()) addWords(key, words);
  return [...words];
}

/** The language as the page names it, the language in general, and English. */
const languagesOf = (tag: string): Set<string> => {
  const locale = localeOf(tag);
  return new Set([locale, new Intl.Locale(locale).language, 'en']);
};

function localeOf(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function* joinedIn(locale: string): Generator<string> {
  const format = new Intl.ListFormat(locale);
  yield format.format(['1', '2']);
  yield format.format(['1', '2', '3']);
}

function* timesIn(locale: string): Generator<string> {
  for (const style of ['long', 'short', 'narrow'] as const) {
    const ago = new Intl.RelativeTimeFormat(locale, { style });
    for (const unit of UNITS) for (const count of SOME_OF_EACH_PLURAL) yield ago.format(-count, unit);
  }
}

function* monthsIn(locale: string): Generator<string> {
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(2024, month, 15);
    for (const style of ['long', 'short'] as const) {
      yield new Intl.DateTimeFormat(locale, { month: style }).format(date);
      yield new Intl.DateTimeFormat(locale, { month: style, day: 'numeric' }).format(date);
    }
  }
}

function addWords(text: string, words: Set<string>): void {
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) words.add(word);
}
