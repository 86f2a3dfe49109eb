import type { Sample } from '../model/sample';
import type { Visit } from './visit';

const AFTER_MS = 800;

export interface HandOver {
  /** Plans to hand over what is unsent; what comes meanwhile goes along. */
  soon(visit: Visit): void;
  /** Hands over at once: the visit ends, or the page hides and may never come back. */
  now(visit: Visit): void;
}

/** Hands the looks of a visit to the background, a few at a time rather than one by one. */
export function handOverTo(keep: (sample: Sample) => void): HandOver {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const now = (visit: Visit) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (visit.unsent) keep(visit.unsent);
    visit.unsent = null;
  };
  const soon = (visit: Visit) => {
    if (visit.unsent && timer === null) timer = setTimeout(() => now(visit), AFTER_MS);
  };
  return { soon, now };
}
