import type { Measuring, MeasuringEnd } from '../messages/contract';
import { pointAt, pointAway } from '../page/point';

/** The pace of a calm hand; also the least time between two posts that the product promises. */
const PACE_MS = 250;
/** An overlay that has not come by then will not come: "hover it yourself", never "hidden". */
const PATIENCE_MS = 400;
/** As many posts as the usual sample holds. */
export const MAX_TARGETS = 12;
const POLL_MS = 40;

export interface Target {
  id: string;
  element: Element;
}

export interface MeasureRun {
  targets: Target[];
  /** Reads the post under the pointer; true once its numbers stand there. */
  read(target: Target): boolean;
  progress(measuring: Measuring): void;
  /** Aborted with a `MeasuringEnd` as its reason. */
  signal: AbortSignal;
}

/** Points at one post after the other, as a pointer would, and leaves the page as it was. */
export async function measurePosts({ targets, read, progress, signal }: MeasureRun): Promise<void> {
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
    // Recycled or scrolled away meanwhile: a person could not point at it either.
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
