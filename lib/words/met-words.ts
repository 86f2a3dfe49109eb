import type { QueueEntry } from '../store/queue/queue-row';
import { say } from './catalogue/say';
import { formatDay } from './numbers';
import { reasonWords } from './queue-words';

/** What the queue knows of a profile that a page shows; null if there is nothing to say. */
export function metWords({ state, reason, decidedAtMs }: QueueEntry, nowMs: number): string | null {
  const day = formatDay(decidedAtMs ?? nowMs, nowMs);
  switch (state) {
    case 'skipped':
      if (reason === 'do-not-contact') return say('queue.met.forbidden-on', { day });
      return say('queue.met.skipped', { day, reason: reasonWords(reason ?? 'other') });
    case 'later':
      return say('queue.met.later', { day });
    case 'waiting':
    case 'open':
      return say(`queue.met.${state}`);
    case 'saved':
      return null;
  }
}
