import { startReader } from '../../../lib/reading/tab-reader';
import type { BenchPage } from '../pages';
import { addPost, enlarge } from './enlarge';
import { watchOwnTime } from './own-time';

const POSTS = 1_000;
/** Fifty portions in ten seconds, far faster than a user scrolls. */
const PORTION = 20;
const PORTION_EVERY_MS = 200;

/** The reader's share of a page's time while the page grew. */
export interface GrowthCost {
  /** Of the page's time while it grew. */
  sharePercent: number;
  /** Of all tasks, with a look at the whole grown page, as a screen asks for it, at the end. */
  longestMs: number;
  tasks: number;
  /** Posts in the sample at the end. */
  posts: number;
}

/** Loads an invented page, starts the reader as in a tab, and adds posts. */
export async function growthCost(bench: BenchPage): Promise<GrowthCost> {
  const { address } = bench;
  const { platform, ...page } = enlarge(bench);
  const written = new DOMParser().parseFromString(page.html, 'text/html');
  document.replaceChild(document.adoptNode(written.documentElement), document.documentElement);
  const portionPassed = passing(setTimeout);

  const own = watchOwnTime();
  const end = new AbortController();
  const startedAtMs = performance.now();
  const reader = own.run(() =>
    startReader({
      document,
      address: () => new URL(address),
      nowMs: () => Date.now(),
      version: '0.0.0',
      platform,
      startMeasurer: () => undefined,
      // Browsers write a message to the background as JSON.
      keep: (sample) => void JSON.stringify(sample),
      sampleOf: async () => null,
      isAlive: () => !end.signal.aborted,
      signal: end.signal,
    }),
  );
  for (let index = 0; index < POSTS; index++) {
    if (index % PORTION === 0) await portionPassed(PORTION_EVERY_MS);
    addPost(document, page.postHtml(index));
  }
  await portionPassed(PORTION_EVERY_MS);
  const sharePercent = (own.totalMs / (performance.now() - startedAtMs)) * 100;
  own.run(reader.look);
  const { longestMs, tasks } = own;
  end.abort();
  return { sharePercent, longestMs, tasks, posts: Object.keys(reader.state().sample?.posts ?? {}).length };
}

function passing(later: typeof setTimeout) {
  return (ms: number) => new Promise((pass) => later(pass, ms));
}
