/** Time spent in callbacks of ours, in milliseconds. */
export interface OwnTime {
  totalMs: number;
  longestMs: number;
  tasks: number;
  /** Runs `work` as one more task of ours. */
  run<Made>(work: () => Made): Made;
}

/** From now on every timer and every mutation observer that is made counts as ours; the page must have its own by then. */
export function watchOwnTime(): OwnTime {
  const { MutationObserver: Observer, setTimeout: later } = globalThis;
  const own: OwnTime = {
    totalMs: 0,
    longestMs: 0,
    tasks: 0,
    run: (work) => {
      const startedAtMs = performance.now();
      const made = work();
      const ms = performance.now() - startedAtMs;
      own.totalMs += ms;
      own.longestMs = Math.max(own.longestMs, ms);
      own.tasks += 1;
      return made;
    },
  };
  class TimedObserver extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => own.run(() => callback(records, observer)));
    }
  }
  const timedLater = (work: () => void, ms: number) => later(() => own.run(work), ms);
  Object.assign(globalThis, { MutationObserver: TimedObserver, setTimeout: timedLater });
  return own;
}
