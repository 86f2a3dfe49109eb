/** Work is done in slices of this length, so that the tab still answers its user. */
const SLICE_MS = 12;

/** Waits for nothing but the tab's other work, and only if a slice has been worked since the last time. */
export type Pause = () => Promise<void>;

export function pauseEvery(rest: () => Promise<void>, sliceMs: number = SLICE_MS): Pause {
  let fromMs = performance.now();
  return async () => {
    if (performance.now() - fromMs < sliceMs) return;
    await rest();
    fromMs = performance.now();
  };
}

/** A task of its own. A timer would wait a second in a tab behind another one, where a page is reported from the settings. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs work that stops now and then to its end at once. */
export function atOnce<Result>(work: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
