import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { KnownWords } from '../../lib/page-file/known-words.ts';
import { type Literals, literalsIn } from './literals.ts';
import { isClosed, wordsOfRegex } from './regex-words.ts';

const SHARED = ['lib/platforms/*.ts', 'lib/page/*.ts'];
/** What languages write around numbers. */
const COUNTS = ['lib/counts/*.ts'];
/** Sentences for the screens, and what only joins the other files. */
const LEFT_OUT = /^(?:facts|platform|registry|contract|scripts-of)\.ts$/;

const filesOf = (globs: readonly string[]) =>
  globSync([...globs])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !LEFT_OUT.test(basename(file)))
    .sort();

/** The words of each platform's readers, so that a page file keeps exactly those by which a page is read. */
export function knownWords(): Record<string, KnownWords> {
  const shared = filesOf(SHARED).map((file) => ({ file, literals: literalsIn(file) }));
  const counts = filesOf(COUNTS).map(literalsIn);
  const folders = globSync('lib/platforms/*/address.ts').map(
    (file) => file.replaceAll('\\', '/').split('/')[2] ?? '',
  );
  return Object.fromEntries(
    folders.sort().map((id) => {
      const own = filesOf([`lib/platforms/${id}/*.ts`]).map((file) => ({ file, literals: literalsIn(file) }));
      return [id, wordsOf([...shared, ...own], counts)];
    }),
  );
}

interface Source {
  file: string;
  literals: Literals;
}

function wordsOf(sources: readonly Source[], counts: readonly Literals[]): KnownWords {
  const readers = sources
    .filter(({ file }) => basename(file) !== 'address.ts')
    .map(({ literals }) => literals);
  const addresses = sources
    .filter(({ file }) => basename(file) === 'address.ts')
    .map(({ literals }) => literals);
  const texts = readers.flatMap((one) => one.texts);
  const regexes = readers.flatMap((one) => one.regexes);
  const labels = [...texts.filter(isLabel), ...counts.flatMap((one) => one.texts)];
  const ofRegexes = [...regexes, ...counts.flatMap((one) => one.regexes)].flatMap(({ source }) =>
    wordsOfRegex(source),
  );
  const inPaths = [...texts, ...readers.flatMap((one) => one.selectors)].filter((text) => text.includes('/'));
  const pathRegexes = regexes.filter(
    ({ source }) => source.includes('\\/') || /^\^\([a-z_|?-]+\)\$$/.test(source),
  );
  return {
    texts: unique([...labels.flatMap(runsOf), ...ofRegexes]),
    values: unique([...texts.flatMap(runsOf), ...ofRegexes]),
    patterns: closedIn(regexes, texts),
    selectors: unique(readers.flatMap((one) => one.selectors).flatMap(runsOf)),
    paths: unique([
      ...addresses
        .flatMap((one) => one.texts)
        .flatMap((text) => text.split(/\s+/))
        .filter((text) => !/^[\w.-]+\.(?:com|app|net|be)$/.test(text))
        .flatMap((text) => (text.includes('/') ? segmentsOf(text) : [text, ...segmentsOf(text)])),
      ...addresses.flatMap((one) => one.regexes).flatMap(({ source }) => wordsOfRegex(source)),
      ...inPaths.flatMap(segmentsOf),
      ...texts.filter((text) => /^[a-z][a-z_-]*$/.test(text)),
      ...pathRegexes.flatMap(({ source }) => wordsOfRegex(source)),
    ]),
    keys: [
      ...new Set(
        readers.flatMap((one) => [...one.names, ...one.texts.filter((text) => /^[\w@$.-]+$/.test(text))]),
      ),
    ],
    starts: startsOf(sources.map(({ literals }) => literals)),
    codes: [...new Set(readers.flatMap((one) => one.numbers).filter((number) => number > 9))],
  };
}

/** A text that a person can read, in contrast to a key of the data: it has a space, a capital first, or other letters. */
const isLabel = (text: string): boolean => /\s|[^\x20-\x7e]|^[A-Z][a-z]+$|\(\?/.test(text);

function closedIn(regexes: Literals['regexes'], texts: readonly string[]): [string, string][] {
  const sources = texts.filter((text) => text.includes('|')).map((source) => ({ source, flags: 'iu' }));
  const closed = [...regexes, ...sources].filter(({ source }) => isClosed(source));
  return [...new Map(closed.map(({ source, flags }) => [source, flags]))];
}

function startsOf(literals: readonly Literals[]): string[] {
  const regexes = literals.flatMap((one) => one.regexes.map(({ source }) => source));
  const named = regexes.flatMap(
    (source) => /(?:^|[(^:|])([A-Za-z]{2,6})(?:\\w|\[[^\]]*\])(?:[{+*])/.exec(source)?.[1] ?? [],
  );
  const tested = literals.flatMap((one) => one.starts).filter((text) => /^[A-Za-z]{2,6}$/.test(text));
  return [...new Set([...named, ...tested])];
}

const runsOf = (text: string): string[] => text.replaceAll('_', ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
/** Of an address, its path alone: the words of hosts are names of accounts too. */
const segmentsOf = (text: string): string[] =>
  text.replace(/^https?:\/\/[^/]*/, '').match(/[\w.-]*[a-z][\w.-]*/gi) ?? [];
const unique = (words: readonly string[]): string[] =>
  [...new Set(words.map((word) => word.toLowerCase()))].sort();
