import type { Language } from './language';
import { aroundNumber, oneSpaced, unitText } from './plain-text';

/** What stands before and after the number of a time or date: "vor 3 Tagen", "13 minutes", "5. März", "5 PM". */
interface TimeWords {
  before: string;
  after: string;
}

const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const known = new Map<string, TimeWords[]>();

function wordsOf(language: string): TimeWords[] {
  const tag = new Intl.Locale(language, { numberingSystem: 'latn' });
  const found = new Map<string, TimeWords>();
  const note = (before: string, after: string) => {
    const words = { before: before.toLowerCase(), after: after.toLowerCase() };
    if (before + after !== '') found.set(`${words.before}|${words.after}`, words);
  };
  const noteText = (text: string) => {
    const around = aroundNumber(text);
    if (around) note(around.before, around.after);
  };
  for (const style of ['long', 'short'] as const) {
    const ago = new Intl.RelativeTimeFormat(tag, { style });
    for (const unit of timeUnits) {
      const lasting = new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: style,
      });
      for (const count of [1, 2, 3, 5, 11]) {
        noteText(ago.format(-count, unit));
        noteText(ago.format(count, unit));
        noteText(lasting.format(count));
      }
    }
    const names = new Intl.DateTimeFormat(tag, { month: style });
    const days = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric' });
    const years = new Intl.DateTimeFormat(tag, { month: style, year: 'numeric' });
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(2024, month, 15);
      const inDate = aroundNumber(days.format(date));
      noteText(years.format(date));
      noteText(names.format(date));
      for (const name of [unitText(names.format(date)), inDate?.before ?? '', inDate?.after ?? '']) {
        if (/\d/.test(name)) continue;
        note(name, '');
        note('', name);
      }
    }
  }
  const hours = new Intl.DateTimeFormat(tag, { hour: 'numeric', hour12: true });
  for (const hour of [9, 21]) noteText(hours.format(new Date(2024, 0, 15, hour)));
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
  let words = known.get(language.tag);
  if (!words) {
    words = Intl.NumberFormat.supportedLocalesOf(language.tag).length > 0 ? wordsOf(language.tag) : [];
    if (known.size >= 100) known.clear();
    known.set(language.tag, words);
  }
  if (words.length === 0) return number.length < 3;
  return words.some((around) => endsWith(head, around.before) && startsWith(tail, around.after));
}

function endsWith(text: string, words: string): boolean {
  if (words === '') return true;
  return text.endsWith(words) && (isOneWord(words) || !/[\p{L}\p{M}]$/u.test(text.slice(0, -words.length)));
}

function startsWith(text: string, words: string): boolean {
  if (words === '') return true;
  if (!text.startsWith(words)) return false;
  const next = text.slice(words.length);
  return isOneWord(words) || !/^['’\p{Pd}]?[\p{L}\p{M}]/u.test(next);
}

/** Two characters and more of a script without spaces, as in "3日前に公開", end a word themselves. */
function isOneWord(words: string): boolean {
  return (
    words.length > 1 &&
    /^[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Thai}\s]+$/u.test(words)
  );
}
