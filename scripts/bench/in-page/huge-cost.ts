import { readPage } from '../../../lib/platforms/read-page';
import type { BenchPage } from '../pages';
import { addPost, enlarge } from './enlarge';
import { lookAt } from './look-at';

/** The cost of one look at a page with more posts than a user scrolls to, in milliseconds. */
export interface HugeCost {
  elements: number;
  /** Posts read. */
  posts: number;
  passedOver: number;
  /** The minimum of several, because other work on the machine only adds time. */
  firstMs: number;
  againMs: number;
}

const ROUNDS = 5;

export function hugeCost(bench: BenchPage, posts: number): HugeCost {
  const { platform, ...page } = enlarge(bench, posts);
  const fresh = () => new DOMParser().parseFromString(page.html, 'text/html');
  const read = (document: Document) => readPage(platform, lookAt(platform, document, bench.address));
  let document = fresh();
  let firstMs = Number.POSITIVE_INFINITY;
  let againMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) document = fresh();
    firstMs = Math.min(
      firstMs,
      msOf(() => read(document)),
    );
    for (let change = 0; change < 3; change++) {
      addPost(document, page.postHtml(posts + change));
      againMs = Math.min(
        againMs,
        msOf(() => read(document)),
      );
    }
  }
  const { length: elements } = document.querySelectorAll('*');
  const { posts: found, passedOver } = read(document);
  return { elements, posts: found.length, passedOver, firstMs, againMs };
}

function msOf(work: () => unknown): number {
  const startedAtMs = performance.now();
  work();
  return performance.now() - startedAtMs;
}
