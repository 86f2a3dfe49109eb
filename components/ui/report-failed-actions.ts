import { failureReport } from './failure-report';
import { showFailure } from './toast';

/** One press may fail in many places at once; it is said once. */
const QUIET_MS = 2000;

/**
 * Says so when an action fails in a way that nobody foresaw: a promise that nobody catches, or an event handler that
 * throws. Without this the press would look as if it had worked.
 */
export function reportFailedActions(view: Window): void {
  let saidAtMs = Number.NEGATIVE_INFINITY;
  const tell = (error: unknown) => {
    if (performance.now() - saidAtMs < QUIET_MS) return;
    saidAtMs = performance.now();
    showFailure(failureReport({ part: 'An action', error }));
  };
  view.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  view.addEventListener('error', ({ error }) => {
    // Without an error it is a resource, or the browser's own remark about a resize observer.
    if (error !== null && error !== undefined) tell(error);
  });
}
