import { say } from '../../lib/words/catalogue/say';
import { failureReport } from './failure-report';
import { showFailure } from './toast';

/** One press may cause several failures at once; only one is reported. */
const QUIET_MS = 2000;

/**
 * Reports actions that fail unexpectedly: an unhandled promise rejection, or an event handler that throws. Otherwise
 * the action would seem to have worked.
 */
export function reportFailedActions(view: Window): void {
  let saidAtMs = Number.NEGATIVE_INFINITY;
  const tell = (error: unknown) => {
    if (performance.now() - saidAtMs < QUIET_MS) return;
    saidAtMs = performance.now();
    showFailure(failureReport({ part: say('ui.report.an-action'), error }));
  };
  view.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  view.addEventListener('error', ({ error }) => {
    // An event without an error is a failed resource, or the browser's notice about a resize observer.
    if (error !== null && error !== undefined) tell(error);
  });
}
