import { parseCount } from '../counts/in-tab';
import type { RoundedUp } from './digits';
import { decoded } from './escapes';

const MAX_PAIRS = 200;

/** Every text of a page in which something may be named: attributes, shown texts, and data. */
export function* rawTexts(document: Document): Generator<{ text: string; isData: boolean }> {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (!/^(?:class|style|d)$/.test(name)) yield { text: value, isData: false };
    }
    if (/^(?:script|style|noscript|template)$/.test(element.localName)) {
      if (element.localName === 'script') yield { text: element.textContent ?? '', isData: true };
      continue;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) yield { text: child.textContent ?? '', isData: false };
    }
  }
}

const ADDRESS = /(?:https?:)?\/\/[^\s"'<>\\)]+|(?:^|(?<=["'(]))\/[^\s"'<>\\)/][^\s"'<>\\)]*/g;
const NAMED =
  /"(?:user_?name|handle|screen_?name|unique_?id|vanity|public_?identifier|slug|short_?code|code|alternate_?name|canonicalBaseUrl|nickname|author|id|pk|video_?id|browse_?id|channel_?id|external_?id)"\s*:\s*"([^"\\\s]{2,80})"/gi;
const MENTION = /@([\p{L}\p{N}_.-]{2,60})/gu;

/** Adds to `names` everything by which a text's addresses, mentions and data name an account or a post, in lower case. */
export function addNames(
  { text, isData }: { text: string; isData: boolean },
  paths: ReadonlySet<string>,
  names: Set<string>,
): void {
  const plain = isData
    ? text.replaceAll(/\\+(?:u002[fF]|x2[fF]|\/)/g, '/').replaceAll(/\\+(?:x22|u0022|")/g, '"')
    : text;
  for (const [address] of plain.matchAll(ADDRESS)) addSegments(address, paths, names);
  for (const [, name = ''] of plain.matchAll(MENTION)) addName(name.replace(/[.-]+$/, ''), paths, names);
  if (!isData) return;
  for (const [, name = ''] of plain.matchAll(NAMED)) {
    addName(name, paths, names);
  }
}

function addName(name: string, paths: ReadonlySet<string>, names: Set<string>): void {
  const word = name.toLowerCase();
  if (word !== '' && !paths.has(word)) names.add(word);
}

/** Adds the parts of an address's path, and the values of its query. */
export function addSegments(address: string, paths: ReadonlySet<string>, names: Set<string>): void {
  const [, path = '', query = ''] = /^(?:(?:[a-z]+:)?\/\/[^/?#]*)?([^?#]*)\??([^#]*)/i.exec(address) ?? [];
  const values = query.split('&').map((pair) => pair.split('=')[1] ?? '');
  for (const segment of [...path.split('/'), ...values].map(decoded)) {
    const name = segment.replace(/^@/, '').toLowerCase();
    if (/[\s/]/.test(name) || name.length < 2) continue;
    addName(name, paths, names);
  }
}

/** The short numbers of a page that are a long number of the page rounded up, in the page's language. */
export function roundedPairs(
  texts: Iterable<{ text: string; isData: boolean }>,
  language: string,
): RoundedUp[] {
  const longs = new Set<number>();
  const shorts = new Map<string, { low: number; high: number; value: number; digits: string }>();
  for (const { text, isData } of texts) {
    for (const [digits] of text.replaceAll(/(?<=\d)[.,'’\u00a0\u202f](?=\d{3})/g, '').matchAll(/\d{4,13}/g))
      longs.add(Number(digits));
    const pieces = isData ? (text.match(/(?<=")[^"\\]{2,40}(?=")/g) ?? []) : [text];
    for (const piece of pieces) noteShort(piece.trim(), language, shorts);
  }
  const sorted = [...longs].sort((a, b) => a - b);
  return [...shorts.values()]
    .flatMap(({ value, low, high, digits }) => {
      const near = sorted.filter((long) => long >= low && long <= high && long < value);
      return near.map((long) => ({ short: digits, long: String(long) }));
    })
    .slice(0, MAX_PAIRS);
}

function noteShort(
  text: string,
  language: string,
  shorts: Map<string, { low: number; high: number; value: number; digits: string }>,
): void {
  if (text.length > 60 || shorts.has(text) || !/\d[\d.,]*\s?\p{L}/u.test(text)) return;
  const count = parseCount(text, language);
  if (count?.precision !== 'rounded') return;
  const digits = String(count.value).replace(/0+$/, '');
  const shown = text.replaceAll(/\D/g, '');
  shorts.set(text, {
    low: count.low,
    high: count.high,
    value: count.value,
    digits: digits.padEnd(shown.length, '0'),
  });
}
