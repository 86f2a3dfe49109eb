import { readPage } from '../../../lib/platforms/read-page';
import type { BenchPage } from '../pages';
import { dataBlocks, jsonOf } from './data-blocks';
import { addPost, enlarge } from './enlarge';
import { lookAt } from './look-at';
import { MINIMAL_READERS } from './minimal/minimal-readers';
import { countParses } from './parses';

/** The cost of reading one page, in milliseconds, once per round. */
export interface ReadingCost {
  elements: number;
  posts: number;
  dataCharacters: number;
  walkMs: number[];
  parseMs: number[];
  /** A minimal reader of the same fields, and the parsing of data that only the page's own reader uses; empty without one. */
  minimalMs: number[];
  firstMs: number[];
  againMs: number[];
  /** Calls of `JSON.parse` by the first look and by four more after changes. */
  parsesFirst: number;
  parsesLater: number;
  /** How many of them were given a text for the second time. */
  parsedAgain: number;
}

export function readingCost(bench: BenchPage, rounds: number): ReadingCost {
  const { address } = bench;
  const { platform, ...page } = enlarge(bench);
  // A new document for every figure, because a second look uses what the first memoized.
  const fresh = () => new DOMParser().parseFromString(page.html, 'text/html');
  const read = (document: Document) => readPage(platform, lookAt(platform, document, address));
  const changes = (document: Document, index: number, then: () => void) => {
    const post = addPost(document, page.postHtml(index));
    then();
    post?.remove();
    then();
  };

  const readMinimally = MINIMAL_READERS[`${bench.platform}/${bench.name}`];
  const handle = platform.locate(new URL(address)).handle ?? '';

  const walkMs: number[] = [];
  const parseMs: number[] = [];
  const minimalMs: number[] = [];
  const firstMs: number[] = [];
  const againMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const untouched = fresh();
    const texts = dataBlocks(untouched).map(jsonOf);
    walkMs.push(msOf(() => walk(untouched)));
    const parsedMs = msOf(() => texts.forEach(parse));
    parseMs.push(parsedMs);
    if (readMinimally) {
      const another = fresh();
      minimalMs.push(parsedMs + msOf(() => readMinimally(another, handle)));
    }
    const document = fresh();
    firstMs.push(msOf(() => read(document)));
    changes(document, 5_000 + round, () => againMs.push(msOf(() => read(document))));
  }

  // Not in the timed rounds, because counting takes time.
  const document = fresh();
  const parses = countParses();
  const { posts } = read(document);
  const parsesFirst = parses.calls;
  changes(document, 5_000, () => read(document));
  changes(document, 5_001, () => read(document));
  parses.stop();
  return {
    elements: document.querySelectorAll('*').length,
    posts: posts.length,
    dataCharacters: dataBlocks(document).map(jsonOf).join('').length,
    walkMs,
    parseMs,
    minimalMs,
    firstMs,
    againMs,
    parsesFirst,
    parsesLater: parses.calls - parsesFirst,
    parsedAgain: parses.again,
  };
}

function msOf(work: () => void): number {
  const startedAtMs = performance.now();
  work();
  return performance.now() - startedAtMs;
}

/** Visits every element once and reads its name, the least that a reader could do. */
function walk(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let letters = 0;
  while (walker.nextNode()) letters += walker.currentNode.nodeName.length;
  return letters;
}

function parse(text: string): void {
  try {
    JSON.parse(text);
  } catch {}
}
