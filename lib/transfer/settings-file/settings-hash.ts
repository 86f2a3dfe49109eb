import type { EvaluationSettings } from '../../evaluation/settings';
import { BENCHMARKS } from '../../metrics/benchmarks/registry';
import type { BenchmarkTable } from '../../metrics/benchmarks/table';
import { hashOf } from '../../metrics/metrics-hash';

/**
 * Identifies the settings that numbers and verdicts depend on: tiers, sample, formulas, comparison tables, exchange rates and
 * factors. Two people with the same hash and the same version of Yardstick get the same verdict for the same readings. At most
 * eleven lower-case letters and digits; no secret depends on it.
 */
export function settingsHash({ comparison, ownTables, ...settings }: EvaluationSettings): string {
  // Ids of own tables are random, so a table that two people added by hand counts by its content.
  const contents = new Map(ownTables.map((table) => [table.id, contentOf(table)]));
  const builtIn = new Set(BENCHMARKS.map(({ id }) => id));
  // A chosen table that is gone has no effect.
  const chosen = Object.entries(comparison).flatMap(([platform, id]) => {
    const table = contents.get(id) ?? (builtIn.has(id) ? id : null);
    return table === null ? [] : [[platform, table]];
  });
  const { tiers, sampleSize, withinDays, minPosts, average, leaveOut, headline, kindFormulas, money } =
    settings;
  return hashOf({
    ...{ tiers, sampleSize, withinDays, average, leaveOut, headline },
    // Not the days on which rates were entered: the same rate gives the same numbers.
    money: { dollarsPerUnit: money.dollarsPerUnit, modifiers: money.modifiers },
    minPosts: Math.min(minPosts, sampleSize),
    kindFormulas: Object.entries(kindFormulas)
      .filter(([, formulas]) => Object.keys(formulas ?? {}).length > 0)
      .toSorted(),
    comparison: chosen.toSorted(),
    // In their order: the first table that fits judges.
    tables: [...contents.values()],
  });
}

const contentOf = ({ id: _, doubts: __, ...table }: BenchmarkTable): string => hashOf(table);
