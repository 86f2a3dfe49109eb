import type { PageReport } from '../model/page-report';
import type { Sample } from '../model/sample';
import type { Visit } from './visit';

const AFTER_MS = 800;

export interface LookSender {
  /** Sends the unsent looks in a moment, with those that arrive until then. */
  soon(visit: Visit): void;
  /** Sends at once: the visit ends, or the page is hidden and may never return. */
  now(visit: Visit): void;
}

/** Sends the looks of a visit to the background in batches, with the page's last report. */
export function lookSender(keep: (sample: Sample, report: PageReport) => void): LookSender {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const now = (visit: Visit) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (visit.unsent && visit.report) keep(visit.unsent, visit.report);
    visit.unsent = null;
  };
  const soon = (visit: Visit) => {
    if (visit.unsent && timer === null) timer = setTimeout(() => now(visit), AFTER_MS);
  };
  return { soon, now };
}
