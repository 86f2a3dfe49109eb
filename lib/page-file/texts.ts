import { UNSPACED } from './letters';
import type { Replacer } from './replacer';
import { DATE, movedDate } from './times';

/** A text that a person reads, a value of the data, or a name, of which no word stays. */
export type Kind = 'text' | 'value' | 'name';

const LINK = /(?:https?|mailto|data|blob):[^\s"'<>\\]+/y;
const TOKEN = /[A-Za-z0-9_-]{6,}/y;
const NAME = /[\p{L}\p{N}_.-]+/uy;
const NUMBER = /\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/uy;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
/** "PT3M25S", a duration of ISO 8601. */
const DURATION = /^P(?:\d+[DWMY])*(?:T(?:\d+[HMS])+)?$/;

/** Replaces every word, number, link and time of a text except the words that stay. */
export function scrubText(raw: string, kind: Kind, replacer: Replacer): string {
  const text = unescaped(raw);
  const kept = kind === 'name' ? [] : keptSpans(text, replacer);
  let result = '';
  let at = 0;
  while (at < text.length) {
    const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    const step = isStart ? startingAt(at, text, kind, replacer) : null;
    if (step) {
      result += step.replacement;
      at += step.length;
      continue;
    }
    const word = matchAt(WORD, text, at);
    if (word) {
      result += scrubWord(word, at, kept, kind, replacer);
      at += word.length;
      continue;
    }
    const number = matchAt(NUMBER, text, at);
    result += number ? scrubNumber(number, at, text, replacer) : text.charAt(at);
    at += number.length || 1;
  }
  return result;
}

interface Step {
  replacement: string;
  length: number;
}

/** Whatever is longer than a word: a link, a date, an id, a name. */
function startingAt(at: number, text: string, kind: Kind, replacer: Replacer): Step | null {
  const link = matchAt(LINK, text, at);
  if (link) return { replacement: replacer.link(link), length: link.length };
  const date = matchAt(DATE, text, at);
  const moved = date && movedDate(date, replacer.byMs);
  if (date && moved) {
    replacer.tally.times += 1;
    return { replacement: moved, length: date.length };
  }
  const token = matchAt(TOKEN, text, at);
  if (token && isId(token, replacer)) return { replacement: scrubId(token, replacer), length: token.length };
  const name = matchAt(NAME, text, at).replace(/[.-]+$/, '');
  if (kind !== 'name' && name && replacer.names.has(name.toLowerCase())) {
    return { replacement: scrubText(name, 'name', replacer), length: name.length };
  }
  return null;
}

/** Whether a run of letters and digits is an id: it names something in an address, or mixes both more than once. */
function isId(token: string, { names, known, moveId }: Replacer): boolean {
  const isNamed = names.has(token.toLowerCase());
  const hasStart = known.starts.some((start) => token.startsWith(start));
  if (hasStart && (isNamed ? token.length > 9 : token.length > 14 && /\d/.test(token))) return true;
  // A number that is an id keeps its time, whatever stands beside it.
  if (/\d{15}/.test(token)) return false;
  if (isNamed && moveId(token) !== null) return true;
  if (DURATION.test(token)) return false;
  const kinds = token
    .replaceAll(/[_-]/g, '')
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[A-Za-z]+/g, 'a');
  return kinds.length > 2;
}

/** The beginning by which an id's kind is known stays. */
export function scrubId(id: string, { known, id: replace }: Replacer): string {
  const start = known.starts.find((text) => id.length > 9 && id.startsWith(text)) ?? '';
  return start + replace(id.slice(start.length));
}

/** A number of one digit stays, unless a unit follows. An id that has a time in it keeps it, moved. */
function scrubNumber(number: string, at: number, text: string, replacer: Replacer): string {
  const digits = [...number].filter((sign) => /\p{Nd}/u.test(sign));
  const values = digits.map((sign) => String(digitOf(sign))).join('');
  if (values.length === 1 && !isBeforeUnit(text.slice(at + number.length), replacer)) return number;
  const dated = isWrittenDate(at, number, text, replacer) ? partOfDate(values, replacer) : null;
  if (dated !== null) return dated;
  const replacement = (number.length > 14 && replacer.moveId(number)) || replacer.digits(values);
  let index = 0;
  return [...number]
    .map((sign) => (/\p{Nd}/u.test(sign) ? inScriptOf(sign, replacement.charAt(index++)) : sign))
    .join('');
}

/** How far from its month a day or a year is written. */
const NEAR_MONTH = 12;
/** Longer than a number with its label. */
const LONG_TEXT = 30;

function isWrittenDate(at: number, number: string, text: string, { months }: Replacer): boolean {
  if (!/^(?:\d{1,2}|20[0-4]\d)$/.test(number)) return false;
  // A sentence that has a year is dated, whatever its month is called.
  if (number.length === 4 && text.trim().length > LONG_TEXT) return true;
  const around = text.slice(Math.max(0, at - NEAR_MONTH), at + number.length + NEAR_MONTH).toLowerCase();
  return (around.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some((word) => months.has(word));
}

/** Another day that every month has, or another year of the last ones, so that a written date stays one. */
function partOfDate(number: string, replacer: Replacer): string {
  replacer.tally.times += 1;
  const steps = Math.floor(-replacer.byMs / 86_400_000);
  if (number.length < 3) return String(((Number(number) + steps) % 28) + 1);
  return String(2000 + ((Number(number) + 1 + (steps % 20)) % 27));
}

function isBeforeUnit(after: string, { units }: Replacer): boolean {
  const [, space = '', word = ''] = /^([ \u00a0\u202f]?)(\p{L}[\p{L}\p{M}]*)/u.exec(after) ?? [];
  return word !== '' && (space === '' || units.has(word.toLowerCase()));
}

/** The digits of a script are ten characters in a row. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return code < 58 ? code - 48 : value;
}

const inScriptOf = (sign: string, digit: string): string =>
  String.fromCodePoint((sign.codePointAt(0) ?? 0) - digitOf(sign) + Number(digit));

function scrubWord(word: string, at: number, kept: readonly Span[], kind: Kind, replacer: Replacer): string {
  const own = kept.filter(({ from, to }) => from < at + word.length && to > at);
  const replaced = wholeWord(word, kind, replacer);
  if (own.length === 0 || replaced === word) return replaced;
  // What a label's expression matches stays, and the rest of the word is replaced.
  const letters = [...replaced];
  return [...word]
    .map((sign, index) =>
      own.some(({ from, to }) => at + index >= from && at + index < to) ? sign : (letters[index] ?? ''),
    )
    .join('');
}

/** Values that are the same on every page. */
export const CONSTANT = /^(?:true|false|null|none|auto|yes|no|on|off)$/i;

function wholeWord(word: string, kind: Kind, replacer: Replacer): string {
  if (kind === 'value' && CONSTANT.test(word)) return word;
  if (kind !== 'name' && replacer[kind === 'text' ? 'texts' : 'values'].has(word.toLowerCase())) return word;
  if (kind === 'name' || !UNSPACED.test(word)) return replacer.word(word);
  return unspacedWord(word, replacer);
}

/** Without spaces between words, the longest words that stay are found inside the run. */
function unspacedWord(run: string, replacer: Replacer): string {
  let result = '';
  let unknown = '';
  for (let at = 0; at < run.length; ) {
    let length = Math.min(run.length - at, 24);
    while (length > 0 && !replacer.texts.has(run.slice(at, at + length))) length -= 1;
    if (length === 0) unknown += run.charAt(at);
    else {
      result += (unknown && replacer.word(unknown)) + run.slice(at, at + length);
      unknown = '';
    }
    at += length || 1;
  }
  return result + (unknown && replacer.word(unknown));
}

interface Span {
  from: number;
  to: number;
}

/** Labels are short, and the expressions for them are many. */
const MAX_LABEL = 200;

function keptSpans(text: string, { patterns }: Replacer): Span[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LABEL) return [];
  const start = text.indexOf(trimmed);
  return patterns.flatMap((pattern) =>
    [...trimmed.matchAll(pattern)].map(({ index, 0: found }) => ({
      from: start + index,
      to: start + index + found.length,
    })),
  );
}

const ESCAPES = /\\u[\da-f]{4}|\\x[\da-f]{2}|(?:%[\da-f]{2})+|&#x?[\da-f]+;|&(?:quot|amp|lt|gt|nbsp);/gi;
const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Escaped signs as the signs themselves, so that no word is hidden by them. Escaped twice is unescaped twice. */
function unescaped(text: string, depth = 0): string {
  if (depth > 3 || !/[\\%&]/.test(text)) return text;
  const plain = text.replaceAll(ESCAPES, (sign) => {
    if (sign.startsWith('%')) return decoded(sign);
    if (sign.startsWith('\\')) return String.fromCharCode(Number.parseInt(sign.slice(2), 16));
    const [, hex, number] = /^&#(x?)([\da-f]+);$/i.exec(sign) ?? [];
    if (number === undefined) return ENTITIES[sign.toLowerCase()] ?? sign;
    const code = Number.parseInt(number, hex ? 16 : 10);
    return code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
  return plain === text ? text : unescaped(plain, depth + 1);
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
