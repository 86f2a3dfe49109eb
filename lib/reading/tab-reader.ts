import type { ReaderStatus, WholeState } from '../messages/contract';
import type { PageReport } from '../model/page-report';
import { boundedPlace, samePlace } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import { postIn, type Sample } from '../model/sample';
import { pageLanguage } from '../page/document';
import type { Look } from '../page/look';
import type { Platform } from '../platforms/contract';
import { readPage, readPosts } from '../platforms/read-page';
import { startRound } from '../platforms/rounds';
import { startClaims } from './claims';
import { MAX_TARGETS, type Measurer, type Surroundings, type Target } from './measurer';
import { paceLooks } from './pace';
import { lookSender } from './send-looks';
import { addEarlier, addPosts, addReport, startVisit, type Visit, visitedAccount } from './visit';
import { watchPage } from './watch-page';

/** What the reader needs from its environment, so that tests can replace it. */
export interface ReaderHost {
  document: Document;
  address(): URL;
  nowMs(): number;
  version: string;
  platform: Platform;
  /** Returns undefined if the code that points is not loaded in the tab (`entrypoints/pointing.ts`). */
  startMeasurer(surroundings: Surroundings): Measurer | undefined;
  keep(sample: Sample, report: PageReport): void;
  sampleOf(platform: PlatformId, handle: string): Promise<Sample | null>;
  /** False once the extension was updated or removed; asking also aborts `signal`. */
  isAlive(): boolean;
  /** Aborted when the reader must stop. */
  signal: AbortSignal;
}

export interface TabReader {
  state(): WholeState;
  /** Looks now: a screen was opened. */
  look(): void;
  /** Looks soon: the address has changed, which a page can do as often as it likes. */
  lookSoon(): void;
  measure(): void;
  stopMeasuring(): void;
  /** Calls `listener` after every change of the state. */
  subscribe(listener: () => void): () => void;
}

/** Reads one tab for its whole life: passively while it is visible, and at once when a screen asks. */
export function startReader(host: ReaderHost): TabReader {
  const { document, platform, signal } = host;
  const listeners = new Set<() => void>();
  const sender = lookSender((...look) => host.isAlive() && host.keep(...look));
  const claims = startClaims();
  let visit = startVisit(boundedPlace(platform.locate(host.address())));
  let askedFor: string | null = null;
  let round = startRound();
  let failed = false;
  let targets: Target[] = [];
  let measurer: Measurer | undefined;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  /** Creates a look at the current address. A changed address starts a new visit, so that two profiles never mix. */
  const lookHere = (): Look => {
    const url = host.address();
    const place = boundedPlace(platform.locate(url));
    if (!samePlace(place, visit.place)) {
      measurer?.forget();
      sender.now(visit);
      visit = startVisit(place);
      round = startRound();
      askedFor = null;
      targets = [];
    }
    const { read } = visit;
    return { document, url, place, language: pageLanguage(document), nowMs: host.nowMs(), read };
  };

  const lookAtPage = () => {
    const look = lookHere();
    try {
      addReport(visit, claims.own(readPage(platform, look, round)));
      targets = visit.report?.settled ? unreadTargets(platform, look, visit) : [];
      failed = false;
    } catch {
      failed = true;
    }
    askForEarlier();
    sender.soon(visit);
    tell();
    return round.isCutOff;
  };
  const pace = paceLooks(lookAtPage, signal);

  /** Asks once per visit for what other tabs and earlier visits saw of the same profile. */
  const askForEarlier = () => {
    const account = visitedAccount(visit);
    if (account === null || account === askedFor) return;
    askedFor = account;
    const asking = visit;
    const take = (earlier: Sample | null) => {
      if (!earlier || signal.aborted || visit !== asking) return;
      addEarlier(visit, earlier);
      tell();
    };
    // Without an answer from the background, the page's own looks are still valid.
    host.sampleOf(visit.place.platform, account).then(take, () => undefined);
  };

  const readElement = (element: Element): PostReadings[] => {
    if (!host.isAlive()) return [];
    const look = lookHere();
    if (!visit.report?.settled || !platform.settled(look)) return [];
    const posts = claims.ownPosts(readPosts(platform, look, element, startRound()), visitedAccount(visit));
    addPosts(visit, posts, look.nowMs);
    sender.soon(visit);
    return posts;
  };

  watchPage({
    document,
    item: platform.posts.item,
    isAlive: host.isAlive,
    catchUp: () => {
      if (visit.report?.settled || !platform.settled(lookHere())) return false;
      pace.now();
      return true;
    },
    read: readElement,
    onHide: () => sender.now(visit),
    pace,
    signal,
  });

  return {
    state: () => ({
      readerVersion: host.version,
      place: visit.report?.place ?? visit.place,
      status: statusOf(visit.place.kind === 'other', failed, visit.report),
      report: visit.report,
      sample: visit.sample,
      measuring: measurer?.progress() ?? null,
      measurable: Math.min(targets.length, MAX_TARGETS),
    }),
    look: pace.now,
    lookSoon: pace.request,
    measure: () => {
      pace.now();
      measurer ??= host.startMeasurer({
        document,
        read: ({ id, element }) => readElement(element).some((post) => post.id === id && post.likes.found),
        onProgress: tell,
        onEnd: pace.request,
        signal,
      });
      measurer?.start(targets.slice(0, MAX_TARGETS));
    },
    stopMeasuring: () => measurer?.stop('stopped'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function statusOf(elsewhere: boolean, failed: boolean, report: WholeState['report']): ReaderStatus {
  if (elsewhere) return 'elsewhere';
  if (failed) return 'failed';
  return report !== null && (report.settled || report.wall !== null) ? 'read' : 'reading';
}

/** The account's own posts whose likes appear only under the pointer and are not read yet. */
function unreadTargets(platform: Platform, look: Look, { report, sample }: Visit): Target[] {
  const own = new Set(report?.posts.map(({ id }) => id));
  const targets = platform.hoverTargets?.(look) ?? [];
  return targets.filter(({ id }) => own.has(id) && !(sample && postIn(sample, id)?.likes.found));
}
