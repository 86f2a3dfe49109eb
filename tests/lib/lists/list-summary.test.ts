import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { EVERYTHING } from '../../../lib/lists/list-query';
import { ListSession } from '../../../lib/lists/list-session';
import type { Change } from '../../../lib/store/change';
import { importMany } from '../../../lib/store/import-many';
import { MARCH_3_MS } from '../store/drafts';
import { freshShortlist, successOf } from '../store/fresh-database';

const imported = (count: number): Change[] =>
  Array.from({ length: count }, (_, at) => `user_${at}`).flatMap((handle, at): Change[] => [
    {
      type: 'add-candidate',
      candidate: {
        ...{ id: handle, platform: 'instagram', handle, accountId: null, displayName: handle },
        profileUrl: `https://www.instagram.com/${handle}/`,
      },
    },
    {
      type: 'set',
      candidateId: handle,
      values: {
        typed: {
          [`typed-${at}`]: {
            source: 'imported',
            day: null,
            savedAtMs: MARCH_3_MS,
            followers: { value: 1_000 + at, low: 1_000 + at, high: 1_000 + at, raw: String(1_000 + at) },
            engagementRate: null,
          },
        },
      },
    },
  ]);

const answerOf = async (list: ListSession) => {
  const rows = await list.rows({ query: EVERYTHING, range: { from: 0, to: 10 }, alsoIds: [] });
  if (!rows?.ok) throw new Error('Not answered');
  return rows.value;
};

describe('What is said of a whole list', () => {
  it.each([30, 120])(
    'is the same before and after it is opened again: %i imported profiles',
    async (count) => {
      const db = freshShortlist();
      const first = new ListSession(db, DEFAULT_SETTINGS);
      await answerOf(first);
      successOf(await importMany(db, imported(count)));
      await vi.waitFor(
        async () => expect(await answerOf(first)).toMatchObject({ all: count, hasTyped: true }),
        9_000,
      );
      const { hasRead, measures } = await answerOf(first);
      expect(hasRead).toBe(false);
      first.close();
      const again = new ListSession(db, DEFAULT_SETTINGS);
      const followers = { kind: 'between' as const, column: 'followers' as const, from: 0, to: null };
      for (const _ of ['with the first columns', 'with all columns']) {
        expect(await answerOf(again)).toMatchObject({ all: count, hasTyped: true, hasRead, measures });
        expect(await again.counts([{ ...EVERYTHING, filters: [followers] }])).toMatchObject({ value: [0] });
      }
      again.close();
    },
    40_000,
  );
});
