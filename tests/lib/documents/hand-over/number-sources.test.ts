// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/model/candidate';
import { PROFILE_COUNTS } from '../../../../lib/model/profile';
import type { Reading } from '../../../../lib/model/reading';
import { exact, mayasProfile, NOW_MS } from '../../../components/fixtures/readings';
import { candidateOf, pageOf, snapshotOf } from './profiles';

const typed = [
  {
    source: 'imported' as const,
    day: null,
    savedAtMs: NOW_MS,
    followers: { value: 35_300, low: 35_250, high: 35_349, raw: '35,3k' },
    engagementRate: null,
  },
];
const measured = { candidate: candidateOf({ id: 'measured' }) };
const imported = { candidate: candidateOf({ id: 'imported', typed }), snapshots: [] };
const bare = { candidate: candidateOf({ id: 'bare' }), snapshots: [] };

const guideOf = (...profiles: NonNullable<Parameters<typeof pageOf>[0]>['profiles'] & object) =>
  pageOf({ profiles }).all('.guide')[0]?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('Where the numbers of a hand-over come from', () => {
  it('is counted: read, only imported, and without numbers', () => {
    expect(guideOf(measured, imported, imported, bare)).toContain(
      '1 profile read on the platform’s own page, 2 profiles with typed or imported figures only, 1 profile without numbers',
    );
  });

  it('are the newest followers and the newest rate of several lists, as the list shows them', () => {
    const [followers] = typed;
    const rate = { percent: 6.1, raw: '6.1%' };
    const ofTwoLists = [
      { ...followers, savedAtMs: NOW_MS + 1, followers: null, engagementRate: rate },
      { ...followers, engagementRate: { percent: 9, raw: '9%' } },
    ] as NonNullable<Candidate['typed']>;
    const two = { candidate: candidateOf({ id: 'two', typed: ofTwoLists }), snapshots: [] };
    const { all } = pageOf({ profiles: [two, bare] });
    const overview = all('.overview')[0]?.textContent;
    expect(overview).toContain('~35.3K followers');
    expect(overview).toContain('6.1%');
    expect(overview).not.toContain('9%');
  });

  it('claims no reading, no range and no rules where nothing was read', () => {
    const guide = guideOf(imported, imported);
    expect(guide).toContain('2 profiles with typed or imported figures only');
    expect(guide).toContain('It is unknown how they were measured');
    expect(guide).not.toMatch(/was read|pages|range|Rules of the sample|Settings code/);
    expect(guideOf(bare, bare)).not.toMatch(/was read|typed|range/);
  });

  it('takes one column and no sheet of its own for a profile that was not read', () => {
    const { all, said } = pageOf({ profiles: [imported, bare, measured, imported, imported] });
    expect(all('article').map(({ className }) => className)).toEqual(['', '', 'next-page', 'next-page', '']);
    expect(all('#p1')[0]?.textContent).not.toContain('saved without numbers');
    expect(all('#p2')[0]?.textContent).toContain('saved without numbers');
    expect(said).toContain('For its size');
    const unread = pageOf({ profiles: [imported, bare] });
    expect(unread.all('.overview thead th').map(({ textContent }) => textContent)).toEqual([
      'Profile',
      'Figures',
    ]);
    expect(unread.all('.overview td').map((cell) => cell.getAttribute('colspan'))).toEqual([null, null]);
  });

  it('explains ranges only where a number that was read is rounded', () => {
    const followers = { ...exact(16_400), high: 16_499, precision: 'rounded' as const, raw: '16.4K' };
    const rounded = { snapshots: [snapshotOf({ profile: mayasProfile({ followers }) })] };
    expect(guideOf(rounded, measured)).toContain('Beside it is a range');
    const inFull = (reading: Reading): Reading =>
      reading.found ? { ...reading, precision: 'exact' } : reading;
    const profile = mayasProfile();
    for (const count of PROFILE_COUNTS) profile[count] = inFull(profile[count]);
    const full = { snapshots: [snapshotOf({ profile, posts: [] })] };
    expect(guideOf(full, full)).not.toContain('Beside it is a range');
    expect(guideOf(full, full)).not.toContain('typed or imported');
  });
});
