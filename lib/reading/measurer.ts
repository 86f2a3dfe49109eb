import type { Measuring, MeasuringEnd } from '../messages/contract';
import { measurePosts, type Target } from './measure';

export interface Measurer {
  /** How far the last run on this visit came, or null where there was none. */
  progress(): Measuring | null;
  /** Points at the targets one after the other; does nothing while a run is under way. */
  start(targets: Target[]): void;
  stop(why: MeasuringEnd): void;
  /** Ends a run and forgets it: the page has moved on. */
  forget(): void;
}

export interface Surroundings {
  document: Document;
  /** True once the post's numbers stand there. */
  read(target: Target): boolean;
  onProgress(): void;
  onEnd(): void;
  signal: AbortSignal;
}

declare global {
  var yardstickStartMeasurer: typeof startMeasurer | undefined;
}

/** What a person does with the page on purpose. A pointer that merely rests or drifts over it is not that. */
const INPUTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'];

/** One run of pointing at a time, stopped by whatever a person does. */
export function startMeasurer({ document, read, onProgress, onEnd, signal }: Surroundings): Measurer {
  let progress: Measuring | null = null;
  let run: AbortController | null = null;

  const start = (targets: Target[]) => {
    if (run || targets.length === 0) return;
    const current = new AbortController();
    run = current;
    const stop = (why: MeasuringEnd) => current.abort(why);
    // Every listener dies with the run.
    const listening = { capture: true, passive: true, signal: current.signal };
    for (const input of INPUTS) {
      // At the window, which hears of it before anything on the page can keep it back.
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
