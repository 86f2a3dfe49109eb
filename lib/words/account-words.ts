import type { Candidate } from '../model/candidate';
import { handleText, isHandle, sameHandle } from '../model/place';
import { say } from './catalogue/say';
import { listOf } from './lists';
import { formatDay } from './numbers';

/** "was @maya.bakes"; null for an account that had no other handle. */
export function earlierHandleText({ handle, earlierHandles }: Candidate): string | null {
  const before = earlierHandles.findLast((name) => isHandle(name) && !sameHandle(name, handle));
  return before === undefined ? null : say('saved.earlier-handle', { handle: handleText(before) });
}

/** "Earlier handles: @maya.bakes and @maya"; null for an account that had no other handle. */
export function earlierHandlesText({ handle, earlierHandles }: Candidate): string | null {
  const others = earlierHandles.filter((name) => isHandle(name) && !sameHandle(name, handle));
  const names = [...new Set(others.toReversed().map(handleText))];
  return names.length === 0 ? null : say('detail.earlier-handles', { handles: listOf(names) });
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
  const day = formatDay(doubtful.savedAtMs, nowMs);
  const saved = handleText(doubtful.handle);
  if (candidate?.accountId && candidate.accountId === doubtful.accountId) {
    return say('saved.twice', { handle: saved, day });
  }
  return doubtful.accountId === null
    ? say('saved.two-under-handle', { handle: saved, day })
    : say('saved.other-account', { handle: handleText(handle), saved, day });
}
