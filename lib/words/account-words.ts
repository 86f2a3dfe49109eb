import type { Candidate } from '../model/candidate';
import { handleText, isHandle, sameHandle } from '../model/place';
import { formatDay } from './numbers';

/** "was @maya.bakes"; null for an account that had no other handle. */
export function earlierHandleText({ handle, earlierHandles }: Candidate): string | null {
  const before = earlierHandles.findLast((name) => isHandle(name) && !sameHandle(name, handle));
  return before === undefined ? null : `was ${handleText(before)}`;
}

interface Doubt {
  /** The handle on the page. */
  handle: string;
  /** The saved profile of the account on the page. */
  candidate: Candidate | null;
  /** The saved profile that may be the same person. */
  doubtful: Candidate;
}

/** Asks whether two profiles are one person, with the reason to ask. */
export function sameAccountQuestion({ handle, candidate, doubtful }: Doubt, nowMs: number): string {
  const saved = `${handleText(doubtful.handle)} that you saved on ${formatDay(doubtful.savedAtMs, nowMs)}`;
  if (candidate?.accountId && candidate.accountId === doubtful.accountId) {
    return `This account is on your shortlist twice. Is it the same person as the ${saved}?`;
  }
  return doubtful.accountId === null
    ? `You saved two profiles under this handle. Is this the same person as the ${saved}?`
    : `${handleText(handle)} now belongs to another account. Is this the same person as the ${saved}?`;
}
