import { parseCount } from '../counts/in-tab';
import { withoutMarks } from '../page/texts';

/** What stands after a number, by language. */
export type Words = Record<string, RegExp>;
/** For languages in which the word comes first, what stands before and after the number. */
export type WordsFirst = Record<string, [word: RegExp, counter: RegExp]>;

/** Other tags of the same languages. */
const SAME: Record<string, string> = { iw: 'he', in: 'id', nb: 'no', nn: 'no' };

const NUMBER = "(\\p{Nd}[\\p{Nd}.,'’٫٬\\s]*)";
/** What may be a unit. Other short words change the meaning: "3 new followers". */
const UNIT = '(\\p{L}[\\p{L}\\p{M}]{0,7}\\.?)';
/** The whole text, with and without a unit. */
const whole = (before: string, after: string): RegExp[] =>
  [NUMBER, NUMBER + UNIT].map((number) => new RegExp(`^${before}\\s?${number}\\s?${after}$`, 'iu'));

const MAX_LENGTH = 40;

/**
 * Tells whether a text is a number with these words and nothing else, in the page's language; in a language that is missing
 * here, no text is. Zero stands there only until the page knows the number.
 */
export function numberWith(after: Words, before: WordsFirst = {}) {
  const expressions = new Map(
    Object.entries(after).map(([language, { source }]) => {
      const [word, counter] = before[language] ?? [];
      const first = word && counter ? whole(`(?:${word.source})`, `(?:${counter.source})?`) : [];
      return [language, [...whole('', `(?:${source})`), ...first]];
    }),
  );
  const inAny = [...expressions.values()].flat();
  return (written: string, language: string): boolean => {
    if (written.length > 2 * MAX_LENGTH || !/\p{Nd}/u.test(written)) return false;
    const text = withoutMarks(written).replaceAll(/\s+/gu, ' ').trim();
    if (text.length > MAX_LENGTH) return false;
    const base = language.split('-', 1)[0] ?? '';
    const own = language === 'und' ? inAny : expressions.get(SAME[base] ?? base);
    return own?.some((expression) => isCount(expression.exec(text), language)) ?? false;
  };
}

function isCount(match: RegExpExecArray | null, language: string): boolean {
  if (!match) return false;
  const [text, number = '', unit] = match;
  const count = parseCount(text, language);
  if (!count || count.value === 0) return false;
  return unit === undefined || count.value !== parseCount(number.trim(), language)?.value;
}
