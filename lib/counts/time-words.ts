import type { Language } from './language';
import { aroundNumber, oneSpaced } from './plain-text';
import { endsEastAsian, endsUnspaced, isWordEdge, startsUnspaced } from './scripts';

/** The words before and after the number of a time or date: "vor 3 Tagen", "13 minutes", "5. März", "5 PM". */
type Around = readonly [before: string, after: string];

const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** Numbers that cover every plural form: Romanian has its own form from 20 on, Filipino for numbers that end in 4. */
const someOfEachPlural = [1, 2, 3, 5, 11, 14, 23];
const known = new Map<string, Around[]>();

function timesOf(tag: string): Around[] {
  const locale = new Intl.Locale(tag, { numberingSystem: 'latn' });
  const texts: string[] = [];
  for (const style of ['long', 'short', 'narrow'] as const) {
    const ago = new Intl.RelativeTimeFormat(locale, { style });
    for (const unit of timeUnits) {
      for (const count of someOfEachPlural) texts.push(ago.format(-count, unit), ago.format(count, unit));
    }
    if (style === 'narrow') break;
    for (const unit of timeUnits) {
      const lasting = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
      for (const count of someOfEachPlural) texts.push(lasting.format(count));
    }
    const [alone, ofDay, ofYear] = [{}, { day: 'numeric' }, { year: 'numeric' }].map(
      (more) => new Intl.DateTimeFormat(locale, { month: style, ...more } as Intl.DateTimeFormatOptions),
    );
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(2024, month, 15);
      for (const name of [alone?.format(date) ?? '', ofDay?.format(date).replace('15', '') ?? '']) {
        texts.push(name, `${name} 1`, `1 ${name}`);
      }
      texts.push(ofYear?.format(date) ?? '');
    }
  }
  const hours = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true });
  for (const hour of [9, 21]) texts.push(hours.format(new Date(2024, 0, 15, hour)));
  const found = new Map<string, Around>();
  for (const text of texts) {
    const around = aroundNumber(text.toLowerCase());
    if (around && around.before + around.after !== '') {
      found.set(`${around.before}|${around.after}`, [around.before, around.after]);
    }
  }
  return [...found.values()];
}

/**
 * Whether the words around a plain number may make it a time: videos for members show their age where others show views
 * (YouTube, 2026). In a language that `Intl` lacks, any labelled number below 100 may be a time.
 */
export function mayBeTime(before: string, number: string, after: string, language: Language): boolean {
  const head = oneSpaced(before).toLowerCase();
  const tail = oneSpaced(after).toLowerCase();
  if (number.length > 4 || !/\p{L}/u.test(head + tail)) return false;
  const times = timesIn(language);
  if (times.length === 0) return number.length < 3;
  return times.some(([first, last]) => endsWith(head, first, language) && startsWith(tail, last, language));
}

/** Whether an apparent unit is part of an age: "1m ago", "1 t sitten". */
export function mayBeAge(before: string, number: string, after: string, language: Language): boolean {
  if (!/^\d\d?$/.test(number) || !/\p{L}[ \u00a0.]+\p{L}/u.test(`${before}|${after}`)) return false;
  const head = oneSpaced(before).toLowerCase();
  const tail = oneSpaced(after).toLowerCase();
  return timesIn(language).some(
    ([first, last]) =>
      /\p{L}\.? \p{L}/u.test(last) && endsWith(head, first, language) && startsWith(tail, last, language),
  );
}

/**
 * The forms of the country and of the language in general: the short form of "5 minutes ago" differs between Australia
 * and the United States, and pages mix the two.
 */
function timesIn({ tag }: Language): Around[] {
  let times = known.get(tag);
  if (!times) {
    const isKnown = Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
    const base = new Intl.Locale(tag).language;
    times = isKnown ? [...new Set([tag, base])].flatMap(timesOf) : [];
    // Keeps a page that changes its language from filling the memory.
    if (known.size >= 100) known.clear();
    known.set(tag, times);
  }
  return times;
}

function endsWith(text: string, words: string, language: Language): boolean {
  if (!text.endsWith(words)) return false;
  if (words === '' || isOneWord(words, text, text.length - words.length, language)) return true;
  return !/[\p{L}\p{M}]$/u.test(text.slice(0, -words.length));
}

function startsWith(text: string, words: string, language: Language): boolean {
  if (!text.startsWith(words)) return false;
  if (words === '' || isOneWord(words, text, words.length, language)) return true;
  return !/^['’\p{Pd}]?[\p{L}\p{M}]/u.test(text.slice(words.length));
}

/**
 * In a script without spaces, two or more characters count as a whole word: "3日前に公開". In Thai and neighbouring scripts,
 * short words also begin other words: "วิดีโอ" (video) begins like "วิ" (second).
 */
function isOneWord(words: string, text: string, edge: number, language: Language): boolean {
  if (words.length < 2 || !startsUnspaced.test(words) || !endsUnspaced(words)) return false;
  return words.length > 3 || endsEastAsian.test(words) || isWordEdge(edge, text, language);
}
