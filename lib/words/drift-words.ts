import type { Drift } from '../evaluation/drift/drift';
import type { HealthField } from '../health/reader-health';
import type { PlatformId } from '../model/platform';
import { say } from './catalogue/say';
import { formatDay, formatNumber } from './numbers';
import { healthFieldName, healthFieldsAtStart, healthFieldWord } from './reader-health-words';

const fieldOf = (drift: Drift): HealthField =>
  drift.of === 'profile' ? `profile:${drift.count}` : `post:${drift.count}`;

/** In place of a verdict: "Likes may be misread, so there is no verdict yet". */
export function heldBackSentence(drifts: readonly Drift[], platform: PlatformId): string {
  const doubted = drifts.filter(({ code }) => code !== 'all-the-same').map(fieldOf);
  return say('doubts.held-back', { numbers: healthFieldsAtStart([...new Set(doubted)], platform) });
}

/** Why one number is doubted, and what the user can do about it. */
export function driftSentences(
  drift: Drift,
  platform: PlatformId,
  nowMs: number,
): { why: string; what: string } {
  const now = formatNumber(drift.now);
  const number = healthFieldWord(fieldOf(drift), platform);
  switch (drift.code) {
    case 'far-from-last': {
      const { of, before, beforeAtMs } = drift;
      const then = { before: formatNumber(before), day: formatDay(beforeAtMs, nowMs) };
      return {
        why: say(`doubts.far-${of}`, { number: healthFieldName(fieldOf(drift), platform), now, ...then }),
        what: say(`doubts.look-${of}`, { now }),
      };
    }
    case 'all-the-same':
      return {
        why: say('doubts.same', { posts: drift.posts, number, now }),
        what: say('doubts.look-same', { now }),
      };
    case 'all-zero':
      return {
        why: say('doubts.zero', { posts: drift.posts, number }),
        what: say('doubts.look-zero', { number }),
      };
  }
}
