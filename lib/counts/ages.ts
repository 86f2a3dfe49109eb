import { plainText } from './plain-text';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short'] as const;

/** A language's expressions of time. */
interface Times {
  /** Whether `text`, without spaces, says `count` units of time ago or ahead, in any unit from seconds to years. */
  says(text: string, count: number, when: 'ago' | 'ahead'): boolean;
  /** Names of months and days, and the words used with hours. */
  dates: ReadonlySet<string>;
}
/** The last answer, because a page keeps its language. */
let known: { language: string; times: Times } | null = null;

/**
 * Whether a text may say how long ago something was, such as "2 weeks ago", in the page's language. Not "Friday at 6
 * PM", "tomorrow", "in 5 hours" or "14/08/2027, 13:00". Unknown words beside a number count as an age, because `Intl` does
 * not know every form.
 */
export function mayBeAgo(text: string, language: string): boolean {
  const plain = plainText(text).toLowerCase();
  const numbers = plain.match(/\d+/g) ?? [];
  const [number = ''] = numbers;
  if (numbers.length > 1 || number.length > 2) return false;
  const { says, dates } = timesOf(language);
  const joined = withoutSpaces(plain);
  // Arabic and Hebrew write "two days ago" without a number.
  if (number === '') return [1, 2].some((count) => says(joined, count, 'ago'));
  if (says(joined, Number(number), 'ago')) return true;
  return !says(joined, Number(number), 'ahead') && !wordsIn(plain).some((word) => dates.has(word));
}

function timesOf(language: string): Times {
  if (known?.language !== language) {
    const [tag = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(language === 'und' ? [] : language);
    known = { language, times: { says: relativeTimes(tag), dates: dateWords(tag) } };
  }
  return known.times;
}

function relativeTimes(tag: string): Times['says'] {
  const formats = STYLES.map((style) => new Intl.RelativeTimeFormat(tag, { style }));
  return (text, count, when) =>
    formats.some((format) =>
      UNITS.some((unit) => {
        const said = plainText(format.format(when === 'ago' ? -count : count, unit)).toLowerCase();
        // Hebrew adds the number to a word that already expresses it.
        return text.includes(withoutSpaces(said.replace(/\(\d+\)/, '')));
      }),
    );
}

function dateWords(tag: string): ReadonlySet<string> {
  const words: string[] = [];
  const forms = STYLES.flatMap((style): Intl.DateTimeFormatOptions[] => [
    { month: style },
    { month: style, day: 'numeric' },
    { weekday: 'long' },
    { hour: 'numeric', hour12: true },
  ]);
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(tag, form);
    // Every month, every day of the week, and hours before and after noon.
    for (let month = 0; month < 12; month += 1) {
      words.push(...wordsIn(format.format(new Date(2024, month, month * 4 + 1, month * 2)).toLowerCase()));
    }
  }
  return new Set(words);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
