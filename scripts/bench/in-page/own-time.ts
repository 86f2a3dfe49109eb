/** Time spent in Yardstick's own callbacks, in milliseconds. */
export interface OwnTime {
  totalMs: number;
  longestMs: number;
  tasks: number;
  /** Runs `work` as one of Yardstick's tasks. */
  run<Made>(work: () => Made): Made;
}

/** Counts every timer and mutation observer that is created from now on. The page must have created its own before. */
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
