import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/metrics/benchmarks/compared';
import type { Standing } from '../../../lib/metrics/benchmarks/standing';
import type { BenchmarkTable } from '../../../lib/metrics/benchmarks/table';
import { TIER_SCHEMES } from '../../../lib/metrics/measures/tier-schemes';
import { exclusionWords, leftOutSentence, onlyReasonWords } from '../../../lib/words/left-out';
import { tableSource } from '../../../lib/words/rate-facts';
import { rateText, sizeWords } from '../../../lib/words/sentences';
import { boundName, tierText } from '../../../lib/words/tier-words';
import { verdictSentence } from '../../../lib/words/verdict-words';
import { readMessages } from '../../../scripts/messages/catalogue';

const band = {
  fromFollowers: 10_000,
  toFollowers: 50_000,
  belowFromPercent: 0.4,
  averageFromPercent: 0.8,
  aboveFromPercent: 1.1,
  highFromPercent: 2.6,
};
const table: BenchmarkTable = {
  id: 'invented',
  platform: 'instagram',
  formula: 'likes-comments-by-followers',
  average: 'median',
  postsPerAccount: 12,
  source: 'Meadow, engagement table',
  sourceUrl: null,
  year: 2025,
  seenOn: '2026',
  doubts: [],
  noVerdictBecause: null,
  bands: [band],
  figures: [],
};
const compared = (
  standing: Standing,
  spansStandings: Standing[] = [standing],
): Extract<Verdict, { kind: 'compared' }> => ({
  kind: 'compared',
  standing,
  spansStandings,
  range: { value: 1, low: 1, high: 1 },
  table,
  band,
  otherBands: [],
  match: 'same',
  nearBecause: [],
  passedOver: [],
});

describe('the verdict in one sentence', () => {
  it.each([
    ['well-above', 'Well above average for 10K to 50K followers'],
    ['above', 'Above average for 10K to 50K followers'],
    ['about', 'Average for 10K to 50K followers'],
    ['below', 'Below average for 10K to 50K followers'],
    ['well-below', 'Well below average for 10K to 50K followers'],
  ] as const)('%s', (standing, sentence) => expect(verdictSentence(compared(standing))).toBe(sentence));

  it('names both bands if the range covers two', () => {
    expect(verdictSentence(compared('about', ['above', 'about']))).toBe(
      'Average to above average for 10K to 50K followers',
    );
  });

  it('names both sizes if the range of followers covers two', () => {
    const wider = {
      ...compared('above'),
      otherBands: [{ ...band, fromFollowers: 50_000, toFollowers: null }],
    };
    expect(verdictSentence(wider)).toBe('Above average for over 10K followers');
  });

  it('gives a multiple if the table has one average and no bands', () => {
    const figure = { fromFollowers: 0, toFollowers: 5000, lowPercent: 2, highPercent: 2 };
    const verdict = { ...compared('above'), kind: 'beside-average' as const, figure, otherFigures: [] };
    const times = { value: 1.6, low: 1.42, high: 1.78 };
    expect(verdictSentence({ ...verdict, times })).toBe(
      '1.4 to 1.8 times the average for under 5K followers',
    );
    expect(verdictSentence({ ...verdict, times: { value: 2, low: 2, high: 2.01 } })).toBe(
      '2 times the average for under 5K followers',
    );
    expect(verdictSentence({ ...verdict, times: { value: 1.01, low: 0.99, high: 1.04 } })).toBe(
      '0.99 to 1 times the average for under 5K followers',
    );
    expect(verdictSentence({ ...verdict, times: { value: 1.01, low: 1, high: 1.04 } })).toBe(
      'About the average for under 5K followers',
    );
  });

  it('does not compare without a table of the same kind', () => {
    const none = (because: 'no-table' | 'outside-its-sizes' | 'followers-unknown') =>
      verdictSentence({ kind: 'no-comparable-table', because });
    expect(none('no-table')).toBe('No published table for this measure');
    expect(none('outside-its-sizes')).toBe('No figures for accounts of this size');
    expect(none('followers-unknown')).toBe('Needs the number of followers');
    expect(verdictSentence({ kind: 'too-little-seen' })).toBe('No rate to compare');
  });
});

describe('the words around the verdict', () => {
  it('name a size by its bounds', () => {
    expect(sizeWords([{ fromFollowers: 0, toFollowers: 1000 }])).toBe('under 1K followers');
    expect(sizeWords([{ fromFollowers: 1_000_000, toFollowers: null }])).toBe('over 1M followers');
  });

  it('give a rate in the unit of its formula', () => {
    expect(rateText('likes-comments-by-followers', 3.24)).toBe('3.2%');
    expect(rateText('likes-by-views', 3.5)).toBe('35');
    expect(rateText('comments-by-likes', 3.6)).toBe('3.6');
  });

  it('say which posts were left out, and why', () => {
    expect(
      leftOutSentence([
        { id: 'a', why: 'pinned' },
        { id: 'b', why: 'pinned' },
        { id: 'c', why: 'too-new' },
        { id: 'd', why: 'likes-hidden' },
      ]),
    ).toBe('4 posts left out: 2 pinned, 1 too new, 1 with likes hidden');
    expect(leftOutSentence([{ id: 'a', why: 'beyond-the-newest' }])).toBe(
      '1 post left out: older than the sample',
    );
    expect(leftOutSentence([{ id: 'a', why: 'probably-pinned' }])).toBe('1 post left out: probably pinned');
    expect(leftOutSentence([])).toBeNull();
    expect(exclusionWords('comments-not-ready')).toBe('comments not seen yet');
  });

  it('say what is hidden on every post, since more posts would not help', () => {
    const hidden = (id: string) => ({ id, why: 'likes-hidden' as const });
    expect(onlyReasonWords([hidden('a'), hidden('b')])).toBe('likes hidden');
    expect(onlyReasonWords([hidden('a'), { id: 'b', why: 'pinned' }])).toBeNull();
    expect(onlyReasonWords([{ id: 'a', why: 'likes-not-ready' }])).toBeNull();
    expect(onlyReasonWords([])).toBeNull();
  });

  it('name a table with its year, once', () => {
    expect(tableSource(table)).toBe('Meadow, engagement table, 2025');
    expect(tableSource({ ...table, source: 'Meadow 2025' })).toBe('Meadow 2025');
    expect(tableSource({ ...table, year: null })).toBe('Meadow, engagement table, undated, seen 2026');
  });

  it('begin a tier’s name with a capital', () => {
    expect(
      tierText({ id: 'under-nano', name: 'nano', isUnder: true, fromFollowers: 0, toFollowers: 1_000 }),
    ).toBe('Under nano');
    expect(tierText(null)).toBe('not known');
  });
});

it('a tier of a published scheme is called as its publisher does', () => {
  for (const { tiers } of TIER_SCHEMES)
    for (const { id, name } of tiers) {
      expect(readMessages('en').get(`tier.named-${id}`), id).toBe(name);
      expect(boundName({ id, name })).toBe(name);
    }
});
