import { namesSomething } from './built-names';
import type { Replacer } from './replacer';
import { scrubText } from './texts';
import { movedMoment } from './times';

const PIECE = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,]|\s+/gsy;
/** JSON inside a string of JSON, and so on. */
const MAX_DEPTH = 6;
/** In pieces: a few tenths of a millisecond of work. */
const STOP_EVERY = 100;

/**
 * Replaces the values of JSON and keeps its shape, its keys, and numbers too long for JavaScript. Null if the text is not
 * JSON. Stops at the end of the first object or list if `isFollowed`. Yields now and then, so that the tab can rest.
 */
export function* scrubJson(
  text: string,
  replacer: Replacer,
  isFollowed = false,
  depth = 0,
): Generator<void, string | null, undefined> {
  const out: string[] = [];
  const around: string[] = [];
  let key = '';
  let at = 0;
  while (at < text.length) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0];
    if (piece === undefined) return null;
    at += piece.length;
    if (piece.startsWith('"')) {
      const value = stringIn(piece);
      if (value === null) return null;
      const isKey = /^\s*:/.test(text.slice(at, at + 20));
      // `"timestampInSec": {"value": "…"}`: the name around it says what the value is.
      if (isKey) key = value === 'value' ? (around.at(-1) ?? value) : value;
      out.push(quoted(isKey ? scrubKey(value, replacer) : yield* scrubString(value, key, replacer, depth)));
    } else if (/^-?\d/.test(piece)) out.push(scrubNumber(piece, key, replacer));
    else if (piece.trim() !== '') {
      out.push(piece);
      if (/[[{]/.test(piece)) around.push(key);
      if (/[\]}]/.test(piece)) around.pop();
      if (/[\]}]/.test(piece) && around.length === 0 && isFollowed) return out.join('');
    }
    if (out.length % STOP_EVERY === 0) yield;
  }
  return around.length === 0 ? out.join('') : null;
}

function stringIn(piece: string): string | null {
  try {
    return JSON.parse(piece);
  } catch {
    return null;
  }
}

/** No "<" in a script can then end it. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003C');

/** A key is to the data what an element's name is to the page, unless it names an account or a post. */
function scrubKey(key: string, replacer: Replacer): string {
  if (replacer.keys.has(key)) return key;
  const isName = replacer.names.has(key.toLowerCase()) || namesSomething(key, replacer);
  const isPlain = /^[@$_A-Za-z][\w@$.:-]{0,63}$/.test(key) && !isName;
  return isPlain && !isMixed(key) ? key : scrubValue(key, '', replacer);
}

/** Letters and digits in turns, as in an id. */
const isMixed = (text: string): boolean => /[A-Za-z]\d+[A-Za-z]+\d|\d[A-Za-z]+\d+[A-Za-z]/.test(text);

function* scrubString(
  value: string,
  key: string,
  replacer: Replacer,
  depth: number,
): Generator<void, string, undefined> {
  if (value === '') return '';
  if (/^\s*[[{]/.test(value) && depth < MAX_DEPTH) {
    const nested = yield* scrubJson(value, replacer, false, depth + 1);
    if (nested !== null) return nested;
  }
  return scrubValue(value, key, replacer);
}

/** A value of the data or of an attribute: an address, a number, an encoded text, a text, or a word. */
export function scrubValue(value: string, key: string, replacer: Replacer): string {
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return scrubNumber(value, key, replacer);
  const isLink = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/\s]|^\/[^/\s]|^(?:data|blob|mailto|tel|javascript):/i;
  if (isLink.test(value) && !/\s/.test(value.trim())) return replacer.link(value);
  const inside = fromBase64(value);
  if (inside !== null)
    return btoa(toLatin(scrubText(inside, 'value', replacer))).replace(/=+$/, endOf(value));
  return scrubText(value, /\s/.test(value.trim()) ? 'text' : 'value', replacer);
}

function scrubNumber(number: string, key: string, replacer: Replacer): string {
  if (replacer.known.codes.includes(Number(number)) && /code|status|type|kind/i.test(key)) return number;
  const moved = movedMoment(number, key, replacer.byMs);
  if (moved !== null) {
    replacer.tally.times += 1;
    return moved;
  }
  // A number of one digit is a kind, a state or a small count, and tells nothing.
  if (/^-?\d$/.test(number)) return number;
  const sign = number.startsWith('-') ? '-' : '';
  const [mantissa = '', exponent = ''] = number.slice(sign.length).split(/(?=[eE])/);
  const [whole = '', fraction] = mantissa.split('.');
  if (fraction === undefined && whole.length > 14) {
    const id = replacer.moveId(whole);
    if (id !== null) return sign + id;
  }
  const digits = replacer.digits(whole + (fraction ?? ''));
  const point = fraction === undefined ? '' : `.${digits.slice(whole.length)}`;
  return sign + digits.slice(0, whole.length) + point + exponent;
}

/** A text in Base64, such as "feedback:" and a post's number; null for anything else. */
function fromBase64(value: string): string | null {
  if (!/^[\w+/]{12,400}={0,2}$/.test(value)) return null;
  try {
    const plain = atob(value);
    return /^[\x20-\x7e]+$/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}

const endOf = (value: string): string => (value.endsWith('=') ? '$&' : '');
const toLatin = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?');

const ASSIGNED = /^\s*(?:(?:var|let|const) |window\W+)?([\w$.]+)\W*?=\s*(?=[{['"])/;

/**
 * What a script says: its data, if it is JSON or starts by assigning some to a name. A program has nothing to read and
 * becomes empty.
 */
export function* scrubScript(text: string, replacer: Replacer): Generator<void, string, undefined> {
  if (/^\s*[[{]/.test(text)) return (yield* scrubJson(text, replacer)) ?? '';
  const [start, name = ''] = ASSIGNED.exec(text) ?? [];
  if (start === undefined) return '';
  const rest = text.slice(start.length);
  const data = yield* scrubJson(/^['"]/.test(rest) ? unquoted(rest.slice(1)) : rest, replacer, true);
  return data === null ? '' : `var ${scrubKey(name, replacer)} = ${data};`;
}

/** Mobile pages assign the JSON as a string, with its quotes and brackets written as in `\x22`. */
function unquoted(text: string): string {
  return text.replaceAll(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis,
    (_, byte?: string, unit?: string, other?: string) =>
      other ?? String.fromCharCode(Number.parseInt(byte ?? unit ?? '', 16)),
  );
}
