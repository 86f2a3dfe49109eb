import { describe, expect, it } from 'vitest';
import { tableFaults } from '../../../../lib/evaluation/benchmarks/table-faults';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { BENCHMARKS, tablesFor } from '../../../../lib/metrics/benchmarks/registry';
import type { BenchmarkTable } from '../../../../lib/metrics/benchmarks/table';
import { FORMULAS } from '../../../../lib/metrics/measures/formulas';
import { PLATFORM_IDS } from '../../../../lib/model/platform';

/** The sizes for which a source gives nothing, checked by hand: anything else missing is a slip. */
const KNOWN_GAPS: Record<string, string[]> = {
  'hypeauditor-2026': ['50000 to 1000000'],
  'markerly-2016': ['100000 to 1000000'],
};

function gapsOf({ bands, figures, quartiles = [] }: BenchmarkTable): string[] {
  const rows = [bands, quartiles, figures].find((some) => some.length > 0) ?? [];
  return rows.flatMap(({ fromFollowers }, index) => {
    const before = rows[index - 1]?.toFollowers ?? fromFollowers;
    return before < fromFollowers ? [`${before} to ${fromFollowers}`] : [];
  });
}

describe.each(BENCHMARKS.map((table) => [table.id, table] as const))('the table %s', (id, table) => {
  it('has no errors, and gaps only where its source has them', () => {
    expect(tableFaults(table)).toEqual([]);
    expect(gapsOf(table)).toEqual(KNOWN_GAPS[id] ?? []);
  });

  it('has a source and the date when it was published or seen', () => {
    expect(table.source).not.toBe('');
    expect(table.year ?? Number(table.seenOn)).toBeGreaterThanOrEqual(2016);
    expect(table.year ?? Number(table.seenOn)).toBeLessThanOrEqual(2026);
    expect(table.sourceUrl ?? 'https://').toMatch(/^https:\/\//);
  });

  it('gives verdicts only if formula and platform are known', () => {
    expect(PLATFORM_IDS).toContain(table.platform);
    if (table.formula === null) expect(table.noVerdictBecause).not.toBeNull();
    else expect(FORMULAS).toHaveProperty([table.formula]);
  });

  it('explains a missing date', () => {
    if (table.year === null) expect(table.doubts).toContainEqual({ code: 'no-date' });
  });
});

describe('the tables together', () => {
  it('have unique ids', () => {
    expect(new Set(BENCHMARKS.map(({ id }) => id)).size).toBe(BENCHMARKS.length);
  });

  it.each([
    ['instagram', 'modash-instagram'],
    ['tiktok', 'modash-tiktok-2025'],
    ['youtube', 'sociavault-youtube-2026'],
    ['x', 'playersells-x-engagement-2026-10'],
  ] as const)('%s is judged by %s unless the user chooses otherwise', (platform, id) => {
    expect(tablesFor(platform, DEFAULT_SETTINGS)[0]?.id).toBe(id);
  });

  it.each(['threads', 'bluesky'] as const)('%s has no table', (platform) => {
    expect(tablesFor(platform, DEFAULT_SETTINGS).every((table) => table.noVerdictBecause !== null)).toBe(
      true,
    );
  });

  it('start with the user’s selected table', () => {
    const comparison = { instagram: 'markerly-2016' };
    expect(tablesFor('instagram', { ...DEFAULT_SETTINGS, comparison })[0]?.id).toBe('markerly-2016');
  });
});
