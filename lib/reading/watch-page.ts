import { isSeen } from '../page/document';
import { closestOf } from '../page/elements';
import { startAllowance } from './allowance';
import type { Pace } from './pace';
import { touchedPosts } from './touched';

/** What the page changes when numbers arrive: nodes, texts, and the attributes that carry counts. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['title', 'aria-label', 'href'],
};

/**
 * What reading posts that changed may take of the page's time, beside the 0.4 % for looks (`pace.ts`): the post under a
 * person's pointer, whose overlay is there for a moment only, and all others. Saved up is enough for a
 * dozen overlays in a row on a busy machine (`npm run bench`, 2026-11).
 */
const UNDER_POINTER = { share: 0.002, savedMs: 30 };
const ELSEWHERE = { share: 0.001, savedMs: 5 };
/** What a call of the observer costs before the first line of ours, and each record with it. */
const CALL_MS = 0.02;
const RECORD_MS = 0.001;
/** While the page is not watched, the whole of it is looked at this often, as far as the pace allows. */
const POLL_MS = 1_000;

interface Watching {
  document: Document;
  /** Matches the element of one post. */
  item: string;
  isAlive(): boolean;
  /** Looks at the whole page where it has settled since the last look: no post can be read before. True where it did. */
  catchUp(): boolean;
  /** Reads one post's element, at once. */
  read(element: Element): void;
  /** The page hides, and may never come back. */
  onHide(): void;
  pace: Pace;
  signal: AbortSignal;
}

/**
 * Watches a page while a person sees it. A page that changes more than the allowance covers is not watched for a while,
 * since being told of a change costs time by itself: it is looked at now and then, and of the posts only the one under
 * the pointer is watched. Only the browser's own events are heard; those that the page makes up change nothing.
 */
export function watchPage(watching: Watching): void {
  const { document, item, isAlive, catchUp, read, onHide, pace, signal } = watching;
  const underPointer = startAllowance(UNDER_POINTER);
  const elsewhere = startAllowance(ELSEWHERE);
  let pointed: Element | null = null;
  let watched = underPointer;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;

  const onChange = (records: readonly MutationRecord[]) => {
    if (!isAlive()) return;
    watched.spend(CALL_MS + records.length * RECORD_MS);
    try {
      readTouched(records);
    } finally {
      // Whatever the page did to it: the next look goes on.
      pace.request();
      if (watched.isSpent()) rest();
    }
  };
  const readTouched = (records: readonly MutationRecord[]) => {
    let fromMs = performance.now();
    const touched = touchedPosts(records, item, pointed);
    // Its time is counted as a look's.
    if (touched.length > 0 && catchUp()) fromMs = performance.now();
    for (const element of touched) {
      const allowance = element === pointed ? underPointer : elsewhere;
      if (allowance.isSpent()) continue;
      read(element);
      const nowMs = performance.now();
      allowance.spend(nowMs - fromMs);
      fromMs = nowMs;
    }
  };
  const observer = new MutationObserver(onChange);

  const stop = () => {
    observer.disconnect();
    clearTimeout(resting);
    clearInterval(polling);
    resting = undefined;
  };
  const start = () => {
    stop();
    watched = elsewhere;
    // The node itself: what is given here may stand for it (`ownDocument`).
    observer.observe(document.getRootNode(), WATCHED);
  };
  const watchPointed = () => {
    observer.disconnect();
    watched = underPointer;
    if (pointed && !underPointer.isSpent()) observer.observe(pointed, WATCHED);
  };
  const rest = () => {
    watchPointed();
    if (resting !== undefined) return;
    polling = setInterval(pace.request, POLL_MS);
    resting = setTimeout(() => {
      start();
      pace.request();
    }, elsewhere.untilFullMs());
  };

  const onPointer = ({ isTrusted, target }: Event) => {
    if (!isTrusted) return;
    const post = closestOf(target, item);
    if (post === pointed) return;
    pointed = post;
    if (resting !== undefined) watchPointed();
  };
  const onVisibility = (event: Event) => {
    if (!event.isTrusted) return;
    if (!isSeen(document)) {
      stop();
      onHide();
      return;
    }
    start();
    pace.now();
  };
  const window = document.defaultView;
  window?.addEventListener('pointerover', onPointer, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  document.addEventListener('prerenderingchange', onVisibility, { signal });
  window?.addEventListener('pagehide', (event) => event.isTrusted && onHide(), { signal });
  window?.addEventListener('popstate', (event) => event.isTrusted && pace.request(), { signal });
  signal.addEventListener('abort', stop);
  if (!isSeen(document)) return;
  start();
  pace.now();
}
