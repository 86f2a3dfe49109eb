import type { MeasuringEnd } from '../messages/contract';

/** What a person does with the page on purpose. A pointer that merely rests or drifts over it is not that. */
const INPUTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const;

/** Aborts when the person takes over, or the page is no longer seen. Every listener dies with `signal`. */
export function stopWhenInterrupted(
  document: Document,
  stop: (why: MeasuringEnd) => void,
  signal: AbortSignal,
): void {
  for (const input of INPUTS) {
    // At the window, which hears of it before anything on the page can keep it back.
    (document.defaultView ?? document).addEventListener(input, (event) => event.isTrusted && stop('user'), {
      capture: true,
      passive: true,
      signal,
    });
  }
  document.addEventListener('visibilitychange', () => document.hidden && stop('hidden'), { signal });
}
