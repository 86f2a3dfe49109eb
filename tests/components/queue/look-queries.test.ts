import { describe, expect, it } from 'vitest';
import { dueAt, mayFindContacts, UNREAD } from '../../../components/queue/look-queries';
import { EVERYTHING } from '../../../lib/lists/list-query';
import { DAY_MS } from '../../../lib/model/time';
import { engineOver, listRow } from '../../lib/lists/list-rows';

const NOW_MS = Date.UTC(2026, 2, 3);
const seen = (days: number) => ({ seenAtMs: NOW_MS - days * DAY_MS });

const ROWS = [
  listRow('old', { numbers: { followers: 100, ...seen(31) } }),
  listRow('fresh', { numbers: { followers: 100, ...seen(2) } }),
  listRow('imported', { numbers: { typedFollowers: 900 } }),
  listRow('wall', { numbers: seen(60) }),
];
const WHOLE = { from: 0, to: 10 };

describe('saved profiles for the queue', () => {
  it('are due if they have numbers and these are old', () => {
    expect(engineOver(ROWS).ids(dueAt(NOW_MS), WHOLE)).toEqual(['old']);
  });

  it('are unread if nobody has read their followers yet', () => {
    expect(engineOver(ROWS).ids(UNREAD, WHOLE)).toEqual(['imported', 'wall']);
  });

  it('are none where the filter leaves only those who must not be contacted', () => {
    const only = (...values: string[]) => ({
      ...EVERYTHING,
      filters: [{ kind: 'any-of', column: 'doNotContact', values } as const],
    });
    const queries = [EVERYTHING, only('yes'), only('no'), only('yes', 'no')];
    expect(queries.map(mayFindContacts)).toEqual([true, false, true, true]);
  });
});
