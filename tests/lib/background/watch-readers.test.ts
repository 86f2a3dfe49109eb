import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchReaders } from '../../../lib/background/watch-readers';
import type { HandedOver } from '../../../lib/health/fields-seen';
import { isLost, type Observation, observe, type ReaderHealth } from '../../../lib/health/reader-health';
import type { AbsenceReason } from '../../../lib/model/reading';
import { NOW_MS, posts } from '../evaluation/invented';

const TAB = 1;

function watching() {
  let health: ReaderHealth = {};
  let stored: Record<string, unknown> = {};
  const session = {
    get: async () => stored,
    set: async (items: Record<string, unknown>) => {
      stored = { ...stored, ...items };
    },
    remove: async () => undefined,
  };
  const record = async (seen: Observation) => {
    health = observe(health, seen);
  };
  /** A background that has just been started again knows only what the session stored. */
  const start = () => watchReaders(session, record);
  return { start, comments: () => health.x?.profile?.['post:comments'], whole: () => JSON.stringify(health) };
}

function look(handle: string, comments: number | AbsenceReason): HandedOver {
  const shown = posts(4, () => ({ likes: 12, comments }));
  return {
    place: { platform: 'x', kind: 'profile', handle, postId: null, tab: null },
    wall: null,
    sample: {
      ...{ platform: 'x', handle, language: 'en', updatedAtMs: NOW_MS, profile: null },
      posts: Object.fromEntries(shown.map((one) => [one.id, one])),
    },
  };
}

const stay = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the watch over the readers', () => {
  it('notices that profiles have lost their comments, and that they are back', async () => {
    const { start, comments } = watching();
    const watch = start();
    for (let at = 0; at < 6; at++) {
      watch.look(TAB, look(`with-${at}`, 3));
      await stay();
    }
    for (let at = 0; at < 4; at++) {
      watch.look(TAB, look(`without-${at}`, 'unreadable'));
      await stay();
    }
    expect(comments()).toMatchObject({ shown: 6, run: 4 });
    expect(comments()).toSatisfy(isLost);
    watch.look(TAB, look('with-again', 3));
    await stay();
    expect(comments()).not.toSatisfy(isLost);
  });

  it('counts a profile once, even if the background has slept in between', async () => {
    const { start, comments } = watching();
    for (let at = 0; at < 8; at++) {
      start().look(TAB, look('maya', 'unreadable'));
      await stay();
    }
    expect(comments()).toMatchObject({ run: 1 });
  });

  it('does not count what comes a moment later', async () => {
    const { start, comments } = watching();
    const watch = start();
    watch.look(TAB, look('maya', 'unreadable'));
    await vi.advanceTimersByTimeAsync(500);
    watch.look(TAB, look('maya', 3));
    await stay();
    expect(comments()).toMatchObject({ shown: 1, run: 0 });
  });

  it('does not count a page that the user left at once', async () => {
    const { start, comments } = watching();
    const watch = start();
    for (let at = 0; at < 5; at++) {
      watch.look(TAB, look(`hurried-${at}`, 'unreadable'));
      await vi.advanceTimersByTimeAsync(500);
    }
    await stay();
    expect(comments()).toMatchObject({ run: 1 });
  });

  it('records no name', async () => {
    const { start, whole } = watching();
    start().look(TAB, look('maya.bakes', 3));
    await stay();
    expect(whole()).not.toContain('maya');
  });
});
