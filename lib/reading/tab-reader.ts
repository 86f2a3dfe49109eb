import type { Measuring, MeasuringEnd, ReaderStatus, TabState } from '../messages/contract';
import { samePlace } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { Sample } from '../model/sample';
import { pageLanguage } from '../page/language';
import type { Look } from '../page/look';
import { isSeen } from '../page/visibility';
import type { Platform } from '../platforms/contract';
import { readPage, readPosts } from '../platforms/read-page';
import { stopWhenInterrupted } from './interruptions';
import { MOST_TARGETS, measurePosts, type Target } from './measure';
import { paceLooks } from './pace';
import { touchedPosts } from './touched';
import { accountIn, addEarlier, addPosts, addReport, startVisit } from './visit';

/** What the reader needs from where it runs; a test gives its own. */
export interface ReaderHost {
  document: Document;
  address(): URL;
  nowMs(): number;
  version: string;
  platform: Platform;
  keep(sample: Sample): void;
  sampleOf(platform: PlatformId, handle: string): Promise<Sample | null>;
  /** False once the extension was updated or removed under this script; asking ends `signal` as well. */
  isAlive(): boolean;
  /** Aborted when the reader must fall silent. */
  signal: AbortSignal;
}

export interface TabReader {
  state(): TabState;
  /** Looks now, as a screen asks for it. */
  look(): void;
  measure(): void;
  stopMeasuring(): void;
  /** Calls `listener` after every change of the state. */
  subscribe(listener: () => void): () => void;
}

/** What the page changes when numbers arrive: nodes, texts, and the attributes that carry counts. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['title', 'aria-label', 'href'],
};
const HAND_OVER_AFTER_MS = 800;

/** Reads one tab for as long as it lives: passively while it is seen, at once when a screen asks. */
export function startReader(host: ReaderHost): TabReader {
  const { document, platform, signal } = host;
  const listeners = new Set<() => void>();
  let visit = startVisit(platform.locate(host.address()));
  let askedFor: string | null = null;
  let failed = false;
  let targets: Target[] = [];
  let measuring: Measuring | null = null;
  let measureRun: AbortController | null = null;
  let handOverTimer: ReturnType<typeof setTimeout> | null = null;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  /** One look's knowledge of where we are. A changed address starts a new visit, so that nothing is mixed. */
  const lookHere = (): Look => {
    const url = host.address();
    const place = platform.locate(url);
    if (!samePlace(place, visit.place)) {
      measureRun?.abort('navigation' satisfies MeasuringEnd);
      handOver();
      visit = startVisit(place);
      askedFor = null;
      targets = [];
      measuring = null;
    }
    return { document, url, place, language: pageLanguage(document), nowMs: host.nowMs() };
  };

  const pace = paceLooks(() => {
    const look = lookHere();
    try {
      addReport(visit, readPage(platform, look));
      targets = visit.report?.settled ? unreadTargets(platform, look, visit.sample) : [];
      failed = false;
    } catch {
      failed = true;
    }
    askForEarlier();
    handOverSoon();
    tell();
  }, signal);

  const askForEarlier = () => {
    const account = accountIn(visit);
    if (account === null || account === askedFor) return;
    askedFor = account;
    const asking = visit;
    const take = (earlier: Sample | null) => {
      if (!earlier || signal.aborted || visit !== asking) return;
      addEarlier(visit, earlier);
      tell();
    };
    // Without the background the page's own looks still stand.
    host.sampleOf(visit.place.platform, account).then(take, () => undefined);
  };

  const readElement = (element: Element): PostReadings[] => {
    const look = lookHere();
    if (!visit.report?.settled || !platform.settled(look)) return [];
    const posts = readPosts(platform, look, element);
    addPosts(visit, posts, look.nowMs);
    handOverSoon();
    return posts;
  };

  const handOver = () => {
    if (handOverTimer !== null) clearTimeout(handOverTimer);
    handOverTimer = null;
    if (visit.unsent && host.isAlive()) host.keep(visit.unsent);
    visit.unsent = null;
  };
  const handOverSoon = () => {
    if (visit.unsent && handOverTimer === null) handOverTimer = setTimeout(handOver, HAND_OVER_AFTER_MS);
  };

  const onChange = (records: readonly MutationRecord[]) => {
    if (!host.isAlive() || !isSeen(document)) return;
    for (const element of touchedPosts(records, platform.posts.item)) readElement(element);
    pace.request();
  };

  const measure = () => {
    if (measureRun) return;
    pace.now();
    const chosen = targets.slice(0, MOST_TARGETS);
    if (chosen.length === 0) return;
    const measured = visit;
    const run = new AbortController();
    measureRun = run;
    const stop = (why: MeasuringEnd) => run.abort(why);
    signal.addEventListener('abort', () => stop('stopped'), { signal: run.signal });
    stopWhenInterrupted(document, stop, run.signal);
    const finished = measurePosts({
      targets: chosen,
      read: ({ id, element }) => readElement(element).some((post) => post.id === id && post.likes.found),
      progress: (now) => {
        if (visit === measured) measuring = now;
        tell();
      },
      signal: run.signal,
    });
    void finished.finally(() => {
      run.abort('done' satisfies MeasuringEnd);
      measureRun = null;
      pace.request();
    });
  };

  const observer = new MutationObserver(onChange);
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('visibilitychange', () => (document.hidden ? handOver() : pace.now()), {
    signal,
  });
  document.addEventListener('prerenderingchange', () => pace.now(), { signal });
  document.defaultView?.addEventListener('pagehide', handOver, { signal });
  document.defaultView?.addEventListener('popstate', () => pace.request(), { signal });
  if (isSeen(document)) pace.now();

  return {
    state: () => ({
      readerVersion: host.version,
      place: visit.report?.place ?? visit.place,
      status: statusOf(visit.place.kind === 'other', failed, visit.report),
      report: visit.report,
      sample: visit.sample,
      measuring,
      measurable: Math.min(targets.length, MOST_TARGETS),
    }),
    look: pace.now,
    measure,
    stopMeasuring: () => measureRun?.abort('stopped' satisfies MeasuringEnd),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function statusOf(elsewhere: boolean, failed: boolean, report: TabState['report']): ReaderStatus {
  if (elsewhere) return 'elsewhere';
  if (failed) return 'failed';
  return report !== null && (report.settled || report.wall !== null) ? 'read' : 'reading';
}

/** The posts whose likes the pointer would have to bring out. */
function unreadTargets(platform: Platform, look: Look, sample: Sample | null): Target[] {
  const targets = platform.hoverTargets?.(look) ?? [];
  return targets.filter(({ id }) => !sample?.posts[id]?.likes.found);
}
