import { isSeen } from '../page/document';
import { closestOf } from '../page/elements';
import { startAllowance } from './allowance';
import { keepListening } from './keep-listening';
import type { Pace } from './pace';
import { touchedPosts } from './touched';

/** What a page changes when numbers arrive: nodes, texts, and the attributes that contain counts. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['title', 'aria-label', 'href'],
};

/**
 * How much of the page's time may go to reading changed posts, in addition to the 0.4 % for looks (`pace.ts`): one
 * budget for the post under the pointer, whose overlay is visible only briefly, and one for all others. The saved time
 * covers a dozen overlays in a row on a busy machine (`npm run bench`, 2026-11).
 */
const UNDER_POINTER = { share: 0.002, savedMs: 30 };
const ELSEWHERE = { share: 0.001, savedMs: 5 };
/** The browser's own cost of a call of the observer, and of each record. */
const CALL_MS = 0.02;
const RECORD_MS = 0.001;
/** How often the whole page is looked at while it is not watched, as far as the pace allows. */
const POLL_MS = 1_000;

interface Watching {
  document: Document;
  /** Matches the element of one post. */
  item: string;
  isAlive(): boolean;
  /** Looks at the whole page if it has settled since the last look: no post can be read before. True if it looked. */
  catchUp(): boolean;
  /** Reads the element of one post at once. */
  read(element: Element): void;
  /** The page is being hidden and may never return. */
  onHide(): void;
  pace: Pace;
  signal: AbortSignal;
}

/**
 * Watches a page while it is visible. A page that changes more than the budget covers is not watched for a while, since
 * each notification costs time. It is then looked at from time to time, and only the post under the pointer is watched.
 * Only the browser's own events count; synthetic events from the page are ignored.
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
      // Even after an error caused by the page, the next look follows.
      pace.request();
      if (watched.isSpent()) rest();
    }
  };
  const readTouched = (records: readonly MutationRecord[]) => {
    let fromMs = performance.now();
    const touched = touchedPosts(records, item, pointed);
    // Its time counts towards the budget for looks.
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
    // The real node: `document` may be a wrapper around it (`ownDocument`).
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
  const onPageHide = (event: Event) => event.isTrusted && onHide();
  const onMove = (event: Event) => event.isTrusted && pace.request();
  const window = document.defaultView;
  const listen = () => {
    window?.addEventListener('pointerover', onPointer, { capture: true, passive: true, signal });
    document.addEventListener('visibilitychange', onVisibility, { signal });
    document.addEventListener('prerenderingchange', onVisibility, { signal });
    window?.addEventListener('pagehide', onPageHide, { signal });
    window?.addEventListener('popstate', onMove, { signal });
  };
  keepListening(document, listen, signal);
  signal.addEventListener('abort', stop);
  if (!isSeen(document)) return;
  start();
  pace.now();
}
