import { unescaped } from './escapes';
import { UNSPACED } from './letters';
import { atOnce } from './pace';
import type { Replacer } from './replacer';
import { scrubNumber } from './text-numbers';
import { DATE, movedDate } from './times';

/** A text that a person reads, a value of the data, or a name, of which no word stays. */
export type Kind = 'text' | 'value' | 'name';

const LINK = /(?:https?|mailto|data|blob):[^\s"'<>\\]+/y;
/** Both with a limit, so that a text of nothing but hyphens takes no more time than another one. */
const TOKEN = /[A-Za-z0-9_-]{6,400}/y;
const NAME = /[\p{L}\p{N}_.-]{1,400}/uy;
const NUMBER = /\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/uy;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
/** "PT3M25S", a duration of ISO 8601. */
const DURATION = /^P(?:\d+[DWMY])*(?:T(?:\d+[HMS])+)?$/;

/** Replaces every word, number, link and time of a text except the words that stay. */
export const scrubText = (raw: string, kind: Kind, replacer: Replacer): string =>
  atOnce(scrubLongText(raw, kind, replacer));

/** In parts: about a millisecond of work. */
const STOP_EVERY = 200;

/** The same for a text of any length. Yields now and then, so that the tab can rest. */
export function* scrubLongText(
  raw: string,
  kind: Kind,
  replacer: Replacer,
): Generator<void, string, undefined> {
  if (kind === 'value' && CONSTANT.test(raw)) return raw;
  const text = unescaped(raw);
  const kept = kind === 'name' ? [] : keptSpans(text, replacer);
  let result = '';
  let at = 0;
  for (let parts = 1; at < text.length; parts += 1) {
    if (parts % STOP_EVERY === 0) yield;
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
function isId(token: string, { names, known, handle, moveId }: Replacer): boolean {
  const isNamed = names.has(token.toLowerCase());
  const hasStart = known.starts.some((start) => token.startsWith(start));
  if (hasStart && (isNamed ? token.length > 9 : token.length > 14 && /\d/.test(token))) return true;
  if (token.toLowerCase() === handle) return false;
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
function scrubId(id: string, { known, id: replace }: Replacer): string {
  const start = known.starts.find((text) => id.length > 9 && id.startsWith(text)) ?? '';
  return start + replace(id.slice(start.length));
}

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

/** Whole values that say yes, no or nothing. They are the same on every page. */
export const CONSTANT = /^(?:true|false|null|none|auto|yes|no|on|off)$/i;

function wholeWord(word: string, kind: Kind, replacer: Replacer): string {
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

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
