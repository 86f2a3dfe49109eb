import type { Language } from './language';
import { aroundNumber, oneSpaced } from './plain-text';
import { endsUnspaced, startsUnspaced } from './scripts';

/** What stands before and after the number of a time or date: "vor 3 Tagen", "13 minutes", "5. März", "5 PM". */
type Around = readonly [before: string, after: string];

const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const known = new Map<string, Around[]>();

function timesOf(tag: string): Around[] {
  const locale = new Intl.Locale(tag, { numberingSystem: 'latn' });
  const texts: string[] = [];
  for (const style of ['long', 'short'] as const) {
    const ago = new Intl.RelativeTimeFormat(locale, { style });
    for (const unit of timeUnits) {
      const lasting = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
      for (const count of [1, 2, 3, 5, 11]) {
        texts.push(ago.format(-count, unit), ago.format(count, unit), lasting.format(count));
      }
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
 * Whether the words around a plain number may make it a time: videos for members show their age where others show
 * their views (YouTube, 2026). Where `Intl` does not know the language, any labelled number below 100 may be one.
 */
export function mayBeTime(before: string, number: string, after: string, language: Language): boolean {
  const head = oneSpaced(before).toLowerCase();
  const tail = oneSpaced(after).toLowerCase();
  if (number.length > 4 || !/\p{L}/u.test(head + tail)) return false;
  let times = known.get(language.tag);
  if (!times) {
    times = Intl.NumberFormat.supportedLocalesOf(language.tag).length > 0 ? timesOf(language.tag) : [];
    known.set(language.tag, times);
  }
  if (times.length === 0) return number.length < 3;
  return times.some(([first, last]) => endsWith(head, first) && startsWith(tail, last));
}

function endsWith(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false;
  return words === '' || isOneWord(words) || !/[\p{L}\p{M}]$/u.test(text.slice(0, -words.length));
}

function startsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  return words === '' || isOneWord(words) || !/^['’\p{Pd}]?[\p{L}\p{M}]/u.test(text.slice(words.length));
}

/** Two characters and more of a script without spaces end a word themselves: "3日前に公開". */
function isOneWord(words: string): boolean {
  return words.length > 1 && startsUnspaced.test(words) && endsUnspaced.test(words);
}
