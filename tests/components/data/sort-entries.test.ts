import { describe, expect, it } from 'vitest';
import { type SortBy, sortEntries } from '../../../components/data/sort-entries';
import type { Candidate } from '../../../lib/model/candidate';
import { candidateFrom } from '../../../lib/store/save-candidate';
import { draftOf, MARCH_3_MS } from '../../lib/store/drafts';

const entry = (handle: string, changes: Partial<Candidate>) => ({
  candidate: { ...candidateFrom(draftOf({ handle }), MARCH_3_MS), ...changes },
  snapshot: null,
  whole: () => {
    throw new Error('Evaluated although nothing of it is sorted by.');
  },
});
type Entry = ReturnType<typeof entry>;

const order = (by: SortBy, entries: Entry[], { descending = true, rates = {} } = {}) =>
  sortEntries(entries, { by, descending }, { dollarsPerUnit: rates, modifiers: {} }).map(
    ({ candidate }) => candidate.handle,
  );
const fee = (amount: number, currency: string) => ({ fee: { amount, currency } });

describe('the shortlist sorted by fee', () => {
  const mixed = [
    entry('yen', fee(90_000, 'JPY')),
    entry('none', { fee: null }),
    entry('usd', fee(500, 'USD')),
  ];

  it('compares amounts of one currency as they are', () => {
    const euros = [
      entry('low', fee(400, 'EUR')),
      entry('none', { fee: null }),
      entry('high', fee(900, 'EUR')),
    ];
    expect(order('fee', euros)).toEqual(['high', 'low', 'none']);
    expect(order('fee', euros, { descending: false })).toEqual(['low', 'high', 'none']);
  });

  it('compares currencies by the exchange rates of the user', () => {
    expect(order('fee', mixed, { rates: { JPY: 0.0065 } })).toEqual(['yen', 'usd', 'none']);
    expect(order('fee', mixed, { rates: { JPY: 0.005 } })).toEqual(['usd', 'yen', 'none']);
  });

  it('puts a fee without an exchange rate after those that can be compared', () => {
    expect(order('fee', mixed)).toEqual(['usd', 'yen', 'none']);
    expect(order('fee', mixed, { descending: false })).toEqual(['usd', 'yen', 'none']);
  });
});

describe('the shortlist sorted by stage', () => {
  it('follows the order of the stages, not of the alphabet', () => {
    const stages = [entry('b', { stageRank: 2 }), entry('c', { stageRank: 3 }), entry('a', { stageRank: 0 })];
    expect(order('stage', stages, { descending: false })).toEqual(['a', 'b', 'c']);
  });
});
