import { describe, expect, it } from 'vitest';
import type { HealthField } from '../../../lib/health/reader-health';
import {
  lostSentence,
  platformHealthWords,
  slowSentence,
  stateWords,
} from '../../../lib/words/reader-health-words';

/** A Thursday. */
const NOW_MS = new Date(2026, 2, 5, 9).getTime();
const daysAgo = (days: number) => new Date(2026, 2, 5 - days, 21).getTime();
const lost = (field: HealthField, days: number) => ({ field, sinceMs: daysAgo(days) });
const FOUND: HealthField[] = ['profile:followers', 'profile:following', 'post:views'];

describe('the sentence beside a profile', () => {
  it('says what cannot be read, since when, and what can', () => {
    const sentence = lostSentence([lost('post:comments', 2)], FOUND, 'instagram', NOW_MS);
    expect(sentence).toBe('Comments could not be read on Instagram since Tuesday; followers and views can.');
  });

  it('promises nothing if nothing else was read', () => {
    const fields = [lost('post:comments', 1), lost('post:likes', 30)];
    expect(lostSentence(fields, [], 'x', NOW_MS)).toBe(
      'Replies and likes could not be read on X since Feb 3.',
    );
  });

  it.each([
    [0, 'today'],
    [1, 'since yesterday'],
    [6, 'since Friday'],
    [7, 'since Feb 26'],
  ])('names the day %d days ago as "%s"', (days, words) => {
    expect(lostSentence([lost('post:likes', days)], [], 'x', NOW_MS)).toBe(
      `Likes could not be read on X ${words}.`,
    );
  });

  it('names numbers as the platform and the rest of the screen do', () => {
    expect(lostSentence([lost('post:likes', 2)], ['post:shares'], 'linkedin', NOW_MS)).toBe(
      'Reactions could not be read on LinkedIn since Tuesday; reposts can.',
    );
  });

  it('is empty if nothing is lost', () => {
    expect(lostSentence([], FOUND, 'x', NOW_MS)).toBeNull();
  });
});

describe('the lines in the settings', () => {
  const state = (lastDays: number, lostDays: number | null) => ({
    page: 'profile',
    field: 'post:likes' as const,
    lastReadAtMs: daysAgo(lastDays),
    lostSinceMs: lostDays === null ? null : daysAgo(lostDays),
  });

  it('say when a number was last read, and since when it is missing', () => {
    expect(stateWords(state(0, null), NOW_MS)).toBe('today');
    expect(stateWords(state(3, 2), NOW_MS)).toBe('Monday; missing since Tuesday');
    expect(stateWords(state(0, 0), NOW_MS)).toBe('missing today');
  });

  it('sum up a platform', () => {
    expect(platformHealthWords([state(3, null), state(1, null)], 'instagram', NOW_MS)).toBe(
      'all numbers read, last yesterday',
    );
    expect(platformHealthWords([state(0, null), state(3, 2)], 'instagram', NOW_MS)).toBe(
      'likes missing since Tuesday',
    );
  });
});

describe('the sentence beside a page that shows nothing', () => {
  const read = (days: number) => ({
    ...{ page: 'profile', field: 'post:likes' as const, lostSinceMs: null },
    lastReadAtMs: daysAgo(days),
  });
  const CHANGED =
    'If other profiles there show nothing either, Facebook has changed its pages. Then report this one.';

  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [2, 'on Tuesday'],
  ])('says that the platform was read %d days ago', (days, words) => {
    expect(slowSentence([read(40), read(days)], 'facebook', NOW_MS)).toBe(
      `Yardstick last read a page of Facebook ${words}. ${CHANGED}`,
    );
  });

  it('is empty if none was ever read', () => {
    expect(slowSentence([], 'facebook', NOW_MS)).toBeNull();
  });
});
