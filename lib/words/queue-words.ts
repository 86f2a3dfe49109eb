import type { Evaluation } from '../evaluation/evaluation';
import type { LineFault } from '../model/account-fault';
import { handleText } from '../model/place';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import type { QueueEntry, SkipReason } from '../store/queue/queue-row';
import { say } from './catalogue/say';
import { stepWords } from './next-step-words';
import { formatDay, formatNumber } from './numbers';
import { rateText } from './sentences';
import { headlineSentence, standingInShort } from './verdict-words';

interface Account {
  platform: PlatformId;
  handle: string;
}

/** "@maya.bakes on Instagram" */
export const queueAccount = ({ platform, handle }: Account): string =>
  say('queue.account', { account: handleText(handle), platform: PLATFORM_NAMES[platform] });

export const reasonWords = (reason: SkipReason): string => say(`queue.reason.${reason}`);

const MINUTE_MS = 60_000;
/** From here on, hours are easier to read. */
const MAX_MINUTES = 90;

/** "38 of 300 done, about 40 minutes left at this pace" */
export function progressWords(done: number, total: number, leftMs: number | null): string {
  const progress = say('queue.progress', { done: formatNumber(done), total: formatNumber(total) });
  if (leftMs === null || done === total) return progress;
  const minutes = Math.max(1, Math.round(leftMs / MINUTE_MS));
  const pace =
    minutes <= MAX_MINUTES
      ? say('queue.minutes-left', { minutes })
      : say('queue.hours-left', { hours: formatNumber(Math.round(minutes / 30) / 2) });
  return say('queue.progress-and-pace', { progress, pace });
}

/** What is still missing for a verdict, otherwise "Ready" with the verdict or what is known instead. */
export function readyWords(evaluation: Evaluation): string {
  const { headline, verdict, nextStep, platform } = evaluation;
  const standing = standingInShort(verdict);
  if (headline && standing !== null) {
    const rate = rateText(headline.formula, headline.ratePercent);
    return say('queue.ready', { verdict: say('queue.rate-and-standing', { rate, standing }) });
  }
  const missing = headline === null ? stepWords(nextStep, platform) : null;
  return missing ?? say('queue.ready-without-rate', { known: headlineSentence(evaluation) });
}

/** Why a pasted line names no profile, and what to do. */
export function faultWords(fault: LineFault): string {
  switch (fault.code) {
    case 'other-site':
      return say('queue.fault.other-site', { site: fault.site });
    case 'handle-contradicts-link':
      return say('queue.fault.handle-contradicts-link', { linked: handleText(fault.linked) });
    default:
      return say(`queue.fault.${fault.code}`);
  }
}

/** "Skipped: too small, 3 Nov" */
export function stateWords({ state, reason, decidedAtMs }: QueueEntry, nowMs: number): string {
  const plain = say(`queue.state.${state}`);
  const named =
    reason === null ? plain : say('queue.state.with-reason', { state: plain, reason: reasonWords(reason) });
  if (decidedAtMs === null || state === 'waiting' || state === 'open') return named;
  return say('queue.state.on', { state: named, day: formatDay(decidedAtMs, nowMs) });
}

type Decided = { state: 'saved' | 'later' } | { state: 'skipped'; reason: SkipReason };

/** What was decided about an entry; null for a save, which says so itself. */
export function decidedWords({ handle }: QueueEntry, decision: Decided): string | null {
  const account = handleText(handle);
  if (decision.state !== 'skipped')
    return decision.state === 'later' ? say('queue.said.later', { account }) : null;
  return decision.reason === 'do-not-contact'
    ? say('queue.said.forbidden', { account })
    : say('queue.said.skipped', { account, reason: reasonWords(decision.reason) });
}
