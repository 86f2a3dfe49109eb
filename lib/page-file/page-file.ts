import type { PageReport } from '../model/page-report';
import { pageLanguage } from '../page/document';
import type { Look } from '../page/look';
import type { Platform } from '../platforms/contract';
import type { MoveId } from '../platforms/moved-number';
import { readPage } from '../platforms/read-page';
import { readersTried } from './answers';
import { contradictions, foundFields } from './found-fields';
import { hashOf } from './hash';
import type { KnownWords } from './known-words';
import { markupOf } from './markup';
import { type Pause, pauseEvery } from './pace';
import { type PageFacts, pageFacts } from './page-facts';
import type { Replacer } from './replacer';
import { startReplacer } from './start-replacer';
import { timeShift } from './times';

/** A page as a file that names nobody. */
export interface PageFile {
  text: string;
  /** What replaced everything, and how often. It never leaves the tab: whoever has it can turn the file back. */
  replacer: Replacer;
  /** What the readers find in the page and not in the file, or the other way round. Empty if they find the same. */
  differences: string[];
}

export interface PageFileOptions {
  platform: Platform;
  look: Look;
  known: KnownWords;
  moveId: MoveId | undefined;
  version: string;
  /** A random text that is never stored. */
  secret: string;
  /** Lets the tab do its own work. */
  rest(): Promise<void>;
}

/** How often the page is replaced anew if the readers do not find the same fields in the file. */
const MAX_ATTEMPTS = 4;
/** In characters: what a person can still open and read, and what a tab passes on in one piece. */
const MAX_FILE = 12_000_000;

/**
 * Makes the file of the page that `look` sees. Null if the page or the file would be too large. Changes nothing in the page.
 * Works in slices, except that readers and the browser's parser cannot stop halfway.
 */
export async function makePageFile(options: PageFileOptions): Promise<PageFile | null> {
  const { platform, look } = options;
  const pause = pauseEvery(options.rest);
  const facts = await pageFacts(options, pause);
  if (facts === null) return null;
  const page = readPage(platform, look);
  await pause();
  const answers = readersTried(platform, look);
  let best: PageFile | null = null;
  let fewest = Infinity;
  for (let attempt = 0; attempt < MAX_ATTEMPTS && fewest > 0; attempt += 1) {
    const replacer = replacerFor(facts, options, `${options.secret}${attempt}`);
    const markup = await markupIn(look.document, replacer, pause);
    if (markup === null) return null;
    const url = replacer.link(look.url.href);
    const file = await readAgain(markup, url, options, pause);
    const differences = differencesIn(foundFields(page), foundFields(file));
    const contradicted = Math.max(0, contradictions(file) - contradictions(page));
    if (differences.length + contradicted >= fewest) continue;
    fewest = differences.length + contradicted;
    const lines = [...answers, ...differences.map((one) => `differs in this file: ${one}`)];
    best = { text: fileText(url, markup, lines, options.version), replacer, differences };
  }
  return best;
}

function replacerFor(
  { names, rounded }: PageFacts,
  { look, platform, known, moveId }: PageFileOptions,
  secret: string,
): Replacer {
  const byMs = timeShift(hashOf(secret, 'time') / 2 ** 32);
  const mask = (BigInt(hashOf(secret, 'ids')) << 32n) | BigInt(hashOf(secret, 'more ids') | 1);
  return startReplacer({
    known,
    language: look.language,
    hosts: platform.hosts,
    handle: look.place.handle?.toLowerCase() ?? null,
    names,
    rounded,
    moveId: (id) => moveId?.(id, byMs, mask) ?? null,
    byMs,
    secret,
  });
}

async function markupIn(document: Document, replacer: Replacer, pause: Pause): Promise<string | null> {
  const root = document.querySelector(':root');
  const pieces: string[] = [];
  let size = 0;
  for (const piece of root ? markupOf(root, replacer) : []) {
    pieces.push(piece);
    size += piece.length;
    if (size > MAX_FILE) return null;
    await pause();
  }
  return `<!DOCTYPE html>\n${pieces.join('')}\n`;
}

/** Reads the file as `npm run read` does: as a page of its own. */
async function readAgain(
  markup: string,
  address: string,
  { platform, look }: PageFileOptions,
  pause: Pause,
): Promise<PageReport> {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  await pause();
  const url = new URL(address);
  return readPage(platform, {
    document,
    url,
    place: platform.locate(url),
    language: pageLanguage(document),
    nowMs: look.nowMs,
  });
}

function differencesIn(page: readonly string[], file: readonly string[]): string[] {
  const [inPage, inFile] = [new Set(page), new Set(file)];
  return [
    ...page.filter((one) => !inFile.has(one)).map((one) => `page: ${one}`),
    ...file.filter((one) => !inPage.has(one)).map((one) => `file: ${one}`),
  ];
}

/** The address comes first, as in an invented test page; then what the readers said. */
function fileText(url: string, markup: string, lines: readonly string[], version: string): string {
  const plain = (text: string) => text.replaceAll(/-{2,}/g, '–');
  const facts = JSON.stringify({ url }).replaceAll('--', '\\u002d\\u002d');
  return [
    `<!-- ${facts} -->`,
    `<!-- Page file of Yardstick ${version}. Texts, names, numbers, times and addresses are invented. What the readers said:`,
    ...lines.map((line) => `     ${plain(line)}`),
    '-->',
    markup,
  ].join('\n');
}
