import type { Measuring, MeasuringEnd } from '../messages/contract';
import { pointAt, pointAway } from '../page/point';

/** The pace of a calm hand; also the shortest time between two posts that the product promises. */
const PACE_MS = 250;
/** If no overlay has appeared by then, none will. The likes are then "hover it yourself", never "hidden". */
const PATIENCE_MS = 400;
/** The default number of posts in a sample. */
export const MAX_TARGETS = 12;
const POLL_MS = 40;

export interface Target {
  id: string;
  element: Element;
}

interface MeasureRun {
  targets: Target[];
  /** Reads the post under the pointer; true once its numbers are visible. */
  read(target: Target): boolean;
  progress(measuring: Measuring): void;
  /** Aborted with a `MeasuringEnd` as its reason. */
  signal: AbortSignal;
}

/** Simulates a pointer over each post in turn, then restores the page. */
async function measurePosts({ targets, read, progress, signal }: MeasureRun): Promise<void> {
  let pointed: Element | null = null;
  let answered = 0;
  let pointedAt = 0;
  const report = (end: MeasuringEnd | null) =>
    progress({ running: end === null, pointedAt, of: targets.length, answered, end });

  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const pause = (ms: number) => Promise.race([ended, new Promise((resolve) => setTimeout(resolve, ms))]);

  report(null);
  for (const target of targets) {
    if (signal.aborted) break;
    // The page has recycled or removed the element, so a person could not point at it either.
    if (!target.element.isConnected) {
      pointedAt += 1;
      continue;
    }
    if (pointed) pointAway(pointed, target.element);
    pointAt(target.element, pointed);
    pointed = target.element;
    const startedMs = performance.now();
    let seen = read(target);
    while (!seen && !signal.aborted && performance.now() - startedMs < PATIENCE_MS) {
      await pause(POLL_MS);
      seen = read(target);
    }
    pointedAt += 1;
    if (seen) answered += 1;
    report(null);
    await pause(PACE_MS - (performance.now() - startedMs));
  }
  if (pointed) pointAway(pointed, null);
  report(signal.aborted ? (signal.reason as MeasuringEnd) : 'done');
}

export interface Measurer {
  /** How far the last run on this visit came; null if there was none. */
  progress(): Measuring | null;
  /** Points at the targets one by one. Does nothing during a run. */
  start(targets: Target[]): void;
  stop(why: MeasuringEnd): void;
  /** Ends and forgets the run: the page has moved on. */
  forget(): void;
}

export interface Surroundings {
  document: Document;
  /** True once the post's numbers are visible. */
  read(target: Target): boolean;
  onProgress(): void;
  onEnd(): void;
  signal: AbortSignal;
}

declare global {
  var yardstickStartMeasurer: typeof startMeasurer | undefined;
}

/** Deliberate input. A pointer that only rests on the page or moves over it does not count. */
const INPUTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'];

/** Runs one pointing run at a time and stops it at any deliberate input. */
export function startMeasurer({ document, read, onProgress, onEnd, signal }: Surroundings): Measurer {
  let progress: Measuring | null = null;
  let run: AbortController | null = null;

  const start = (targets: Target[]) => {
    if (run || targets.length === 0) return;
    const current = new AbortController();
    run = current;
    const stop = (why: MeasuringEnd) => current.abort(why);
    // Every listener is removed with the run.
    const listening = { capture: true, passive: true, signal: current.signal };
    for (const input of INPUTS) {
      // Listens at the window, which receives events before the page can stop them.
      const target = document.defaultView ?? document;
      target.addEventListener(input, (event) => event.isTrusted && stop('user'), listening);
    }
    document.addEventListener('visibilitychange', () => document.hidden && stop('hidden'), listening);
    signal.addEventListener('abort', () => stop('stopped'), listening);
    const onStep = (now: Measuring) => {
      if (run === current) progress = now;
      onProgress();
    };
    void measurePosts({ targets, read, progress: onStep, signal: current.signal }).finally(() => {
      stop('done');
      if (run === current) run = null;
      onEnd();
    });
  };

  return {
    progress: () => progress,
    start,
    stop: (why) => run?.abort(why),
    forget: () => {
      run?.abort('navigation' satisfies MeasuringEnd);
      run = null;
      progress = null;
    },
  };
}
